import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reject } from '../../schemas/types.ts';
import { type Database, queryRows } from '../io/duckdb.ts';
import { type Rejection, toReject } from '../io/reject.ts';
import { openTables, readRows } from '../io/shards.ts';
import type { Room } from '../io/stage.ts';
import type { RowFault } from './check-rows.ts';
import type { Dependent } from './remove-dependents.ts';
import { REJECTING_STAGES } from './table-stages.ts';

type Place = Pick<Rejection, 'source_id' | 'source_path' | 'record_no'>;

/** Writes table `rejects`: what the stages before dropped, the rows refused here, and what went with them. Gives how many are of this stage. */
export async function writeRejects(db: Database, room: Room, dropped: { faults: RowFault[]; dependents: Dependent[] }): Promise<number> {
  const writer = openTables(room.folder, ['rejects']);
  for (const stage of REJECTING_STAGES) {
    const folder = room.input(stage);
    if (!existsSync(join(folder, 'rejects-00000.ndjson'))) continue; // a stage that drops nothing
    for await (const row of readRows<Reject>(folder, 'rejects')) writer.write('rejects', row);
  }
  const own = await listRejects(db, dropped);
  for (const reject of own) writer.write('rejects', reject);
  await writer.close();
  return own.length;
}

async function listRejects(db: Database, { faults, dependents }: { faults: RowFault[]; dependents: Dependent[] }): Promise<Reject[]> {
  if (faults.length === 0) return [];
  const places = await findPlaces(db);
  return [...faults.map(fromFault), ...dependents.map(fromDependent)].flatMap((rejection) => {
    const articleId = (rejection.record as { article_id?: unknown }).article_id;
    const known = places.get(String(articleId)) ?? [{}];
    // an article is accounted for in each of its sources, a row of it in the first
    const isArticleGone = rejection.table_name === 'articles' && rejection.rule !== 'reference-emptied';
    return (isArticleGone ? known : known.slice(0, 1)).map((place) => toReject({ ...rejection, ...place }));
  });
}

/** The sources of each article, in the order of their paths. */
async function findPlaces(db: Database): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>();
  const rows = await queryRows<{ source_id: string; path: string; record_no: number; given: string }>(
    db,
    'SELECT source_id, path, record_no, given FROM sources_given ORDER BY path, record_no, source_id',
  );
  for (const { source_id, path, record_no, given } of rows) {
    const known = places.get(given) ?? [];
    known.push({ source_id, source_path: path, record_no });
    places.set(given, known);
  }
  return places;
}

function fromFault({ table, instance_path, message, record }: RowFault): Rejection {
  return { stage: '5-validate', rule: 'schema', table_name: table, instance_path, message: `row of ${table} ${message}`, record };
}

function fromDependent({ table, column, cause, record }: Dependent): Rejection {
  const rule = column === null ? 'parent-rejected' : 'reference-emptied';
  const message = column === null ? `row goes with what it depends on: ${cause}` : `row stays, its reference was emptied: ${cause}`;
  return {
    stage: '5-validate',
    rule,
    table_name: table,
    instance_path: column && `/${column}`,
    message,
    record: JSON.parse(record) as object,
  };
}
