import { type Database, queryRows } from '../../io/duckdb.ts';

/** An outlet that articles of the dataset come from. */
export interface CoveredOutlet {
  name: string;
  domain: string | null;
}

/** What the articles of a dataset span. Days are null where no article has one. */
export interface Coverage {
  first_on: string | null;
  last_on: string | null;
  first_retrieved_at: string | null;
  last_retrieved_at: string | null;
  outlets: CoveredOutlet[];
  without_outlet: number;
  /** Values that are not null, by table and column. */
  filled: Record<string, Record<string, number>>;
}

const SPAN = `SELECT min(coalesce(published_on, event_on)) AS first_on, max(coalesce(published_on, event_on)) AS last_on,
  (SELECT min(retrieved_at) FROM sources) AS first_retrieved_at, (SELECT max(retrieved_at) FROM sources) AS last_retrieved_at,
  count(*) FILTER (outlet_id IS NULL) AS without_outlet
FROM articles`;
const OUTLETS = 'SELECT name, "domain" FROM outlets SEMI JOIN articles USING (outlet_id) ORDER BY outlet_id';

/** Days, outlets and filled columns of a loaded dataset; what is withheld counts as empty. */
export async function readCoverage(db: Database, tables: { name: string; columns: { name: string }[] }[]): Promise<Coverage> {
  const [span] = await queryRows<Omit<Coverage, 'outlets' | 'filled'>>(db, SPAN);
  const outlets = await queryRows<CoveredOutlet>(db, OUTLETS);
  const filled: Coverage['filled'] = {};
  for (const { name, columns } of tables) {
    const counts = columns.map((column) => `count("${column.name}") AS "${column.name}"`).join(', ');
    [filled[name]] = (await queryRows<Record<string, number>>(db, `SELECT ${counts} FROM published."${name}"`)) as [Record<string, number>];
  }
  return { ...span!, outlets, filled };
}
