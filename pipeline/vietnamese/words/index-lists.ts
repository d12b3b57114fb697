import { endOfRun, FIGURE, LETTER, MARK, SPACE, traitsAt, widthAt } from '../../text/characters.ts';
import { recallWords } from '../../text/recall-words.ts';

const WORD = LETTER | MARK | FIGURE;
const MOST_SPACES = 2; // between two words of a phrase

/** A phrase behind its first word, and the bit of its list. */
interface Rest {
  words: string[];
  bit: number;
}

/**
 * Looks for the phrases of several lists in one walk through a text and tells, as bits, which lists have one in it: the lowest bit
 * is that of the first list. Case does not count, and a phrase stands between word edges, as with `anyOf` in a pattern.
 */
export function indexLists(lists: readonly (readonly string[])[]): (text: string) => number {
  if (lists.length > 31) throw new Error(`more lists than a number has bits: ${lists.length}`);
  const firsts = new Map<string, Rest[]>();
  for (const [index, list] of lists.entries()) {
    for (const phrase of list) {
      const [first, ...words] = phrase.toLowerCase().split(' ') as [string, ...string[]];
      firsts.set(first, [...(firsts.get(first) ?? []), { words, bit: 1 << index }]);
    }
  }
  const restsOf = recallWords((word) => firsts.get(word) ?? []);
  return (text) => findLists(text.toLowerCase(), restsOf);
}

function findLists(text: string, restsOf: (text: string, start: number, end: number) => Rest[]): number {
  let found = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at, WORD);
    if (end > at)
      for (const rest of restsOf(text, at, end)) if ((found & rest.bit) === 0 && follow(text, end, rest.words)) found |= rest.bit;
    at = end > at ? end : at + widthAt(text, at);
  }
  return found;
}

/** Whether the words come next, each behind white space, and no letter behind the last. */
function follow(text: string, from: number, words: readonly string[]): boolean {
  let at = from;
  for (const word of words) {
    const start = endOfRun(text, at, SPACE);
    if (start === at || start > at + MOST_SPACES || !text.startsWith(word, start)) return false;
    at = start + word.length;
  }
  return (traitsAt(text, at) & WORD) === 0;
}
