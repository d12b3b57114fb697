import { createHash } from 'node:crypto';
import type { Row } from '../io/read-csv-table.ts';
import type { Column } from '../io/tables.ts';

/**
 * What a table holds, however it is stored: the number of rows and the SHA-256 over them in order, each a line of JSON, the
 * list of its values in the order of the columns.
 */
export interface Digest {
  rows: number;
  sha256: string;
}

/** A digest under way. */
export interface OpenDigest {
  add(rows: Row[]): void;
  close(): Digest;
}

/** A digest of a table to which rows are added in order. */
export function openDigest(columns: Column[]): OpenDigest {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add(rows) {
      hash.update(rows.map((row) => `${JSON.stringify(columns.map(({ name }) => row[name]))}\n`).join(''));
      count += rows.length;
    },
    close: () => ({ rows: count, sha256: hash.digest('hex') }),
  };
}

/** The digest of a table's rows as they come; `visit` sees each row. The same rows in the same order give the same digest in every format. */
export async function digestRows(columns: Column[], rows: AsyncIterable<Row[]>, visit: (row: Row) => void = () => {}): Promise<Digest> {
  const digest = openDigest(columns);
  for await (const batch of rows) {
    batch.forEach(visit);
    digest.add(batch);
  }
  return digest.close();
}
