import { existsSync, readFileSync } from 'node:fs';
import type { IdRedirect, Release } from '../../schemas/types.ts';
import { type Database, queryRows } from '../io/duckdb.ts';
import { readCsvTable } from '../io/read-csv-table.ts';
import { openTables } from '../io/shards.ts';
import { readSchemaVersion, type Table } from '../io/tables.ts';
import type { ValidationOptions } from './validate.ts';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** Writes the tables about the dataset: `release` (one row), `quality` where it was measured, `id_redirects`. */
export async function writeOwnTables(
  db: Database,
  quality: Table,
  { folder, options, redirects }: { folder: string; options: ValidationOptions; redirects: IdRedirect[] },
): Promise<void> {
  const writer = openTables(folder, ['release', 'quality', 'id_redirects']);
  writer.write('release', await describeRelease(db, options));
  if (existsSync(options.qualityFile)) {
    for await (const rows of readCsvTable(options.qualityFile, quality)) for (const row of rows) writer.write('quality', row);
  }
  for (const redirect of redirects) writer.write('id_redirects', redirect);
  await writer.close();
}

async function describeRelease(db: Database, { codeVersion, hashInputs }: ValidationOptions): Promise<Release> {
  const sources = await queryRows<{ sha256: string }>(db, 'SELECT sha256 FROM sources ORDER BY sha256');
  const [articles] = await queryRows<{ count: number }>(db, 'SELECT count(*) AS count FROM articles');
  const { name, version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { name: string; version: string };
  return {
    name,
    version,
    schema_version: readSchemaVersion(),
    inputs_sha256: await hashInputs(sources.map(({ sha256 }) => sha256)),
    code_version: codeVersion,
    article_count: articles!.count,
    licence: 'CC-BY-4.0',
  };
}
