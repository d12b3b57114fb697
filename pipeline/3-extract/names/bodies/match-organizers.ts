import { HELD_ONCE, YEARLY_EVENTS } from '../../../vietnamese/events/yearly-events.ts';
import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { CLOSING_RANKS } from '../../../vietnamese/names/body-rest-words.ts';
import type { BodyItem, TokenRange } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { readWords } from '../tokens/read-words.ts';
import { opensOffice, startsPerson } from './body-ends.ts';
import type { BodyContext } from './match-body.ts';

const HELD: ReadonlySet<string> = foldSet([...YEARLY_EVENTS, ...HELD_ONCE, 'giải', 'đại hội', 'hội diễn']);
const LONGEST_KIND = 3;
const LONGEST_TITLE = 24;

/** `Ban tổ chức | Festival Di sản Quảng Nam lần thứ VI-2017`: whoever organizes an event, with its name; null where that is no longer than what is known. */
export function matchOrganizers(tokens: readonly NameToken[], { from, to: known }: TokenRange, context: BodyContext): BodyItem | null {
  const fold = tokens[from]!.fold;
  const at = fold === 'btc' ? from + 1 : fold === 'ban' && joinFolds(tokens, from + 1, from + 3) === 'tổ chức' ? from + 3 : from;
  const kind = at === from ? undefined : [LONGEST_KIND, 2, 1].find((words) => HELD.has(joinFolds(tokens, at, at + words)));
  if (kind === undefined) return null;
  const to = readTitle(tokens, at + kind, context);
  const named = tokens.slice(at + kind, to).some(isNameWord);
  return named && to > known ? { kind: 'body', from, to, id: null, generic: false } : null;
}

/** The token after the name of an event: its capitals, the small words between them, its number and its year. */
function readTitle(tokens: readonly NameToken[], from: number, context: BodyContext): number {
  let to = from;
  while (to - from < LONGEST_TITLE) {
    const ordinal = joinFolds(tokens, to, to + 2) === 'lần thứ' && tokens[to + 2] ? to + 3 : to;
    const year = readYear(tokens, ordinal);
    if (year > ordinal) return year;
    if (CLOSING_RANKS.has(joinFolds(tokens, to, to + 2))) to += 2;
    else if (ordinal === to && isTitleWord(tokens, to, context)) to = longestPhrase(context.lexicon.domains, tokens, to)?.to ?? to + 1;
    else {
      const words = ordinal > to ? ordinal : readWords(tokens, to);
      if (words === to || (ordinal === to && !isTitleWord(tokens, words, context) && readYear(tokens, words) === words)) return to;
      to = words;
    }
  }
  return to;
}

function isTitleWord(tokens: readonly NameToken[], at: number, { lexicon, holder }: BodyContext): boolean {
  const token = tokens[at];
  if (token?.text === '-' || token?.text === '–') return isNameWord(tokens[at + 1]);
  if (!isNameWord(token) && token?.shape !== 'upper') return false;
  return !startsPerson(tokens, at, { lexicon, holder, named: false }, true) && !opensOffice(tokens, at, { lexicon, holder: false });
}

/** `năm 2017`, `-2017`, `2017`. */
function readYear(tokens: readonly NameToken[], at: number): number {
  const number = tokens[at]?.fold === 'năm' || tokens[at]?.text === '-' ? at + 1 : at;
  return tokens[number]?.shape === 'number' && /^(?:19|20)\d\d$/u.test(tokens[number]!.text) ? number + 1 : at;
}
