import { layerOf } from './layers.ts';
import type { Article } from './open-article.ts';

type Place = Article['evidence'][number];

/** A row that a place shows, with all its places in the article. */
export interface Shown {
  table: string;
  id: string;
  row: Record<string, unknown> | undefined;
  /** Of a printing, the statement it prints. */
  more: Record<string, unknown> | null;
  places: Place[];
}

/** The rows that rest on a place: that of the place first, then what else stands on its words or around them, the narrowest first. */
export function findShown(article: Article, place: Place): Shown[] {
  const over = article.evidence
    .filter((other) => other.char_start <= place.char_start && other.char_end >= place.char_end)
    .filter((other) => layerOf(other) !== null || (other.char_start === place.char_start && other.char_end === place.char_end))
    .sort((a, b) => a.char_end - a.char_start - (b.char_end - b.char_start));
  const shown = new Map<string, Shown>();
  for (const { table_name: table, row_id: id } of [place, ...over]) {
    if (shown.has(`${table} ${id}`)) continue;
    const row = article.rowOf(table, id);
    const more = table === 'statement_printings' ? (article.rowOf('statements', String(row?.statement_id)) ?? null) : null;
    const places = article.evidence.filter((other) => other.table_name === table && other.row_id === id);
    shown.set(`${table} ${id}`, { table, id, row, more, places });
  }
  return [...shown.values()];
}
