import type { Range } from './align-words.ts';
import type { Background } from './background-table.ts';
import { findCandidates } from './find-candidates.ts';
import type { Match } from './find-matches.ts';
import { indexSeeds } from './find-matches.ts';
import { findShared } from './find-shared.ts';
import { indexPrints } from './index-prints.ts';
import type { Document } from './read-document.ts';

/** Two documents that share text, by their places in the list, `a` before `b`, and each shared stretch as a row of matches. */
export interface Overlap {
  a: number;
  b: number;
  stretches: Match[][];
}

/** Words between two shared fingerprints that count as one stretch. */
const NEAR = 64;
/** Words by which the two distances between them may differ. */
const SLACK = 24;
/** Words looked at beyond the outermost shared fingerprints. */
const MARGIN = 128;

/** All pairs that share a passage, in order of `b`, then `a`. */
export function* findOverlaps(documents: Document[], background: Background): Generator<Overlap> {
  const index = indexPrints(documents);
  let b = -1;
  for (const candidates of findCandidates(index, documents)) {
    b++;
    if (candidates.length === 0) continue;
    const later = documents[b]!;
    const places = new Map(Array.from(later.prints, (print, at) => [print, later.places[at]!]));
    const ranges = candidates.map((a) => findRange(places, documents[a]!));
    if (ranges.every((range) => range === null)) continue;
    const seeds = indexSeeds(later.words);
    for (const [at, range] of ranges.entries()) {
      if (range === null) continue;
      const found = findShared(background, seeds, { words: documents[candidates[at]!]!.words, range });
      if (found.length > 0) yield { a: candidates[at]!, b, stretches: found.map((matches) => matches.map(swapSides)) };
    }
  }
}

/** The words of a document around the fingerprints it shares, or null unless two of these stand at a like distance in both. */
function findRange(places: Map<number, number>, { prints, places: own, words }: Document): Range | null {
  const shared: { here: number; there: number }[] = [];
  prints.forEach((print, at) => {
    const there = places.get(print);
    if (there !== undefined) shared.push({ here: own[at]!, there });
  });
  if (!shared.some((one, at) => shared.slice(at + 1, at + 5).some((two) => isColinear(one, two)))) return null;
  return { from: Math.max(0, shared[0]!.here - MARGIN), to: Math.min(words.length, shared.at(-1)!.here + MARGIN) };
}

function isColinear(one: { here: number; there: number }, two: { here: number; there: number }): boolean {
  const here = two.here - one.here;
  const there = two.there - one.there;
  return there > 0 && here <= NEAR && there <= NEAR && Math.abs(here - there) <= SLACK;
}

/** The indexed text is the later one. */
function swapSides({ a, b, length }: Match): Match {
  return { a: b, b: a, length };
}
