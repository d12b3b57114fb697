import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import type { Column, Table } from './tables.ts';

/** A row of any table by column name, as published: null where absent, dates as `YYYY-MM-DD`, all numbers as numbers. */
export type Row = Record<string, string | number | boolean | null>;

/** The rows of a table's CSV with the types of its schema, many at a time; a header other than the schema's columns is an error. */
export async function* readCsvTable(file: string, table: Table): AsyncGenerator<Row[]> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true });
  const source = createReadStream(file, 'utf8');
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  let header: string | null = null;
  let batch: Row[] = [];
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (header === null) header = checkHeader(cells, file, table);
    else if (batch.push(toRow(cells, table, file)) === 2048) {
      yield batch;
      batch = [];
    }
  }
  if (header === null)
    throw new Error(`CSV without a header: ${file}; its first line names the columns of schemas/${table.name}.schema.json`);
  if (batch.length > 0) yield batch;
}

function checkHeader(cells: string[], file: string, table: Table): string {
  const header = cells.join(',').replace(/^\u{FEFF}/u, ''); // the mark by which spreadsheets know UTF-8
  const expected = table.columns.map(({ name }) => name).join(',');
  if (header !== expected) throw new Error(`CSV header is not the schema's: ${file}: ${header}; it must be ${expected}`);
  return header;
}

function toRow(cells: string[], table: Table, file: string): Row {
  if (cells.length !== table.columns.length)
    throw new Error(`CSV row of ${cells.length} cells, ${table.columns.length} wanted: ${file}: ${cells.join(',').slice(0, 200)}`);
  const row: Row = {};
  table.columns.forEach((column, index) => {
    row[column.name] = toValue(cells[index]!, column, file);
  });
  return row;
}

function toValue(cell: string, { name, type }: Column, file: string): Row[string] {
  if (cell === '') return null;
  if (type === 'varchar' || type === 'date') return cell;
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true';
  const number = Number(cell);
  if (type === 'boolean' || Number.isNaN(number)) throw new Error(`CSV cell is no ${type}: ${file}: column ${name}: ${cell}`);
  return number;
}
