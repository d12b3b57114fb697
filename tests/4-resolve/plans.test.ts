import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { clusterDocuments } from '../../pipeline/4-resolve/cluster-documents.ts';
import { clusterEvents } from '../../pipeline/4-resolve/cluster-events.ts';
import { clusterStatements } from '../../pipeline/4-resolve/cluster-statements.ts';
import { clusterStories } from '../../pipeline/4-resolve/cluster-stories.ts';
import { draftReference } from '../../pipeline/4-resolve/draft-reference.ts';
import { indexReference, REFERENCES } from '../../pipeline/4-resolve/index-reference.ts';
import { DRAFT_TABLES } from '../../pipeline/4-resolve/link-article.ts';
import { loadDrafts, loadStageTables } from '../../pipeline/4-resolve/load-drafts.ts';
import { TABLES } from '../../pipeline/4-resolve/resolve.ts';
import { openDuckDB, readSql } from '../../pipeline/io/duckdb.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import { openTables } from '../../pipeline/io/shards.ts';

const ROW_BY_ROW = /BLOCKWISE_NL_JOIN|NESTED_LOOP_JOIN|CROSS_PRODUCT/;
const room = mkdtempSync(join(tmpdir(), 'bienban-plans-'));
after(() => rmSync(room, { recursive: true }));

test('no table is made by comparing each row of one with each of another', async () => {
  const [drafts, stages] = [join(room, 'drafts'), join(room, 'stages')];
  for (const folder of [drafts, stages]) mkdirSync(folder);
  const db = await openDuckDB({ folder: room });
  await openTables(stages, ['articles', 'outlets', 'segments', 'article_pairs', 'passages', 'reprint_groups', 'article_roles']).close();
  await openTables(drafts, [...DRAFT_TABLES]).close();
  const reference = await readReference(fileURLToPath(new URL('../../seeds/reference', import.meta.url)), REFERENCES);
  await draftReference(drafts, { reference, ingested: stages }, indexReference(reference));
  await loadDrafts(db, drafts);
  await loadStageTables(db, stages);
  await clusterStories(db, drafts, { input: () => stages });
  await clusterEvents(db, drafts);
  await clusterDocuments(db, drafts);
  await clusterStatements(db, drafts);
  for (const table of TABLES) {
    const sql = await readSql(new URL(`../../pipeline/4-resolve/sql/${table.replaceAll('_', '-')}.sql`, import.meta.url));
    const plan = JSON.stringify((await db.connection.runAndReadAll(`EXPLAIN ${sql}`)).getRows());
    assert.equal(ROW_BY_ROW.exec(plan)?.[0], undefined, `sql of ${table}`);
    await db.run(`CREATE TABLE final_${table} AS ${sql}`);
  }
  db.close();
});
