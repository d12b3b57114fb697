import type { NameItem, OfficeItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/**
 * The items with the given names parted from the offices that hold them as a body's or country's name: `Thứ trưởng | Trường`, of
 * `Nguyễn Hồng Trường`, is no deputy minister of a school. `Thủ tướng Đức` stays Germany's.
 */
export function partGivenNames(tokens: readonly NameToken[], items: readonly NameItem[], { places }: NameLexicon): NameItem[] {
  const given = new Set(
    items.flatMap((item) => (item.kind === 'person' && !item.foreign && item.to - item.from > 1 ? [tokens[item.to - 1]!.fold] : [])),
  );
  return items.flatMap((item): NameItem[] => {
    if (item.kind !== 'office' || !endsInGivenName(tokens, item, given) || longestPhrase(places, tokens, item.headTo)) return [item];
    const { headTo, to } = item;
    const office: OfficeItem = { ...item, to: headTo, termTo: headTo, reach: headTo, body: null, complete: false };
    return [office, { kind: 'person', from: headTo, to, cue: 'office', honorific: null, foreign: false }];
  });
}

function endsInGivenName(tokens: readonly NameToken[], { headTo, to, termTo, plural }: OfficeItem, given: ReadonlySet<string>): boolean {
  const word = tokens[headTo]!;
  return (
    to - headTo === 1 && termTo === to && !plural && word?.shape === 'capital' && given.has(word.fold) && tokens[to]?.shape === 'lower'
  );
}
