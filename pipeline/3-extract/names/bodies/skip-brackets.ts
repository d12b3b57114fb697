import { endsInCapital } from '../tokens/hyphened-words.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { BodyExtension } from './body-extension.ts';

const LONGEST_SHORT = 8;
/** Last words of bodies of the whole world, whose place would be another body's. */
const WORLDWIDE = /^(?:á|âu|phi|tế|giới|quốc)$/u;

const COMMITTEES = /^(?:(?:tỉnh|thành|huyện|quận|thị) ủy|trung ương)$/u;

/** The token after `(BHXH)` in `Bảo hiểm xã hội (BHXH) Việt Nam`, where the place of the body follows; `at` itself elsewhere. */
export function skipBrackets(tokens: readonly NameToken[], at: number, { lexicon, holder }: BodyExtension): number {
  if (tokens[at]?.text !== '(' || tokens[at + 1]?.shape !== 'upper') return at;
  if (tokens[at + 1]!.text.length < 2 && tokens[at + 2]?.shape !== 'number') return at; // (C03)
  if (WORLDWIDE.test(tokens[at - 1]!.fold)) return at;
  let to = at + 2;
  while (to - at < LONGEST_SHORT && tokens[to]?.glued && tokens[to]!.text !== ')') to++;
  if (tokens[to]?.text !== ')') return at;
  if (COMMITTEES.test(joinFolds(tokens, to + 1, to + 3))) return to + 1; // Ủy ban Kiểm tra (UBKT) | Tỉnh ủy, | Trung ương
  if (tokens[to + 1]?.text === 'Bộ' && longestPhrase(lexicon.bodies, tokens, to + 1)) return to + 1; // Cơ quan điều tra (C03) | Bộ Công an
  if (tokens[to + 1]?.text === 'VN') return to + 1; // Bảo hiểm xã hội (BHXH) | VN
  const type = longestPhrase(lexicon.placeTypes, tokens, to + 1);
  const place = longestPhrase(lexicon.places, tokens, to + 1) ?? (type && longestPhrase(lexicon.places, tokens, type.to));
  if (!place || !endsInCapital(tokens, place.to)) return at;
  const runsOn = isNameWord(tokens[place.to]) && !holder; // Hà Nội Lê Văn Bình
  return runsOn ? at : to + 1;
}
