import type { ValidateFunction } from 'ajv/dist/2020.js';
import { openAjv } from './open-ajv.ts';
import type { Table } from './tables.ts';

/** One check a table, compiled from its schema: true for a sound row, else `errors` holds the first fault. */
export function compileValidators(tables: Table[]): Map<string, ValidateFunction> {
  const ajv = openAjv();
  return new Map(tables.map((table) => [table.name, ajv.compile(table.schema)]));
}
