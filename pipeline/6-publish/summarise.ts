import { type Database, queryRows, readSql } from '../io/duckdb.ts';
import type { Settings } from '../io/settings.ts';
import type { Withheld } from './withhold.ts';

/** What a person is told at the end of a run; kept as summary.json so that a run with nothing to do can tell it too. */
export interface Summary {
  out: string;
  text: Settings['text'];
  counts: Record<string, number>;
  languages: { language: string; articles: number }[];
  rejects: { stage: string; rule: string; rows: number }[];
  withheld: Withheld[];
  /** What changed since the previous release, in words; absent where none was given. */
  since?: string;
}

/** Counts a loaded dataset: entities as far as an article mentions them, rejects by stage and rule. */
export async function summarise(db: Database, told: Pick<Summary, 'out' | 'text' | 'withheld'>): Promise<Summary> {
  const [counts] = await queryRows<Record<string, number>>(db, await readSql(new URL('./sql/summary.sql', import.meta.url)));
  const languages = await queryRows<Summary['languages'][number]>(
    db,
    'SELECT language, count(*) AS articles FROM articles GROUP BY language ORDER BY articles DESC, language',
  );
  const rejects = await queryRows<Summary['rejects'][number]>(
    db,
    'SELECT stage, rule, count(*) AS rows FROM rejects GROUP BY stage, rule ORDER BY stage, rule',
  );
  return { out: told.out, text: told.text, counts: counts!, languages, rejects, withheld: told.withheld };
}
