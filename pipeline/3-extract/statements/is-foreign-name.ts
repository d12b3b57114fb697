import { isVietnameseSyllable } from '../../vietnamese/letters/is-vietnamese-syllable.ts';
import { OWN_WIRE } from '../../vietnamese/speech/source-words.ts';
import { NO_UNLISTED } from '../../vietnamese/speech/unlisted-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';

const NO_NAME = new RegExp(`^${anyOf(NO_UNLISTED)}${WORD_END}`, 'iu');

/** Whether words with capitals name somebody abroad: half of them or more are no Vietnamese syllables, and they open like no other phrase. */
export function isForeignName(name: string): boolean {
  if (NO_NAME.test(name) || OWN_WIRE.test(name)) return false;
  const words = name.split(/[\s-]/u).filter((word) => /\p{L}/u.test(word));
  return words.filter((word) => !isVietnameseSyllable(word)).length * 2 >= words.length;
}
