import { indexRows, type RowPlace } from './index-rows.ts';
import { addPlace, type Piece } from './read-pieces.ts';

/** Articles of a stretch of the table and their rows of another: what one worker takes at a time. */
export interface Stretch {
  no: number;
  articles: Piece[];
  rows: Piece[];
  /** How many of the rows each article has. */
  counts: number[];
}

/** A table whose rows each belong to an article, and the stage folder that holds it. */
export interface RowTable {
  folder: string;
  table: string;
}

const ARTICLES = 256;
const BYTES = 4 << 20;

/**
 * Cuts the articles into stretches, of a size that depends on the articles alone, each with its rows. Both tables
 * stand in one order of articles; a break of it is an error, and so are two articles of one id.
 */
export function* cutStretches(ingested: string, { folder, table }: RowTable): Generator<Stretch> {
  const rows = openRows(indexRows(folder, table, 'article_id'));
  let stretch: Stretch = { no: 0, articles: [], rows: [], counts: [] };
  for (const batch of indexRows(ingested, 'articles', 'article_id')) {
    for (const article of batch) {
      if (article.rows > 1) throw new Error(`two articles of one id: ${article.key}; remove ${ingested} and run again`);
      addPlace(stretch.articles, article);
      const count = stretch.counts.push(0);
      for (; rows.first()?.key === article.key; rows.drop()) {
        addPlace(stretch.rows, rows.first()!);
        stretch.counts[count - 1]! += rows.first()!.rows;
      }
      if (count < ARTICLES && countBytes(stretch.articles) < BYTES) continue;
      yield stretch;
      stretch = { no: stretch.no + 1, articles: [], rows: [], counts: [] };
    }
  }
  const left = rows.first();
  if (left !== null) throw new Error(`row of ${table} without its article in order: ${left.key}; remove ${folder} and run again`);
  if (stretch.counts.length > 0) yield stretch;
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
