import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { ACTING_DOMAINS, BRANCH_HEADS, VERB_DOMAINS } from '../../../vietnamese/names/body-traits.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { PartStep } from './body-extension.ts';

/** `Ủy ban đối ngoại | Thượng viện`. */
const HOUSES: ReadonlySet<string> = foldSet(['thượng viện', 'hạ viện', 'quốc hội', 'nghị viện']);

/** Last words of heads that are no verbs, so that a long field in small letters names what they head. */
const LONG_NAMED: ReadonlySet<string> = foldSet(['tâm', 'viện', 'khoa', 'quỹ', 'hội', 'quan', 'phòng', 'vụ']);

/** Words behind `thông tin` with which it is a verb. */
const TOLD: ReadonlySet<string> = foldSet(['về', 'rằng', 'tới', 'đến', 'với', 'thêm', 'cho', ':']);

/** Whether the words are those of a house of parliament. */
export function isHouse(tokens: readonly NameToken[], at: number): boolean {
  return HOUSES.has(joinFolds(tokens, at, at + 2));
}

/** `Ủy ban quân vụ | thượng viện Mỹ`: a house in small letters with its country. */
export function countryEnd(tokens: readonly NameToken[], at: number, { lexicon }: PartStep): number | null {
  const place = isNameWord(tokens[at]) ? longestPhrase(lexicon.places, tokens, at) : null;
  return place?.value.kind === 'country' ? place.to : null;
}

/** A domain in lower case: behind a capital one, or first where it is of two words and more; never in the name of a firm. */
export function mayBeLower(tokens: readonly NameToken[], { to, words }: { to: number; words: string }, step: PartStep): boolean {
  if (step.mode === 'level') return false;
  const next = tokens[to];
  if (step.firm) return !step.first && next?.shape === 'capital';
  if (words === 'thông tin' && step.first && TOLD.has(next?.fold ?? '')) return false; // Đại sứ quán | thông tin về
  if (words === 'xây dựng' && !step.first && next?.shape === 'lower' && next.fold !== 'và') return false; // … xây dựng các đề án
  if (step.first && BRANCH_HEADS.has(joinFolds(tokens, step.head - 2, step.head)) && longestPhrase(step.lexicon.places, tokens, to))
    return true; // Chi bộ sinh viên | Moskva
  if (step.first && /^người \p{L}/u.test(words) && step.mode === 'capital') return true; // Hội người cao tuổi
  if (step.first && (step.mode === 'open' || words.endsWith('hữu nghị')) && isOwned(tokens, to, step)) return true; // Hội hữu nghị | Việt Nam - Lào
  if (
    step.first &&
    step.mode === 'capital' &&
    to - step.at > 3 &&
    LONG_NAMED.has(tokens[step.head - 1]!.fold) &&
    hasCapital(tokens, step.head)
  )
    return true; // Trung tâm phối hợp tìm kiếm cứu nạn
  return step.first ? step.mode === 'open' && to - step.at > 1 && !ACTING_DOMAINS.has(words) : !VERB_DOMAINS.has(words);
}

/** The head that ends at the token has a capital: `Trung tâm |`. */
export function hasCapital(tokens: readonly NameToken[], head: number): boolean {
  return tokens[head - 1]!.shape !== 'lower' || tokens[head - 2]?.shape === 'capital';
}

/** `Ban pháp chế HĐND`, `Ủy ban hợp tác Lào - Việt Nam`: a domain that could be a verb is none where a body, a place or a mark follows. */
function isOwned(tokens: readonly NameToken[], to: number, { lexicon, holder }: PartStep): boolean {
  const next = tokens[to];
  if (!next || next.shape === 'lower' || next.shape === 'number') return false;
  return holder || isHouse(tokens, to) || longestPhrase(lexicon.places, tokens, to)?.value.kind === 'country';
}
