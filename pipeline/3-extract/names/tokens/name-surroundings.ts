import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isNameWord } from './name-words.ts';
import { longestPhrase, mayOpen } from './phrase-trie.ts';

const CREDIT_WORDS: ReadonlySet<string> = foldSet(['ảnh', 'họa', 'nguồn', 'video', 'clip', 'photo', 'nguồn ảnh', 'thực hiện', 'tin']);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ':', '…', '"', '-', '(', ';', '\n', '“']);
const LEADS_TO_HOUSE: ReadonlySet<string> = foldSet(['ở', 'tại', 'nhà', 'chỉ']);
/** What `số` stands behind where it counts houses, not people: `Nghi phạm số 1 Trần Văn Tý`. */
const LEADS_TO_HOUSE_NUMBER: ReadonlySet<string> = foldSet([...LEADS_TO_HOUSE, 'ngõ', 'ngách', 'hẻm', 'đường', 'phố']);
const LONGEST_CREDIT = 12;
const LONGEST_NAMESAKE = 3;

/** Past the credit of a photograph that begins at the token, `Ảnh: QUANG PHÚC` or `Nguồn: TTXVN`; the token itself where none does. */
export function skipCredit(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  if (!CREDIT_WORDS.has(tokens[at]!.fold) || tokens[at + 1]?.fold !== ':') return at;
  let to = at + 2;
  while (to - at < LONGEST_CREDIT && isCreditWord(tokens[to]) && !opensSentenceBehind(tokens, to, lexicon)) to++;
  return to;
}

/** A full stop, or an office where the paper left it out: `Ảnh: TTXVN | Thủ tướng …`. */
function opensSentenceBehind(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (tokens[at]!.fold === '.') return tokens[at + 1]?.glued !== true;
  if ((tokens[at]!.text === 'Ông' || tokens[at]!.text === 'Bà') && isNameWord(tokens[at + 1]) && !longestPhrase(lexicon.places, tokens, at))
    return true;
  const agency = tokens[at - 1]!.shape === 'upper' && tokens[at]!.shape === 'capital';
  const head = agency ? longestPhrase(lexicon.bodyHeads, tokens, at) : null;
  const body = head && longestPhrase(lexicon.domains, tokens, head.to); // Ảnh: AP | Bộ Thống nhất Hàn Quốc
  const office = longestPhrase(lexicon.officeHeads, tokens, at);
  return (office !== null && office.to - at >= 2) || (body !== null && body.to - at >= 2);
}

function isCreditWord(token: NameToken | undefined): boolean {
  if (!token || token.shape === 'break' || token.shape === 'lower') return false;
  return token.shape !== 'mark' || '/,-&.@'.includes(token.text);
}

/** Whether the words before make the name that of a street, school, prize or doctrine: `tư tưởng`, `đường`, `Giải thưởng`. */
export function isNamesake(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  const last = tokens[at - 1];
  if (last === undefined || last.shape === 'mark') return false;
  if (isCapitalBefore(tokens, at)) return true;
  return (
    mayOpen(lexicon.namesakes, last) &&
    longestPhrase(lexicon.namesakes, tokens.slice(Math.max(0, at - LONGEST_NAMESAKE), at).reverse(), 0) !== null
  );
}

/** `ở 46 Lý Tế Xuyên`, `số 12 Nguyễn Trãi`: the street behind the number of a house. */
export function isAddress(tokens: readonly NameToken[], at: number): boolean {
  if (tokens[at - 1]?.shape !== 'number') return false;
  const [before, further] = [tokens[at - 2]?.fold ?? '', tokens[at - 3]];
  if (before !== 'số') return LEADS_TO_HOUSE.has(before);
  const opens = further === undefined || further.shape === 'break' || further.shape === 'mark';
  return opens || LEADS_TO_HOUSE_NUMBER.has(further.fold);
}

/** A capital directly before, within the sentence, means that the name goes on from something longer. */
function isCapitalBefore(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.shape === 'upper' && before.text.length > 1;
}

/** Past the name of a figure of history that begins at the token, where no longer name does; null else. */
export function matchHistorical(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number | null {
  const phrase = longestPhrase(lexicon.historical, tokens, at);
  if (!phrase || tokens[at]!.shape === 'lower') return null;
  const next = tokens[phrase.to];
  return next?.shape === 'capital' && !next.glued && phrase.to - at < 3 ? null : phrase.to;
}

/** Whether a sentence, quotation or segment begins at the token. */
export function opensSentence(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || SENTENCE_ENDS.has(before.fold);
}
