import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameItem, OfficeItem, PersonItem } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

/** The last words of a head that is told by its hamlet or village: `Trưởng thôn`, `Phó trưởng ấp`. */
const HAMLETS: ReadonlySet<string> = foldSet('thôn|ấp|bản|xóm|buôn|bon|làng|khóm|phum|sóc'.split('|'));
/** Marks between a holder and the office told of them: a second name behind it is no holder. */
const TOLD_BY: ReadonlySet<string> = new Set([',', '-', '–', '(']);
const LONGEST_NAME = 2; // words

/** The items with the name behind the office of a hamlet's head as the hamlet's, where its holder stands before: `ông A, Trưởng ấp Tân Lợi`. */
export function nameHamlets(tokens: readonly NameToken[], items: readonly NameItem[]): NameItem[] {
  const kept: NameItem[] = [];
  for (const item of items) {
    const [before, office] = kept.slice(-2);
    if (item.kind === 'person' && before?.kind === 'person' && office?.kind === 'office' && isHamlet(tokens, { before, office, item }))
      kept[kept.length - 1] = { ...office, to: item.to, termTo: item.to, reach: item.to, complete: true };
    else kept.push(item);
  }
  return kept;
}

function isHamlet(
  tokens: readonly NameToken[],
  { before, office, item }: { before: PersonItem; office: OfficeItem; item: PersonItem },
): boolean {
  return (
    item.to - item.from <= LONGEST_NAME &&
    item.honorific === null &&
    office.country === null &&
    office.to === item.from &&
    office.statusFrom === before.to + 1 &&
    TOLD_BY.has(tokens[before.to]!.text) &&
    HAMLETS.has(tokens[item.from - 1]!.fold)
  );
}
