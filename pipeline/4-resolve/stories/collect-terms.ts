import type { Article, Segment } from '../../../schemas/types.ts';
import { readRows } from '../../io/shards.ts';
import type { Room } from '../../io/stage.ts';
import { measureOffsets } from '../../text/offsets.ts';
import type { Span } from '../../text/span.ts';
import { drawTerms } from './draw-terms.ts';
import { readFrequencies } from './frequencies.ts';
import { hashWords } from './hash-words.ts';
import { openTermTable, type TermTable } from './term-table.ts';

const BODY_KINDS = new Set(['title', 'lede', 'heading', 'paragraph', 'caption']);

/** Reads the articles that have a number once more, and what each says itself, as the terms that stand for it. */
export async function collectTerms({ input }: Pick<Room, 'input'>, numbers: Map<string, number>): Promise<TermTable> {
  const table = openTermTable(numbers.size);
  const frequencies = readFrequencies();
  const segments = readRows<Segment>(input('2-deduplicate'), 'segments');
  let next = await segments.next();
  for await (const article of readRows<Article>(input('1-ingest'), 'articles')) {
    const own: Segment[] = [];
    for (; !next.done && next.value.article_id === article.article_id; next = await segments.next()) own.push(next.value);
    const number = numbers.get(article.article_id);
    if (number !== undefined) table.put(number, drawTerms(hashWords(article.text ?? '', findBody(article, own)), frequencies));
  }
  if (!next.done) throw new Error(`segments out of the order of their articles: ${next.value.segment_id}; build 2-deduplicate again`);
  return table;
}

/** The spans of what an article says itself, once: no furniture, links or bylines, in UTF-16 units. */
function findBody({ text }: Article, segments: Segment[]): Span[] {
  const offsets = measureOffsets(text ?? '');
  return segments
    .filter(({ kind, repeats_segment_no }) => BODY_KINDS.has(kind) && repeats_segment_no === null)
    .map(({ char_start, char_end }) => ({ start: offsets.toUtf16(char_start), end: offsets.toUtf16(char_end) }));
}
