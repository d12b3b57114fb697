import type { NameItem, OfficeItem } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';

/** A name stands before the office, and a comma, dash or bracket; or another office that does. */
export function isAside({ tokens, items }: Scan, office: OfficeItem): boolean {
  const mark = tokens[office.statusFrom - 1];
  if (!mark || !',(-–'.includes(mark.text)) return false;
  for (let at = items.length - 1; at >= 0; at--) {
    const [item, behind] = [items[at]!, items[at + 1]];
    const start = behind ? startOf(behind) : office.statusFrom;
    const end = item.kind === 'office' ? item.reach : item.to;
    if (start - end > 1) return false;
    if (item.kind === 'person') return start > end;
    if (item.kind !== 'office') return false;
  }
  return false;
}

function startOf(item: NameItem): number {
  return item.kind === 'office' ? item.statusFrom : item.from;
}
