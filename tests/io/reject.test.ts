import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toReject } from '../../pipeline/io/reject.ts';

const empty = { stage: '1-ingest', rule: 'empty', message: 'no text in the file: a.txt', source_path: 'a.txt', record_no: 1 } as const;

test('what is left out is null, and the id is that of the same fault anywhere', () => {
  const row = toReject(empty);
  assert.match(row.reject_id, /^x[0-9a-f]{16}$/);
  assert.deepEqual(
    { ...row, reject_id: '' },
    { ...empty, reject_id: '', source_id: null, table_name: null, instance_path: null, record: null },
  );
  assert.equal(toReject({ ...empty }).reject_id, row.reject_id);
  assert.notEqual(toReject({ ...empty, source_path: 'b.txt' }).reject_id, row.reject_id);
});

test('the dropped row is kept as JSON, and the path of the whole row is none', () => {
  const row = toReject({ ...empty, table_name: 'people', instance_path: '', record: { name: 'Lê Thị Mẫu' } });
  assert.deepEqual([row.record, row.instance_path], ['{"name":"Lê Thị Mẫu"}', null]);
});
