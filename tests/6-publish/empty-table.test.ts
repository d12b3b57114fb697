import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { tableFromIPC } from 'apache-arrow';
import { toArrowSchema } from '../../pipeline/6-publish/to-arrow.ts';
import { type Database, openDuckDB, queryRows } from '../../pipeline/io/duckdb.ts';
import { readTables } from '../../pipeline/io/tables.ts';
import type { Build } from '../5-validate/open-room.ts';
import { soundDataset } from '../5-validate/sound-dataset.ts';
import { openValidated, publishTo } from './open-published.ts';

const EMPTY = readTables().filter(({ name }) => ['id_redirects', 'quality', 'images'].includes(name));

let build: Build;
let out: string;
let db: Database;

before(async () => {
  const dataset = soundDataset();
  dataset.images = [];
  dataset.evidence = dataset.evidence.filter(({ table_name }) => table_name !== 'images');
  build = await openValidated(dataset);
  out = await publishTo(build);
  db = await openDuckDB({ folder: join(out, '..', 'scratch') });
  await db.run(`ATTACH '${out}/bienban.duckdb' AS published (READ_ONLY)`);
});
after(() => {
  db.close();
  build.remove();
});

for (const table of EMPTY) {
  const types = table.columns.map(({ name, type }) => [name, type]);
  const header = `${table.columns.map(({ name }) => name).join(',')}\n`;

  test(`${table.name} without a row has its files, header and types`, async () => {
    assert.equal(readFileSync(join(out, 'csv', `${table.name}.csv`), 'utf8'), header);
    assert.equal(readFileSync(join(out, 'spreadsheet', `${table.name}.csv`), 'utf8'), `\u{FEFF}${header}`);
    for (const relation of [`'${out}/parquet/${table.name}.parquet'`, `published.${table.name}`]) {
      const columns = await queryRows<Record<string, string>>(db, `DESCRIBE FROM ${relation}`);
      assert.deepEqual(
        columns.map(({ column_name, column_type }) => [column_name, column_type!.toLowerCase()]),
        types,
        relation,
      );
    }
    const arrow = tableFromIPC(readFileSync(join(out, 'arrow', `${table.name}.arrow`)));
    assert.equal(arrow.numRows, 0);
    assert.deepEqual(arrow.schema.fields.map(String), toArrowSchema(table, {}).fields.map(String));
  });
}
