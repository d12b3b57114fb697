/** The tables that an earlier stage leaves in their last form; `4-resolve` leaves all the others. */
const EARLIER: Record<string, string> = {
  sources: '1-ingest',
  segments: '2-deduplicate',
  passages: '2-deduplicate',
  article_pairs: '2-deduplicate',
  reprint_groups: '2-deduplicate',
};

/** The tables that this stage writes itself. */
const OWN = ['rejects', 'release', 'quality', 'id_redirects'];

/** The stages that may drop rows and list them. */
export const REJECTING_STAGES = ['1-ingest', '2-deduplicate', '3-extract', '4-resolve'];

/** The stage whose folder holds a table's rows; null for a table that 5-validate writes. */
export function findStage(table: string): string | null {
  return OWN.includes(table) ? null : (EARLIER[table] ?? '4-resolve');
}
