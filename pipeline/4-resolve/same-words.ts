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
  const runs = new Set(listRuns(short));
  const width = Math.ceil(STRETCH * short.length) + SPARE;
  const from = findStretch(long, runs, width);
  const stretch = new Set(listRuns(long.slice(from, from + width)));
  let [words, run, longest, done] = [0, 0, 0, 0];
  for (let at = 0; at + RUN <= short.length; at++) {
    if (!stretch.has(runAt(short, at))) continue;
    const added = at + RUN - Math.max(at, done);
    run = at < done ? run + added : RUN;
    words += added;
    done = at + RUN;
    longest = Math.max(longest, run);
  }
  return { words, run: longest };
}

/** Where the stretch of that width begins in which most runs stand; the first of equals. */
function findStretch(words: string[], runs: Set<string>, width: number): number {
  const hits = listRuns(words).map((run) => (runs.has(run) ? 1 : 0));
  const inside = width - RUN + 1;
  let [best, from, count] = [-1, 0, 0];
  for (let at = 0; at < hits.length; at++) {
    count += hits[at]! - (at >= inside ? hits[at - inside]! : 0);
    if (count > best) [best, from] = [count, Math.max(0, at - inside + 1)];
  }
  return from;
}

function listRuns(words: string[]): string[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => runAt(words, at));
}

function runAt(words: string[], at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
}
