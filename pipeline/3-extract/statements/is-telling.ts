import { NO_TELLING } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';

const COMPOUNDS = new RegExp(`${WORD_START}${anyOf(NO_TELLING)}${WORD_END}`, 'giu');

/** Whether a phrase holds a word of the pattern by which something is told, and not only names and compounds with its letters: `Cần Thơ`, `hàng không`. */
export function isTelling(pattern: RegExp, phrase: string): boolean {
  return pattern.test(phrase) && pattern.test(phrase.replace(COMPOUNDS, '·'));
}
