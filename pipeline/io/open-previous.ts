import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkPrevious, type Previous } from './check-previous.ts';
import { type Columns, compareSchemas, type SchemaChange } from './compare-schemas.ts';
import { type Database, queryRows, quoteName, quoteText } from './duckdb.ts';
import { judgeVersion } from './judge-version.ts';
import { listFiles } from './list-files.ts';
import type { Gate } from './settings.ts';
import { readSchemaVersion, type Table } from './tables.ts';

/** An earlier release with its tables in the schema `previous` of a database, and how they differ from the declared ones. */
export interface OpenedPrevious extends Previous {
  columns: Columns;
  schemaChanges: SchemaChange[];
}

/** Opens the Parquet files of an earlier release as views `previous.<table>`; a damaged one, and one of a schema that this release cannot follow, is an error. */
export async function openPrevious(
  db: Database,
  tables: Table[],
  { folder, accept }: { folder: string; accept: Gate[] },
): Promise<OpenedPrevious> {
  const previous = await checkPrevious(folder);
  const columns = await openTables(db, folder);
  const schemaChanges = compareSchemas(columns, tables);
  const declared = readSchemaVersion();
  const refusal = judgeVersion({ previous: previous.schema_version, declared }, schemaChanges, { folder, accept });
  if (refusal !== null) throw new Error(refusal);
  return { ...previous, columns, schemaChanges };
}

async function openTables(db: Database, folder: string): Promise<Columns> {
  const parquet = join(folder, 'parquet');
  await db.run('CREATE SCHEMA previous');
  const columns: Columns = new Map();
  for (const file of existsSync(parquet) ? listFiles(parquet) : []) {
    const name = /^([a-z_]+)\.parquet$/.exec(file)?.[1];
    if (!name) continue;
    await openTable(db, name, join(parquet, file));
    const described = await queryRows<{ column_name: string; column_type: string }>(db, `DESCRIBE previous.${quoteName(name)}`);
    columns.set(name, new Map(described.map((column) => [column.column_name, column.column_type.toLowerCase()])));
  }
  return columns;
}

async function openTable(db: Database, name: string, file: string): Promise<void> {
  await db.run(`CREATE VIEW previous.${quoteName(name)} AS FROM read_parquet(${quoteText(file)})`).catch((error: Error) => {
    throw new Error(
      `previous release has a table that cannot be read: ${file}: ${error.message.split('\n')[0]}; restore it from where it was published`,
    );
  });
}
