import type { StoreAccess } from '../io/store.ts';
import { type Columns, type Document, takeWords } from './documents.ts';
import type { Match } from './find-matches.ts';
import { measureIdentity, measureMatches, toBounds } from './find-shared.ts';
import type { Information } from './measure-information.ts';
import type { Overlap } from './pack-overlaps.ts';
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

/** What is compared, and what tells how much a passage says. */
export interface Compared {
  documents: Document[];
  columns: Columns;
  store: StoreAccess;
  information: Information;
}

/** The passages of an overlap, in order of their place in `a`. */
export function toPassages({ a, b, stretches }: Overlap, { documents, columns, store, information }: Compared): WordPassage[] {
  const parts = stretches.flatMap((stretch) =>
    stretch.reworded === undefined ? splitAtGaps(stretch, documents[a]!.gaps, documents[b]!.gaps) : [stretch],
  );
  const measure = (matches: Match[]) => {
    information.load(takeWords(store, columns, a));
    return measureMatches(information, matches);
  };
  return parts
    .map((part) => {
      const shared = toBounds(part);
      const { aFrom, aTo, bFrom, bTo } = shared;
      return {
        aFrom,
        aTo,
        bFrom,
        bTo,
        identity: round(measureIdentity(shared), 3),
        information: round(part.information ?? measure(part.matches), 1),
      };
    })
    .sort((left, right) => left.aFrom - right.aFrom);
}

/** A number to so many decimal places. */
export function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
