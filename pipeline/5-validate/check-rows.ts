import { mkdirSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { openTables, readRows } from '../io/shards.ts';
import type { Table } from '../io/tables.ts';

/** A row that its schema refuses. `row_id` is its key, null where that is no string. */
export interface RowFault {
  table: string;
  row_id: string | null;
  instance_path: string | null;
  message: string;
  record: Record<string, unknown>;
}

/** What is known of a table's rows after the check: where the sound ones lie, how many they are, and the others. */
export interface CheckedRows {
  folder: string;
  rows: number;
  faults: RowFault[];
}

/** Where a table's rows come from, and a folder for a copy of the sound ones where some are not. */
export interface RowPlaces {
  folder: string;
  scratch: string;
}

/** Checks each row of a table once against its schema. Where all are sound the stage's own shards serve; nothing is copied. */
export async function checkRows(table: Table, validate: ValidateFunction, { folder, scratch }: RowPlaces): Promise<CheckedRows> {
  const faults: RowFault[] = [];
  const refused = new Set<number>();
  let rows = 0;
  for await (const row of readRows<Record<string, unknown>>(folder, table.name)) {
    if (!validate(row)) {
      faults.push(toFault(table, row, validate.errors![0]!));
      refused.add(rows);
    }
    rows++;
  }
  if (refused.size === 0) return { folder, rows, faults };
  await copyWithout(table.name, refused, { folder, scratch });
  return { folder: scratch, rows: rows - refused.size, faults };
}

function toFault(table: Table, row: Record<string, unknown>, error: ErrorObject): RowFault {
  const key = row[table.key[0]!];
  return {
    table: table.name,
    row_id: typeof key === 'string' ? key : null,
    instance_path: error.instancePath || null,
    message: describe(error),
    record: row,
  };
}

/** `must be integer`, with what was expected where the schema names it. */
function describe({ message = 'is not valid', params }: ErrorObject): string {
  const expected = Object.values(params as Record<string, unknown>).filter((value) => typeof value === 'string');
  return expected.length > 0 && !expected.every((value) => message.includes(String(value)))
    ? `${message}: ${expected.join(', ')}`
    : message;
}

async function copyWithout(table: string, refused: Set<number>, { folder, scratch }: RowPlaces): Promise<void> {
  mkdirSync(scratch, { recursive: true });
  const writer = openTables(scratch, [table]);
  let rowNo = 0;
  for await (const row of readRows<object>(folder, table)) if (!refused.has(rowNo++)) writer.write(table, row);
  await writer.close();
}
