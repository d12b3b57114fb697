import { endOf, hold, type Links, startOf, wordsBetween, wordsFrom } from '../item-gaps.ts';
import type { OfficeItem } from '../name-items.ts';

const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'và', ';', ':', ', và', 'cùng', '', 'như', 'như:', ') ,', ') và', ') ;']);

/** Before what one of the list is besides: `A - Trưởng ban`, `A (Thường trực)`. */
const BESIDES: ReadonlySet<string> = new Set(['-', '–', '(']);

/** `các Phó Thủ tướng A, B và C`: each name of the list holds the offices before it. */
export function distributeOffices(links: Links, offices: readonly OfficeItem[], from: number): void {
  const listed = links.items[from - 1]!.kind === 'office';
  let end = endOf(links.items[from - 1]!);
  for (let at = from; at < links.items.length; at++) {
    const item = links.items[at]!;
    const joint = wordsFrom(links, end, startOf(item));
    if (item.kind === 'body' || !(LIST_JOINTS.has(joint) || (item.kind === 'office' && BESIDES.has(joint)))) return;
    if (!listed && item.kind === 'office' && links.items[at + 1]?.kind === 'person' && wordsBetween(links, at, at + 1) === '') return;
    if (item.kind === 'person') hold(links, offices, item);
    end = endOf(item);
  }
}

/** `nguyên Chủ tịch Quốc hội: A, B`, `các ủy viên Trung ương như A, B`. */
export function opensList({ tokens }: Links, { plural, status }: OfficeItem, at: number): boolean {
  const joint = tokens[at]?.fold;
  return ((plural || status === 'former') && joint === ':') || (plural && joint === 'như');
}
