import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileValidators } from '../io/compile-validators.ts';
import { type Database, loadTable, openDuckDB, queryRows } from '../io/duckdb.ts';
import type { StageReport } from '../io/manifest.ts';
import { openPrevious } from '../io/open-previous.ts';
import { findShards } from '../io/shards.ts';
import type { Room } from '../io/stage.ts';
import { readTables, type Table } from '../io/tables.ts';
import { type CheckedRows, checkRows } from './check-rows.ts';
import { type KeptIds, keepIds } from './keep-ids.ts';
import { keepRows } from './keep-rows.ts';
import { loadDataset } from './load-dataset.ts';
import { removeDependents } from './remove-dependents.ts';
import { runChecks } from './run-checks.ts';
import { findStage } from './table-stages.ts';
import { writeOwnTables } from './write-own-tables.ts';
import { writeRejects } from './write-rejects.ts';

/** What this stage is told besides the tables: which code makes the dataset, of what, and where measured quality lies (the file may be absent). */
export interface ValidationOptions {
  codeVersion: string;
  hashInputs(sources: string[]): Promise<string>;
  qualityFile: string;
}

/**
 * The stage: every row once against its schema, what depends on a refused row taken out with it, then the checks over
 * all tables. A row that fails its schema becomes a reject; a failing check is an error, and nothing is kept.
 */
export async function validate(room: Room, options: ValidationOptions): Promise<StageReport> {
  const scratch = join(room.folder, '.scratch');
  mkdirSync(scratch, { recursive: true });
  const db = await openDuckDB({ folder: scratch });
  try {
    return await buildTables(db, { room, scratch, options });
  } finally {
    db.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function buildTables(
  db: Database,
  { room, scratch, options }: { room: Room; scratch: string; options: ValidationOptions },
): Promise<StageReport> {
  const tables = readTables();
  const staged = tables.filter(({ name }) => findStage(name) !== null);
  const own = tables.filter((table) => !staged.includes(table));
  const checked = await checkTables(staged, room, scratch);
  const folderOf = (table: string) => checked.get(table)!.folder;
  await loadDataset(db, staged, folderOf);

  const faults = staged.flatMap(({ name }) => checked.get(name)!.faults);
  const { dependents, changed } = await removeDependents(db, staged, faults);
  const rejected = await writeRejects(db, room, { faults, dependents });
  const kept = await followPrevious(db, { room, tables, staged });
  await writeOwnTables(db, own.find(({ name }) => name === 'quality')!, { folder: room.folder, options, redirects: kept.redirects });
  await checkOwnTables(db, own, room.folder);

  await runChecks(db, tables);
  const altered = new Set([...changed, ...kept.changed]);
  for (const table of staged)
    await keepRows(db, table, { folder: room.folder, from: altered.has(table.name) ? null : folderOf(table.name) });
  return { kept: await countRows(db, tables), rejected };
}

/** Where a previous release is given, its ids go on. */
async function followPrevious(db: Database, { room, tables, staged }: { room: Room; tables: Table[]; staged: Table[] }): Promise<KeptIds> {
  const { previous, accept } = room.settings;
  if (previous === null) return { redirects: [], changed: [] };
  return keepIds(db, staged, await openPrevious(db, tables, { folder: previous, accept }));
}

async function checkTables(tables: Table[], room: Room, scratch: string): Promise<Map<string, CheckedRows>> {
  const validators = compileValidators(tables);
  const checked = new Map<string, CheckedRows>();
  room.progress.start(tables.length);
  for (const table of tables) {
    checked.set(table.name, await checkRows(table, validators.get(table.name)!, { folder: room.input(findStage(table.name)!), scratch }));
    room.progress.advance();
  }
  return checked;
}

/** The tables that this stage writes are its own work: a row that its schema refuses is a fault of the code. */
async function checkOwnTables(db: Database, tables: Table[], folder: string): Promise<void> {
  const validators = compileValidators(tables);
  for (const table of tables) {
    const { faults } = await checkRows(table, validators.get(table.name)!, { folder, scratch: join(folder, '.scratch') });
    if (faults[0])
      throw new Error(`unsound row of ${table.name}: ${faults[0].instance_path} ${faults[0].message}: ${JSON.stringify(faults[0].record)}`);
    await loadTable(db, table.name, findShards(folder, table.name), table.columns);
  }
}

async function countRows(db: Database, tables: Table[]): Promise<Record<string, number>> {
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*) AS rows FROM ${name}`).join(' UNION ALL ');
  const rows = await queryRows<{ name: string; rows: number }>(db, `SELECT * FROM (${counts}) ORDER BY name`);
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}
