import { indexRows, type RowPlace } from './index-rows.ts';
import { addPlace, type Piece } from './read-pieces.ts';

/** Articles of a stretch of the table and their segments: what one worker takes at a time. */
export interface Stretch {
  no: number;
  articles: Piece[];
  segments: Piece[];
  /** How many segments each article has. */
  segmentCounts: number[];
}

/** The stage folders that hold the two tables. */
export interface StretchFolders {
  articles: string;
  segments: string;
}

const ARTICLES = 256;
const BYTES = 4 << 20;

/**
 * Cuts the articles into stretches, of a size that depends on the articles alone, each with its segments. Both tables
 * stand in one order of articles; a break of it is an error, and so are two articles of one id.
 */
export function* cutStretches(folders: StretchFolders): Generator<Stretch> {
  const segments = openRows(indexRows(folders.segments, 'segments', 'article_id'));
  let stretch: Stretch = { no: 0, articles: [], segments: [], segmentCounts: [] };
  for (const batch of indexRows(folders.articles, 'articles', 'article_id')) {
    for (const article of batch) {
      if (article.rows > 1) throw new Error(`two articles of one id: ${article.key}; remove ${folders.articles} and run again`);
      addPlace(stretch.articles, article);
      const count = stretch.segmentCounts.push(0);
      for (; segments.first()?.key === article.key; segments.drop()) {
        addPlace(stretch.segments, segments.first()!);
        stretch.segmentCounts[count - 1]! += segments.first()!.rows;
      }
      if (count < ARTICLES && countBytes(stretch.articles) < BYTES) continue;
      yield stretch;
      stretch = { no: stretch.no + 1, articles: [], segments: [], segmentCounts: [] };
    }
  }
  const left = segments.first();
  if (left !== null) throw new Error(`segment without its article in order: ${left.key}; remove ${folders.segments} and run again`);
  if (stretch.segmentCounts.length > 0) yield stretch;
}

/** Rows one at a time: the first of those not yet dropped, null at the end. */
function openRows(batches: Generator<RowPlace[]>): { first(): RowPlace | null; drop(): void } {
  let batch: RowPlace[] = [];
  let at = 0;
  return {
    first() {
      while (at === batch.length) {
        const next = batches.next();
        if (next.done) return null;
        [batch, at] = [next.value, 0];
      }
      return batch[at]!;
    },
    drop: () => at++,
  };
}

function countBytes(pieces: Piece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}
