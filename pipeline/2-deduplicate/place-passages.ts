import type { Passage } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import { measureOffsets } from '../text/offsets.ts';
import { findBody } from './find-body.ts';
import type { Footers } from './find-footers.ts';
import { markFooters } from './mark-segments.ts';
import type { SegmentedArticle } from './read-articles.ts';
import type { WordPassage } from './to-passages.ts';
import { tokenize } from './tokenize.ts';

/** A passage and the articles it stands in. */
export interface PlacedPassage extends WordPassage {
  articleA: string;
  articleB: string;
  /** Code points, filled in when the article is read: `[aStart, aEnd, bStart, bEnd]`. */
  places: [number, number, number, number];
}

/** Reads the articles again and fills in where their passages stand in the text. Words keep no places while texts are compared. */
export async function placePassages(
  batches: AsyncIterable<SegmentedArticle[]>,
  passages: PlacedPassage[],
  footers: Footers,
): Promise<void> {
  const byArticle = new Map<string, PlacedPassage[]>();
  for (const passage of passages) {
    for (const id of [passage.articleA, passage.articleB]) {
      const own = byArticle.get(id);
      if (own === undefined) byArticle.set(id, [passage]);
      else own.push(passage);
    }
  }
  for await (const batch of batches) {
    for (const read of batch) {
      const own = byArticle.get(read.article.article_id);
      if (own !== undefined) placeIn(markFooters(read, footers), own);
    }
  }
}

function placeIn(read: SegmentedArticle, passages: PlacedPassage[]): void {
  const { starts, ends } = tokenize(read.article.text, findBody(read));
  const offsets = measureOffsets(read.article.text);
  for (const passage of passages) {
    const isA = passage.articleA === read.article.article_id;
    const from = isA ? passage.aFrom : passage.bFrom;
    const to = isA ? passage.aTo : passage.bTo;
    passage.places[isA ? 0 : 2] = offsets.toCodePoints(starts[from]!);
    passage.places[isA ? 1 : 3] = offsets.toCodePoints(ends[to - 1]!);
  }
}

/** The published row of a passage whose places are known. */
export function toPassageRow({ articleA, articleB, places, aFrom, aTo, identity, information }: PlacedPassage): Passage {
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
