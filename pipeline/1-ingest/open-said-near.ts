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

/** The words of a line in order, and once. */
interface Words {
  all: readonly string[];
  known: ReadonlySet<string>;
}

/** Tells the lines with what somebody does or says, that a paragraph near them says too, if in a few other words. */
export function openSaidNear(lines: readonly Line[], kinds: Kinds): (no: number) => boolean {
  const words = new Map<number, Words>(); // several lines are compared with the same
  const wordsAt = (no: number) => words.get(no) ?? keep(words, no, toWords(lines[no]!.text));
  return (no) => {
    const { text, syllables, isClosed } = lines[no]!;
    if (!isClosed || syllables < LEAST_SAID || syllables > LONGEST || !(showsPeople(text) || FOR_ANOTHER.test(text))) return false;
    return lines.slice(Math.max(0, no - NEAR), no + NEAR + 1).some((line, at) => {
      const near = Math.max(0, no - NEAR) + at;
      const mayBe = kinds[near] === null && line.syllables > syllables && line.syllables <= LONGEST_PARAGRAPH;
      return mayBe && saysAgain(wordsAt(no).all, wordsAt(near));
    });
  };
}

function saysAgain(said: readonly string[], { all, known }: Words): boolean {
  const least = said.length * LEAST_AGAIN;
  return said.filter((word) => known.has(word)).length >= least && countInOrder(said, all) >= least;
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

function toWords(text: string): Words {
  const all = foldSpelling(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return { all, known: new Set(all) };
}

function keep(words: Map<number, Words>, no: number, found: Words): Words {
  words.set(no, found);
  return found;
}
