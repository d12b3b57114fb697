import { createHash } from 'node:crypto';
import type { Row } from '../io/read-csv-table.ts';
import type { Column } from '../io/tables.ts';

/** What a table holds, however it is stored: the number of rows and one hash over their values in order. */
export interface Digest {
  rows: number;
  sha256: string;
}

/** The digest of a table's rows as they come; `visit` sees each row. The same rows in the same order give the same digest in every format. */
export async function digestRows(columns: Column[], rows: AsyncIterable<Row[]>, visit: (row: Row) => void = () => {}): Promise<Digest> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const batch of rows) {
    let lines = '';
    for (const row of batch) {
      visit(row);
      lines += `${JSON.stringify(columns.map(({ name }) => row[name]))}\n`;
    }
    hash.update(lines);
    count += batch.length;
  }
  return { rows: count, sha256: hash.digest('hex') };
}
