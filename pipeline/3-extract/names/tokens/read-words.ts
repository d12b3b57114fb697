import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { BODY_PREDICATE_WORDS, BODY_PREDICATES } from '../../../vietnamese/names/body-rest-words.ts';
import { endsNounPhrase } from '../../../vietnamese/words/noun-phrase-ends.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';

const LONGEST_REST = 8;
/** Nouns of which one word alone ends a noun phrase. */
const NOUN_PAIRS: ReadonlySet<string> = foldSet(
  'thế giới|hiện đại|hiện vật|bằng sáng|thu nhập|nước ngoài|trong nước|giao dịch|người cao|người mù|người khuyết|nhà ở|trước sinh|sau sinh|hàng không|không gian|không quân|không lưu|phòng không|không trung'.split(
    '|',
  ),
);

/** The token after the small words of the noun phrase at the token: those with which no sentence goes on behind the name of a body. */
export function readWords(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (at - from < LONGEST_REST && tokens[at]?.shape === 'lower' && !opensPredicate(tokens, at, from)) at++;
  return joinFolds(tokens, at - 1, at) === 'và' || joinFolds(tokens, at - 1, at) === 'các' ? at - 1 : at;
}

/** A sentence goes on at the small word, so that the noun phrase from `from` is over. */
export function opensPredicate(tokens: readonly NameToken[], at: number, from: number): boolean {
  const { fold } = tokens[at]!;
  const next = tokens[at + 1]?.fold ?? '';
  if (fold === 'và' || fold === 'các') return tokens[at + 1]?.shape !== 'lower' || at === from;
  if (NOUN_PAIRS.has(`${fold} ${next}`) || (at > from && NOUN_PAIRS.has(`${tokens[at - 1]!.fold} ${fold}`))) return false;
  if (BODY_PREDICATES.has(`${fold} ${next}`) || BODY_PREDICATE_WORDS.has(fold)) return true;
  return endsNounPhrase(tokens[at - 1]!.fold, fold, next);
}
