import { NO_TELLING, NOT_IN_SPEAKER } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, anyWord, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';

const COMPOUNDS = new RegExp(`${WORD_START}${anyOf(NO_TELLING)}${WORD_END}`, 'giu');

/** Words by which something is told, and which so stand in no name of a speaker. */
export const TELLS = new RegExp(`${anyWord(NOT_IN_SPEAKER)}${WORD_END}`, 'iu');

/** Whether a phrase holds a word of the pattern by which something is told, and not only names and compounds with its letters: `Cần Thơ`, `hàng không`. */
export function isTelling(phrase: string, pattern: RegExp = TELLS): boolean {
  return pattern.test(phrase) && pattern.test(phrase.replace(COMPOUNDS, '·'));
}
