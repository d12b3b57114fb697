import type { Extraction } from '../../schemas/extraction.ts';
import type { Article } from '../../schemas/types.ts';
import { measureOffsets } from '../text/offsets.ts';

/** The article's text as it was read: the line ends inside paragraphs broken at a width as spaces, so that every offset holds. */
export function readText({ text }: Pick<Article, 'text'>, { line_breaks }: Pick<Extraction, 'line_breaks'>): string {
  const printed = text ?? '';
  if (line_breaks.length === 0) return printed;
  const offsets = measureOffsets(printed);
  const breaks = line_breaks.map(offsets.toUtf16);
  return [0, ...breaks.map((at) => at + 1)].map((from, no) => printed.slice(from, breaks[no])).join(' ');
}
