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
 * stand in one order of articles; a break of it is an error.
 */
export async function* cutStretches(folders: StretchFolders): AsyncGenerator<Stretch> {
  const segments = readOneByOne(indexRows(folders.segments, 'segments', 'article_id'));
  let segment = await segments.next();
  let stretch: Stretch = { no: 0, articles: [], segments: [], segmentCounts: [] };
  for await (const article of readOneByOne(indexRows(folders.articles, 'articles', 'article_id'))) {
    addPlace(stretch.articles, article);
    const count = stretch.segmentCounts.push(0);
    for (; !segment.done && segment.value.key === article.key; segment = await segments.next()) {
      addPlace(stretch.segments, segment.value);
      stretch.segmentCounts[count - 1]!++;
    }
    if (count < ARTICLES && countBytes(stretch.articles) < BYTES) continue;
    yield stretch;
    stretch = { no: stretch.no + 1, articles: [], segments: [], segmentCounts: [] };
  }
  if (!segment.done)
    throw new Error(`segment without its article in order: ${segment.value.key}; remove ${folders.segments} and run again`);
  if (stretch.segmentCounts.length > 0) yield stretch;
}

async function* readOneByOne(batches: AsyncIterable<RowPlace[]>): AsyncGenerator<RowPlace> {
  for await (const batch of batches) yield* batch;
}

function countBytes(pieces: Piece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}
