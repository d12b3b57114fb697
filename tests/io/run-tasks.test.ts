import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { indexRows, type RowPlace } from '../../pipeline/io/index-rows.ts';
import { addPlace, type Piece, readPieces } from '../../pipeline/io/read-pieces.ts';
import { runTasks } from '../../pipeline/io/run-tasks.ts';
import { openTables } from '../../pipeline/io/shards.ts';
import { makeFolder } from './make-folder.ts';

const WORK = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
export default ({ no, folder, wait, fault }) => {
  if (fault) throw new Error('broken task ' + no);
  if (wait) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
  writeFileSync(folder + '/part-' + no, 'part ' + no * no);
  return { no, isMainThread };
};`;

interface Task {
  no: number;
  folder: string;
  wait?: number;
  fault?: boolean;
}

async function run(tasks: Task[], limits: { threads?: number; longestMs?: number } = {}): Promise<{ no: number; isMainThread: boolean }[]> {
  const module = pathToFileURL(join(makeFolder({ 'work.mjs': WORK }), 'work.mjs'));
  const results: { no: number; isMainThread: boolean }[] = [];
  async function* give() {
    yield* tasks;
  }
  await runTasks<Task, { no: number; isMainThread: boolean }>({
    module,
    tasks: give(),
    onResult: (result) => results.push(result),
    ...limits,
  });
  return results;
}

const some = (folder: string) => Array.from({ length: 9 }, (_, no) => ({ no, folder }));
const contents = (folder: string) => readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), 'utf8')}`);

test('one worker and three write the same, each task once', async () => {
  const [one, three] = [makeFolder({}), makeFolder({})];
  const results = [await run(some(one), { threads: 1 }), await run(some(three), { threads: 3 })];
  for (const result of results) assert.deepEqual(result.map(({ no }) => no).sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  assert.equal(contents(one).length, 9);
  assert.deepEqual(contents(three), contents(one));
});

test('a single task starts no worker, several do', async () => {
  const folder = makeFolder({});
  assert.deepEqual(await run([{ no: 3, folder }]), [{ no: 3, isMainThread: true }]);
  assert.ok((await run(some(folder))).every(({ isMainThread }) => !isMainThread));
  assert.deepEqual(await run([]), []);
});

test('a failing task ends the run with its error', async () => {
  const folder = makeFolder({});
  await assert.rejects(run([...some(folder), { no: 9, folder, fault: true }]), /broken task 9/);
});

test('the watchdog ends the run with an error', async () => {
  const folder = makeFolder({});
  await assert.rejects(
    run(
      [
        { no: 0, folder, wait: 60_000 },
        { no: 1, folder },
      ],
      { longestMs: 300, threads: 2 },
    ),
    /no end of a task in 0.3 s/,
  );
});

test('rows found by their bytes are the rows that were written, over shards and long rows', async () => {
  const folder = makeFolder({});
  const rows = Array.from({ length: 40 }, (_, no) => ({
    article_id: `a${no - (no % 3)}`,
    text: 'Đường "phố" \n'.repeat(no % 7 === 0 ? 30_000 : no),
  }));
  const tables = openTables(folder, [], 500_000);
  for (const row of rows) tables.write('articles', row);
  await tables.close();
  const places: RowPlace[] = [];
  for await (const batch of indexRows(folder, 'articles', 'article_id')) places.push(...batch);
  const pieces: Piece[] = [];
  for (const place of places) addPlace(pieces, place);
  assert.ok(readdirSync(folder).length > 2);
  assert.equal(pieces.length, readdirSync(folder).length);
  assert.deepEqual(
    places.flatMap(({ key, rows: count }) => Array(count).fill(key)),
    rows.map(({ article_id }) => article_id),
  );
  assert.deepEqual(readPieces(pieces), rows);
});
