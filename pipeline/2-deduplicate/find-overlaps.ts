import type { Background } from './background-table.ts';
import { findCandidates } from './find-candidates.ts';
import type { Match } from './find-matches.ts';
import { indexSeeds } from './find-matches.ts';
import { openPlaceIndex } from './find-range.ts';
import { findShared } from './find-shared.ts';
import { indexPrints } from './index-prints.ts';
import type { Document } from './read-document.ts';

/** Two documents that share text, by their places in the list, `a` before `b`, and each shared stretch as a row of matches. */
export interface Overlap {
  a: number;
  b: number;
  stretches: Match[][];
}

/** All pairs that share a passage, in order of `b`, then `a`. */
export function* findOverlaps(documents: Document[], background: Background): Generator<Overlap> {
  const index = indexPrints(documents);
  const places = openPlaceIndex();
  let b = -1;
  for (const candidates of findCandidates(index, documents)) {
    b++;
    if (candidates.length === 0) continue;
    const later = documents[b]!;
    places.load(later);
    const ranges = candidates.map((a) => places.findRange(documents[a]!));
    if (ranges.every((range) => range === null)) continue;
    const seeds = indexSeeds(later.words);
    for (const [at, range] of ranges.entries()) {
      if (range === null) continue;
      const found = findShared(background, seeds, { words: documents[candidates[at]!]!.words, range });
      if (found.length > 0) yield { a: candidates[at]!, b, stretches: found.map((matches) => matches.map(swapSides)) };
    }
  }
}

/** The indexed text is the later one. */
function swapSides({ a, b, length }: Match): Match {
  return { a: b, b: a, length };
}
