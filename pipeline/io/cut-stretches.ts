import { indexRows, type RowPlace } from './index-rows.ts';
import { addPlace, type Piece } from './read-pieces.ts';

/** Articles of a stretch of the table and their segments: what one worker takes at a time. */
export interface Stretch {
  no: number;
  articles: Piece[];
  segments: Piece[];
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
  let stretch: Stretch = { no: 0, articles: [], segments: [] };
  let count = 0;
  for await (const article of readOneByOne(indexRows(folders.articles, 'articles', 'article_id'))) {
    addPlace(stretch.articles, article);
    count++;
    for (; !segment.done && segment.value.key === article.key; segment = await segments.next()) addPlace(stretch.segments, segment.value);
    if (count < ARTICLES && countBytes(stretch.articles) < BYTES) continue;
    yield stretch;
    stretch = { no: stretch.no + 1, articles: [], segments: [] };
    count = 0;
  }
  if (!segment.done)
    throw new Error(`segment without its article in order: ${segment.value.key}; remove ${folders.segments} and run again`);
  if (count > 0) yield stretch;
}

async function* readOneByOne(batches: AsyncIterable<RowPlace[]>): AsyncGenerator<RowPlace> {
  for await (const batch of batches) yield* batch;
}

function countBytes(pieces: Piece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}
