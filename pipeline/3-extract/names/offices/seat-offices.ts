import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameItem, OfficeItem, PlaceItem } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

const LONGEST_LEVEL = 6;
/** Words of the lower levels, whose offices are told with the greater places around them. */
const LOWER_LEVELS: ReadonlySet<string> = foldSet('xã|phường|trấn|thôn|ấp|bản|huyện|quận|ủy|khu'.split('|'));
const GREATER: ReadonlySet<string> = new Set(['district', 'city', 'province']);

/**
 * The items without the places that only say where an office's own place lies: `Chủ tịch UBND xã A | , huyện B (C)`; the office
 * reaches past them, so that its holder or a second office may follow.
 */
export function seatOffices(tokens: readonly NameToken[], items: readonly NameItem[]): NameItem[] {
  const kept: NameItem[] = [];
  for (const item of items) {
    const office = kept.at(-1);
    const reach = office?.kind === 'office' && item.kind === 'place' ? reachPast(tokens, office, item) : null;
    if (reach === null) kept.push(item);
    else (office as OfficeItem).reach = reach;
  }
  return kept;
}

/** The token behind the place, where it stands behind a comma or in brackets and is greater than the office's own. */
function reachPast(tokens: readonly NameToken[], office: OfficeItem, place: PlaceItem): number | null {
  if (!GREATER.has(place.placeKind) || place.from !== office.reach + 1 || !endsInLevel(tokens, office)) return null;
  const mark = tokens[office.reach]!.text;
  if (mark === '(') return tokens[place.to]?.text === ')' ? place.to + 1 : null;
  return mark === ',' && (place.nameFrom > place.from || place.placeKind !== 'district') ? place.to : null;
}

function endsInLevel(tokens: readonly NameToken[], { headTo, to }: OfficeItem): boolean {
  return tokens.slice(Math.max(headTo, to - LONGEST_LEVEL), to).some(({ fold }) => LOWER_LEVELS.has(fold));
}
