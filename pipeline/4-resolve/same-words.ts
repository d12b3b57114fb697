import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { findSyllables } from '../vietnamese/letters/syllables.ts';

/** How much of a shorter text stands in a longer one. */
export interface SharedWords {
  /** Of the shorter text's words, those in runs of three or more that stand in one stretch of the longer text. */
  words: number;
  /** The longest such run. */
  run: number;
}

const RUN = 3; // words: shorter runs are the common coin of the language
const STRETCH = 1.5; // a paraphrase may spread the words of the shorter text this much wider, and by some words more
const SPARE = 6;

/** The syllables of a text, folded, punctuation left out: the form in which two printings are compared. */
export function foldWords(text: string): string[] {
  const folded = foldSpelling(text);
  return findSyllables(folded).map(({ start, end }) => folded.slice(start, end));
}

/** What the shorter text shares with that stretch of the longer which holds most of it: words scattered over a long text are none of it. */
export function shareStretch(short: string[], long: string[]): SharedWords {
  const numbers = new Map(Array.from(new Set(short), (word, number) => [word, number]));
  const [runs, longRuns] = [listRuns(short, numbers), listRuns(long, numbers)];
  const width = Math.ceil(STRETCH * short.length) + SPARE - RUN + 1; // of a stretch, in runs
  const from = findStretch(longRuns, new Set(runs), width);
  const stretch = new Set(longRuns.slice(from, from + width));
  let [words, run, longest, done] = [0, 0, 0, 0];
  for (const [at, number] of runs.entries()) {
    if (!stretch.has(number)) continue;
    const added = at + RUN - Math.max(at, done);
    run = at < done ? run + added : RUN;
    words += added;
    done = at + RUN;
    longest = Math.max(longest, run);
  }
  return { words, run: longest };
}

/** Where the stretch of so many runs begins in which most of those sought stand; the first of equals. */
function findStretch(runs: number[], sought: Set<number>, width: number): number {
  const hits = runs.map((run) => (sought.has(run) ? 1 : 0));
  let [best, from, count] = [-1, 0, 0];
  for (let at = 0; at < hits.length; at++) {
    count += hits[at]! - (at >= width ? hits[at - width]! : 0);
    if (count > best) [best, from] = [count, Math.max(0, at - width + 1)];
  }
  return from;
}

/** Three words in a row as one number, from each place on; a word without a number of its own makes it none. */
function listRuns(words: string[], numbers: Map<string, number>): number[] {
  const numbered = words.map((word) => numbers.get(word) ?? Number.NaN);
  const run = (at: number) => (numbered[at]! * numbers.size + numbered[at + 1]!) * numbers.size + numbered[at + 2]!;
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => run(at));
}
