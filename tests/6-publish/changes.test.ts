import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPublished } from '../../pipeline/6-publish/check-published.ts';
import { hashId } from '../../pipeline/text/ids.ts';
import { soundDataset } from '../5-validate/sound-dataset.ts';
import { openReleases, type Releases, readChanges } from './open-releases.ts';

let releases: Releases;
before(async () => {
  releases = await openReleases();
});
after(() => releases.remove());

test('what changed is told row by row and value by value, and can be read back', async () => {
  const dataset = soundDataset();
  dataset.statements[0]!.act = 'praise';
  dataset.offices[0]!.title_en = 'Chairman';
  const place = { ...dataset.places[1]!, place_id: 'lao', name: 'Lào' };
  dataset.places.push(place);
  dataset.rejects = [];
  dataset.sources.pop();
  const out = await releases.follow(dataset, { accept: ['counts'] });
  const changes = await readChanges(out);
  const of = (table: string) => changes.filter((change) => change.table === table).map(({ table: _, ...rest }) => rest);
  const { act } = soundDataset().statements[0]!;
  const text = { id: dataset.statements[0]!.statement_id, column: 'act', old: act, new: 'praise', op: 'changed' };
  assert.deepEqual(of('statements'), [text]);
  assert.deepEqual(of('places'), [{ id: 'lao', column: null, old: null, new: null, op: 'added' }]);
  assert.deepEqual(of('offices'), [{ id: dataset.offices[0]!.office_id, column: 'title_en', old: null, new: 'Chairman', op: 'changed' }]);
  assert.deepEqual(of('rejects'), [{ id: hashId('x', '3.bin'), column: null, old: null, new: null, op: 'removed' }]);
  assert.deepEqual(of('release'), []);
  const report = readFileSync(join(out, 'changes', 'README.md'), 'utf8');
  assert.match(report, /\| places \| 2 \| 3 \| 1 \| 0 \| 0 \| 0 \|/);
  assert.match(report, new RegExp(`\\| statements.act \\| 1 \\| 0 \\| 0 \\| ${text.id}: ${act} → praise \\|`));
  assert.match(report, /a patch change, schema 1\.0\.1 at least, but 1\.0\.0 is declared/);
  assert.match(report, /ACCEPT=[\s\S]*sources has 2 rows where it had 3/);
  assert.deepEqual((await checkPublished(out, releases.scratch)).faults, []);
});

test('a text that this release withholds is told by its hash alone', async () => {
  const out = await releases.follow(soundDataset());
  const texts = (await readChanges(out)).filter(({ column }) => column === 'text');
  assert.equal(texts.length, 2);
  for (const { table, op, old, new: now } of texts) {
    assert.deepEqual([table, op, now], ['articles', 'changed', null]);
    assert.match(String(old), /^sha256:[0-9a-f]{64}$/);
  }
});

test('merged rows are told as such, with the id that stands for them', async () => {
  const dataset = soundDataset();
  const twin = { ...dataset.documents[0]!, document_id: 'c0123456789abcdef' };
  dataset.documents.push(twin);
  const mention = dataset.evidence.find(({ table_name }) => table_name === 'documents')!;
  dataset.evidence.push({ ...mention, evidence_id: 'v0123456789abcdef', row_id: twin.document_id });
  const out = await releases.follow(soundDataset(), { previous: await releases.follow(dataset) });
  const merged = (await readChanges(out)).filter(({ op }) => op === 'merged');
  assert.deepEqual(merged, [
    { table: 'documents', id: twin.document_id, column: null, old: null, new: soundDataset().documents[0]!.document_id, op: 'merged' },
  ]);
  assert.match(readFileSync(join(out, 'changes', 'README.md'), 'utf8'), /- documents: `c0123456789abcdef` is `c[0-9a-f]{16}` now/);
});

test('without a change the files are there, empty, and no new version is asked for', async () => {
  const out = await releases.follow(soundDataset(), { previous: await releases.follow(soundDataset()) });
  assert.equal(readFileSync(join(out, 'changes', 'changes.csv'), 'utf8'), 'table,id,column,old,new,op\n');
  assert.match(readFileSync(join(out, 'changes', 'README.md'), 'utf8'), /schema 1\.0\.0 holds[\s\S]*All rows of all tables are the same/);
  assert.deepEqual((await checkPublished(out, releases.scratch)).faults, []);
});
