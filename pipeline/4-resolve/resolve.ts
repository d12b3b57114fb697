import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDuckDB, quoteText, readSql } from '../io/duckdb.ts';
import type { StageReport } from '../io/manifest.ts';
import { readReference } from '../io/reference.ts';
import type { Room } from '../io/stage.ts';
import { clusterDocuments } from './cluster-documents.ts';
import { clusterEvents } from './cluster-events.ts';
import { clusterStatements } from './cluster-statements.ts';
import { clusterStories } from './cluster-stories.ts';
import { draftReference } from './draft-reference.ts';
import { indexReference, REFERENCES } from './index-reference.ts';
import { linkArticles } from './link-articles.ts';
import { loadDrafts, loadStageTables } from './load-drafts.ts';

/** The published tables that this stage makes, each by the query of its name in sql/, after those that it reads. */
export const TABLES = [
  'articles',
  'documents',
  'events',
  'event_reports',
  'participations',
  'statements',
  'statement_printings',
  'stories',
  'people',
  'offices',
  'organizations',
  'places',
  'watchwords',
  'outlets',
  'tenures',
  'offices_held',
  'quantities',
  'dates',
  'images',
  'evidence',
];

/** The corpus: what articles say of the same people, documents, events and statements becomes one row each, and is counted. */
export async function resolve(room: Room): Promise<StageReport> {
  const reference = await readReference(room.reference, REFERENCES);
  const drafts = join(room.folder, '.drafts');
  const index = indexReference(reference);
  const received = await linkArticles(room, drafts);
  await draftReference(drafts, { reference, ingested: room.input('1-ingest') }, index);
  const db = await openDuckDB({ folder: drafts });
  try {
    await loadDrafts(db, drafts);
    await loadStageTables(db, room.input('2-deduplicate'));
    await clusterStories(db, drafts, room);
    await clusterEvents(db, drafts);
    await clusterDocuments(db, drafts);
    await clusterStatements(db, drafts);
    const kept: Record<string, number> = {};
    for (const table of TABLES) kept[table] = await writeTable(db, table, room.folder);
    return { received, accepted: kept.articles, kept, rejected: 0 };
  } finally {
    db.close();
    rmSync(drafts, { recursive: true, force: true });
  }
}

/** Runs the query of a table, keeps its result for later queries, and writes it in its total order. */
async function writeTable(db: Database, table: string, folder: string): Promise<number> {
  const final = `final_${table}`;
  await db.run(`CREATE TABLE ${final} AS ${await readSql(new URL(`./sql/${table.replaceAll('_', '-')}.sql`, import.meta.url))}`);
  const path = join(folder, `${table}-00000.ndjson`);
  await db.run(`COPY (SELECT * FROM ${final} ORDER BY ALL) TO ${quoteText(path)} (FORMAT json)`);
  const result = await db.connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${final}`);
  return result.getRows()[0]![0] as number;
}
