import type { Row } from '../io/read-csv-table.ts';
import type { Column } from '../io/tables.ts';
import { toCsv, toCsvHeader } from './to-csv.ts';

/** A text that a spreadsheet runs as a formula or drops the first sign of, and one that only looks as if it had been defused. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const DEFUSED = /^'+[=+\-@\t\r＝＋－＠]/u;

/** The header with the byte order mark by which spreadsheets know UTF-8. */
export function toSpreadsheetHeader(columns: Column[]): string {
  return `\u{FEFF}${toCsvHeader(columns)}`;
}

/** Rows as CSV lines in which no text is a formula: such a text has one `'` more in front. Numbers and dates stay as they are, negative ones too. */
export function toSpreadsheet(columns: Column[], rows: Row[]): string {
  return toCsv(columns, mapTexts(columns, rows, defuse));
}

/** The rows as they were before `toSpreadsheet`. */
export function fromSpreadsheet(columns: Column[], rows: Row[]): Row[] {
  return mapTexts(columns, rows, restore);
}

function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function restore(text: string): string {
  return DEFUSED.test(text) ? text.slice(1) : text;
}

function mapTexts(columns: Column[], rows: Row[], change: (text: string) => string): Row[] {
  const names = columns.filter(({ type }) => type === 'varchar').map(({ name }) => name);
  return rows.map((row) => {
    const changed = { ...row };
    for (const name of names) if (typeof row[name] === 'string') changed[name] = change(row[name]);
    return changed;
  });
}
