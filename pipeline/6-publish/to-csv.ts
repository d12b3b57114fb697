import Papa from 'papaparse';
import type { Row } from '../io/read-csv-table.ts';
import type { Column } from '../io/tables.ts';

/** Rows as CSV lines, each ended by LF, columns in the schema's order: null is an empty cell, shares have three digits, other numbers their shortest form. */
export function toCsv(columns: Column[], rows: Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map(({ name, type }) => toCell(row[name]!, type)));
  return `${Papa.unparse(cells, { newline: '\n' })}\n`;
}

/** The header line: the names of the columns. */
export function toCsvHeader(columns: Column[]): string {
  return `${Papa.unparse([columns.map(({ name }) => name)], { newline: '\n' })}\n`;
}

function toCell(value: Row[string], type: Column['type']): string {
  if (value === null) return '';
  return type === 'decimal(4,3)' ? (value as number).toFixed(3) : String(value);
}
