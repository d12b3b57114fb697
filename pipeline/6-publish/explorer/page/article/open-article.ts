import type { TableRows } from '../../../../../schemas/types.ts';
import { measureOffsets } from '../../../../text/offsets.ts';
import { ownRows, type Part } from '../data/load-part.ts';
import type { ArticleRow, PairRow } from './article-rows.ts';

type Evidence = TableRows['evidence'];

/** An article whole, as its part holds it. */
export interface Article {
  row: ArticleRow;
  segments: TableRows['segments'][];
  evidence: Evidence[];
  pairs: PairRow[];
  /** The row that a place shows, of any table; undefined only where the release lacks it. */
  rowOf(table: string, id: string): Record<string, unknown> | undefined;
  /** The rows of a table that are of this article. */
  rowsOf<Table extends keyof TableRows>(table: Table): TableRows[Table][];
}

const KEYS: Record<string, string> = {
  people: 'person_id',
  organizations: 'organization_id',
  offices: 'office_id',
  places: 'place_id',
  outlets: 'outlet_id',
  documents: 'document_id',
  events: 'event_id',
  watchwords: 'watchword_id',
  offices_held: 'held_id',
  event_reports: 'report_id',
  participations: 'participation_id',
  statements: 'statement_id',
  statement_printings: 'printing_id',
  quantities: 'quantity_id',
  dates: 'date_id',
  images: 'image_id',
};

/** Takes one article out of its part; null where the part does not hold it. */
export function openArticle(part: Part, id: string): Article | null {
  const own = ownRows(part, id);
  const [row] = own<ArticleRow>('articles');
  if (row === undefined) return null;
  return {
    row,
    segments: own('segments'),
    evidence: quoteText(row.text, own('evidence')),
    pairs: own('pairs'),
    rowsOf: (table) => own(table),
    rowOf: (table, rowId) =>
      table === 'articles' ? { ...row } : own<Record<string, unknown>>(table).find((other) => other[KEYS[table]!] === rowId),
  };
}

/** A part leaves out the words of a place where they stand in the text that it holds. */
function quoteText(text: string | null, evidence: Evidence[]): Evidence[] {
  if (text === null) return evidence;
  const { toUtf16 } = measureOffsets(text);
  return evidence.map((place) => ({ ...place, text: text.slice(toUtf16(place.char_start), toUtf16(place.char_end)) }));
}
