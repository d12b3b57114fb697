import type { Passage } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import type { Document } from './documents.ts';
import type { WordPassage } from './to-passages.ts';

/** A passage and the two documents it stands in, by their places in the list. */
export interface PlacedPassage extends WordPassage {
  a: number;
  b: number;
  /** Code points, filled in when the articles are read again: `[aStart, aEnd, bStart, bEnd]`. */
  places: [number, number, number, number];
}

/** What is asked of one batch: ranges of words as `placeBatch` takes them, and where its answers go. */
export interface Asked {
  ranges: number[];
  put(places: Uint32Array): void;
}

/** Parts the passages by the batches their articles stand in. */
export function askPlaces(passages: PlacedPassage[], documents: Document[], batches: number): Asked[] {
  const sides = Array.from({ length: batches }, (): Side[] => []);
  for (const passage of passages) {
    const { a, b } = passage;
    sides[documents[a]!.batch]!.push({ passage, no: documents[a]!.no, isA: true });
    sides[documents[b]!.batch]!.push({ passage, no: documents[b]!.no, isA: false });
  }
  return sides.map((own) => {
    own.sort((one, other) => one.no - other.no);
    return { ranges: own.flatMap(toRange), put: (places) => putPlaces(own, places) };
  });
}

interface Side {
  passage: PlacedPassage;
  no: number;
  isA: boolean;
}

function toRange({ passage, no, isA }: Side): number[] {
  return isA ? [no, passage.aFrom, passage.aTo] : [no, passage.bFrom, passage.bTo];
}

function putPlaces(sides: Side[], places: Uint32Array): void {
  sides.forEach(({ passage, isA }, at) => {
    passage.places[isA ? 0 : 2] = places[2 * at]!;
    passage.places[isA ? 1 : 3] = places[2 * at + 1]!;
  });
}

/** The published row of a passage whose places are known. */
export function toPassageRow({ a, b, places, aFrom, aTo, identity, information }: PlacedPassage, documents: Document[]): Passage {
  const [articleA, articleB] = [documents[a]!.articleId, documents[b]!.articleId];
  const [aStart, aEnd, bStart, bEnd] = places;
  return {
    passage_id: hashId('ps', articleA, aStart, aEnd, articleB, bStart, bEnd),
    article_a: articleA,
    a_start: aStart,
    a_end: aEnd,
    article_b: articleB,
    b_start: bStart,
    b_end: bEnd,
    syllables: aTo - aFrom,
    identity,
    information,
  };
}
