import { createReadStream } from 'node:fs';
import { RecordBatchReader, type Vector } from 'apache-arrow';
import type { Row } from '../io/read-csv-table.ts';
import type { StorageType, Table } from '../io/tables.ts';

/** The rows of a table's Arrow file, a record batch at a time; other fields or types than the schema's are an error. */
export async function* readArrowTable(file: string, table: Table): AsyncGenerator<Row[]> {
  const reader = await RecordBatchReader.from(createReadStream(file));
  await reader.open();
  const names = reader.schema.names.join(',');
  const expected = table.columns.map(({ name }) => name).join(',');
  if (names !== expected) throw new Error(`Arrow fields are not the schema's: ${file}: ${names}; they must be ${expected}`);
  for await (const batch of reader) {
    const vectors = table.columns.map((_, index) => batch.getChildAt(index) as Vector);
    yield Array.from({ length: batch.numRows }, (_, rowNo) => {
      const row: Row = {};
      table.columns.forEach(({ name, type }, index) => {
        row[name] = toValue(vectors[index]!.get(rowNo), type);
      });
      return row;
    });
  }
}

function toValue(value: unknown, type: StorageType): Row[string] {
  if (value === null) return null;
  if (type === 'bigint') return Number(value);
  if (type === 'date') return new Date(value as number).toISOString().slice(0, 10);
  if (type === 'decimal(4,3)') return Number(new Int32Array((value as Uint32Array).slice().buffer)[0]) / 1000;
  return value as Row[string];
}
