import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { showsPeople } from './is-scene.ts';
import type { Kinds, Line } from './page.ts';

const NEAR = 3; // lines
const LEAST_SAID = 10; // syllables
const LONGEST = 60;
const LONGEST_PARAGRAPH = 160;
const LEAST_AGAIN = 0.85; // of its words, in their order
/** Who hands over for another; paragraphs begin so as well. */
const FOR_ANOTHER = /^(?:Thừa ủy quyền|Thừa uỷ quyền|Thay mặt)(?!\p{L})/u;

/** What somebody does or says, that a paragraph near it says too, if in a few other words. */
export function isSaidNear(lines: readonly Line[], kinds: Kinds, no: number): boolean {
  const { text, syllables, isClosed } = lines[no]!;
  if (!isClosed || syllables < LEAST_SAID || syllables > LONGEST || !(showsPeople(text) || FOR_ANOTHER.test(text))) return false;
  const said = wordsOf(text);
  const from = Math.max(0, no - NEAR);
  return lines
    .slice(from, no + NEAR + 1)
    .some((line, at) => kinds[from + at] === null && line.syllables > syllables && saysAgain(said, line));
}

function saysAgain(said: readonly string[], { text, syllables }: Line): boolean {
  const least = said.length * LEAST_AGAIN;
  if (syllables > LONGEST_PARAGRAPH || !mayHold(text, said, said.length - least)) return false;
  const words = wordsOf(text);
  const known = new Set(words);
  return said.filter((word) => known.has(word)).length >= least && countInOrder(said, words) >= least;
}

/** Most paragraphs lack more of the words than they may, if only by their letters. */
function mayHold(text: string, said: readonly string[], most: number): boolean {
  const folded = foldSpelling(text);
  let lacking = 0;
  for (const word of said) if (!folded.includes(word) && ++lacking > most) return false;
  return true;
}

/** How many words the two have in one order. */
function countInOrder(some: readonly string[], others: readonly string[]): number {
  let counts = new Array<number>(others.length + 1).fill(0);
  for (const word of some) {
    const next = [0];
    for (const [at, other] of others.entries()) next.push(word === other ? counts[at]! + 1 : Math.max(next[at]!, counts[at + 1]!));
    counts = next;
  }
  return counts.at(-1)!;
}

function wordsOf(text: string): string[] {
  return foldSpelling(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
