import {
  Bool,
  type DataType,
  DateDay,
  Decimal,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { Row } from '../io/read-csv-table.ts';
import type { Column, StorageType, Table } from '../io/tables.ts';
import { describeColumn } from './to-ddl.ts';

const TYPES: Record<StorageType, () => DataType> = {
  varchar: () => new Utf8(),
  integer: () => new Int32(),
  bigint: () => new Int64(),
  double: () => new Float64(),
  'decimal(4,3)': () => new Decimal(3, 4, 128), // scale, precision, bits
  date: () => new DateDay(),
  boolean: () => new Bool(),
};

/** The Arrow schema of a table, each field described; `metadata` goes into the file. */
export function toArrowSchema(table: Table, metadata: Record<string, string>): Schema {
  const fields = table.columns.map(
    (column) =>
      new Field(column.name, TYPES[column.type](), column.nullable || column.withhold, new Map([['description', describeColumn(column)]])),
  );
  return new Schema(fields, new Map(Object.entries(metadata)));
}

/** Rows as one record batch of the schema's types; nothing is inferred. */
export function toArrowBatch(schema: Schema, columns: Column[], rows: Row[]): RecordBatch {
  const children = columns.map(({ name, type }, index) => {
    const values = rows.map((row) => toArrowValue(row[name]!, type));
    return vectorFromArray(values, schema.fields[index]!.type as DataType).data[0]!;
  });
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }));
}

function toArrowValue(value: Row[string], type: StorageType): unknown {
  if (value === null) return null;
  if (type === 'bigint') return BigInt(value as number);
  if (type === 'date') return new Date(`${value}T00:00:00Z`);
  return type === 'decimal(4,3)' ? toThousandths(value as number) : value;
}

/** A share as the 128 bits of its thousandths: 0.95 is 950. */
function toThousandths(value: number): Uint32Array {
  const bits = new BigInt64Array(2);
  bits[0] = BigInt(Math.round(value * 1000));
  bits[1] = bits[0] < 0n ? -1n : 0n;
  return new Uint32Array(bits.buffer);
}
