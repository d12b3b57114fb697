import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../schemas/types.ts';
import { type Database, loadTable, openDuckDB, queryRows, quoteName, streamRows } from '../io/duckdb.ts';
import { takeLock } from '../io/lock.ts';
import type { StageReport } from '../io/manifest.ts';
import { findOut, lockOf, mendOut, newFolderOf } from '../io/out-folder.ts';
import type { Row } from '../io/read-csv-table.ts';
import { findShards } from '../io/shards.ts';
import type { Room } from '../io/stage.ts';
import { writeSums } from '../io/sums.ts';
import { swapFolder } from '../io/swap-folder.ts';
import { readTables, type Table } from '../io/tables.ts';
import { writeWhole } from '../io/write-whole.ts';
import { sha256 } from '../text/ids.ts';
import { compareReleases } from './changes/compare-releases.ts';
import { describeSince } from './changes/to-report.ts';
import { writeChanges } from './changes/write-changes.ts';
import type { Digest } from './digest-rows.ts';
import { writeExplorer } from './explorer/write-explorer.ts';
import { readAbout } from './standards/about.ts';
import type { DataFile, DatasetFacts } from './standards/dataset-facts.ts';
import { findReleaseDay } from './standards/find-release-day.ts';
import { listDataFiles } from './standards/list-data-files.ts';
import { readCoverage } from './standards/read-coverage.ts';
import { writeMetadata } from './standards/write-metadata.ts';
import { type Summary, summarise } from './summarise.ts';
import { withhold } from './withhold.ts';
import { writeCard } from './write-card.ts';
import { writeDatabase } from './write-database.ts';
import { writeParquet } from './write-parquet.ts';
import { writeRows } from './write-rows.ts';
import { writeSpreadsheetNote } from './write-spreadsheet-note.ts';

/**
 * The stage: the validated tables, without what may not be published, as CSV, Arrow, Parquet and a DuckDB file, with a
 * card and SHA256SUMS, the same bytes whatever `threads`. They are built beside OUT and put in its place when whole; the stage's own folder keeps the sums and the summary.
 */
export async function publish(room: Room, threads?: number): Promise<StageReport> {
  const out = findOut(room.settings.out);
  const free = takeLock(out, lockOf(out));
  try {
    mendOut(out);
    const folder = newFolderOf(out);
    const { rows, summary } = await buildDataset(room, folder, threads);
    swapFolder(folder, out);
    copyFileSync(join(out, 'SHA256SUMS'), join(room.folder, 'SHA256SUMS'));
    writeWhole(join(room.folder, 'summary.json'), `${JSON.stringify(summary, null, 1)}\n`);
    return { kept: rows, rejected: 0 };
  } finally {
    free();
  }
}

async function buildDataset(room: Room, folder: string, threads?: number): Promise<{ rows: Record<string, number>; summary: Summary }> {
  const scratch = join(room.folder, '.scratch');
  const db = await openDuckDB({ folder: scratch, threads });
  try {
    const tables = readTables();
    for (const table of tables) await loadTable(db, table.name, findShards(room.input('5-validate'), table.name), table.columns);
    await refuseEmpty(db);
    const { out, text } = room.settings;
    const withheld = await withhold(db, tables, text);
    const summary = await summarise(db, { out, text, withheld });
    const [release] = await queryRows<Release>(db, 'FROM release');
    const comparison = await compareReleases(db, tables, { release: release!, settings: room.settings });
    if (comparison !== null) summary.since = describeSince(comparison);
    for (const format of ['csv', 'spreadsheet', 'parquet', 'arrow']) mkdirSync(join(folder, format), { recursive: true });
    const digests = await writeFormats(db, tables, { folder, metadata: describeBuild(release!, text), room });
    writeSpreadsheetNote(folder);
    const changes = comparison && (await writeChanges(db, comparison, { folder, metadata: describeBuild(release!, text) }));
    await writeDatabase(db, tables, join(folder, 'bienban.duckdb'));
    await writeExplorer(db, folder, { tables, summary });
    const told = { release: release!, summary, tables, digests: changes ? { ...digests, changes } : digests };
    const files = await describeDataset(db, folder, told);
    await writeSums(folder, new Map(files.map(({ path, sha256 }) => [path, sha256])));
    return { rows: Object.fromEntries(Object.entries(digests).map(([name, digest]) => [name, digest.rows])), summary };
  } finally {
    db.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A dataset of no article is no dataset: what OUT holds stays. */
async function refuseEmpty(db: Database): Promise<void> {
  const [{ articles, sources } = { articles: 0, sources: 0 }] = await queryRows<{ articles: number; sources: number }>(
    db,
    'SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM sources) AS sources',
  );
  if (articles > 0) return;
  const reasons = await queryRows<{ rule: string; rows: number }>(
    db,
    'SELECT rule, count(*) AS rows FROM rejects GROUP BY rule ORDER BY rule',
  );
  const why = reasons.map(({ rule, rows }) => `${rows} ${rule}`).join(', ') || 'INPUT held no record';
  throw new Error(`no article among ${sources} sources, so nothing is published and OUT stays as it was: ${why}; look at INPUT=`);
}

async function writeFormats(
  db: Database,
  tables: Table[],
  { folder, metadata, room }: { folder: string; metadata: Record<string, string>; room: Room },
): Promise<Record<string, Digest>> {
  const digests: Record<string, Digest> = {};
  room.progress.start(tables.length);
  for (const table of tables) {
    const { name } = table;
    const ordered = streamRows<Row>(db, `FROM published.${quoteName(name)} ORDER BY ${table.order.map(quoteName).join(', ')}`);
    const described = { table: name, title: table.description, ...metadata };
    digests[name] = await writeRows(table, ordered, {
      csv: join(folder, 'csv', `${name}.csv`),
      spreadsheet: join(folder, 'spreadsheet', `${name}.csv`),
      arrow: join(folder, 'arrow', `${name}.arrow`),
      metadata: described,
    });
    await writeParquet(db, table, { file: join(folder, 'parquet', `${name}.parquet`), metadata: described });
    room.progress.advance();
  }
  return digests;
}

/** Writes what programs and people read of the dataset, made from the schemas and from what was written; gives the files of rows. */
async function describeDataset(
  db: Database,
  folder: string,
  told: Pick<DatasetFacts, 'release' | 'summary' | 'tables' | 'digests'>,
): Promise<DataFile[]> {
  const facts: DatasetFacts = {
    ...told,
    about: readAbout(),
    released_on: findReleaseDay(told.release.version),
    coverage: await readCoverage(db, told.tables),
    files: await listDataFiles(folder, told.tables),
  };
  await writeCard(db, folder, facts);
  writeMetadata(folder, facts);
  return facts.files;
}

/** What every file says of the build it belongs to. */
function describeBuild(
  { name, version, schema_version, inputs_sha256, code_version, licence }: Release,
  text: string,
): Record<string, string> {
  return { dataset: name, version, schema_version, licence, build_id: sha256(`${inputs_sha256} ${code_version} ${text}`).slice(0, 16) };
}
