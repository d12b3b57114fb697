import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { HONORIFICS } from '../../../vietnamese/names/honorifics.ts';
import { AMBIGUOUS_PLACES } from '../../../vietnamese/names/known-places.ts';
import type { NameItem, PlaceItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

/** The last words of what people are called by: `ông`, `luật sư`. */
const CALLING = foldSet(HONORIFICS.map((words) => words.split(' ').at(-1)!));
const CALLED = foldSet(HONORIFICS);
const PLACING = new Set(['tại', 'ở', 'đến', 'từ', 'tới', 'về', 'ra', 'vào']);

/** The items without places of one word that are the last word of a person's name in the article: `anh Vinh`, of `Huỳnh Tấn Vinh`; a country behind what people are called by is the person: `LS Đức`, of `Trương Thanh Đức`. */
export function dropGivenNames(tokens: readonly NameToken[], items: readonly NameItem[]): NameItem[] {
  const given = new Set(
    items.flatMap((item) => (item.kind === 'person' && !item.foreign && item.to - item.from > 1 ? [tokens[item.to - 1]!.fold] : [])),
  );
  return items.flatMap((item): NameItem[] => {
    if (item.kind !== 'place' || !isGivenName(tokens, item, given)) return [item];
    return item.placeKind === 'country' ? [toPerson(tokens, item)] : [];
  });
}

function toPerson(tokens: readonly NameToken[], { from, to }: PlaceItem): NameItem {
  const length = CALLED.has(joinFolds(tokens, from - 2, from)) ? 2 : 1; // luật sư, LS
  return { kind: 'person', from, to, cue: 'honorific', honorific: { from: from - length, to: from }, foreign: false };
}

function isGivenName(tokens: readonly NameToken[], { from, to, placeKind }: PlaceItem, given: ReadonlySet<string>): boolean {
  const [before, word] = [tokens[from - 1]?.fold ?? '', tokens[from]!.fold];
  if (to - from > 1 || !AMBIGUOUS_PLACES.has(word) || !given.has(word)) return false;
  return CALLING.has(before) || (placeKind !== 'country' && !PLACING.has(before));
}
