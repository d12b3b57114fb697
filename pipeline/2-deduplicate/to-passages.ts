import type { StoreAccess } from '../io/store.ts';
import type { Overlap } from './align-pairs.ts';
import type { Background } from './background-table.ts';
import { type Columns, type Document, takeWords } from './documents.ts';
import { measureIdentity, measureMatches, toShared } from './find-shared.ts';
import { splitAtGaps } from './split-at-gaps.ts';

/** One row of `passages` in words of the two documents, before their places in the texts are known. */
export interface WordPassage {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  identity: number;
  information: number;
}

/** What is compared, and the statistics that tell how much a passage says. */
export interface Compared {
  documents: Document[];
  columns: Columns;
  store: StoreAccess;
  background: Background;
}

/** The passages of an overlap, in order of their place in `a`. */
export function toPassages({ a, b, stretches }: Overlap, { documents, columns, store, background }: Compared): WordPassage[] {
  const parts = stretches.flatMap((stretch) => splitAtGaps(stretch, documents[a]!.gaps, documents[b]!.gaps));
  return parts
    .map(({ matches, information }) => {
      const shared = toShared(matches);
      const { aFrom, aTo, bFrom, bTo } = shared;
      return {
        aFrom,
        aTo,
        bFrom,
        bTo,
        identity: round(measureIdentity(shared), 3),
        information: round(information ?? measureMatches(background, takeWords(store, columns, a), matches), 1),
      };
    })
    .sort((left, right) => left.aFrom - right.aFrom);
}

/** A number to so many decimal places. */
export function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
