import { recallWords } from '../../text/recall-words.ts';

const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const ASCII = /^[a-zA-Z]+$/;
const LONGEST = 7;

const recall = recallWords(isSpelled);

/** Whether one word, in any case, is spelled like a Vietnamese syllable: `Nguyễn` and `Kim` are, `Trump` and `Putin` are not. */
export function isVietnameseSyllable(word: string): boolean {
  return word.length <= LONGEST && recall(word, 0, word.length);
}

function isSpelled(word: string): boolean {
  const letters = ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd');
  return SYLLABLE.test(letters.toLowerCase());
}
