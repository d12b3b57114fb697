import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv';
import Papa from 'papaparse';
import type { ReferenceRows } from '../../schemas/reference-types.ts';
import { openAjv } from './open-ajv.ts';
import { type CellColumn, toCell } from './to-cell.ts';

/** All reference tables as typed rows: `|` lists are arrays, an empty cell null, `yes` and `no` booleans; dates stay as written. */
export type Reference = { [Name in keyof ReferenceRows]: ReferenceRows[Name][] };

interface ReferenceSchema {
  'x-key': string[];
  'x-references': Record<string, string>;
  properties: Record<string, CellColumn>;
}

interface EnumeratedColumn {
  oneOf: { const: unknown }[];
}

/** A table as read, with the path that messages name. Rows count as in a spreadsheet: the header is row 1. */
interface ReadTable {
  path: string;
  schema: ReferenceSchema;
  rows: Record<string, unknown>[];
}

const SCHEMAS = fileURLToPath(new URL('../../schemas/reference/', import.meta.url));
const SHOWN = 10;
const validators = new Map<string, ValidateFunction>(); // compiled once a process

/**
 * The named tables of a reference folder, each checked against schemas/reference/<name>.schema.json: header, cells, keys,
 * and references to tables that are read along with it. Every fault is an error that names file, row, column and cure.
 */
export async function readReference<Name extends keyof Reference>(folder: string, names: readonly Name[]): Promise<Pick<Reference, Name>> {
  const issues: string[] = [];
  const tables = new Map<string, ReadTable>();
  for (const name of names) {
    const table = await readTable(folder, name, issues);
    checkRows(table, compileValidator(name, table.schema), issues);
    tables.set(name, table);
  }
  for (const table of tables.values()) {
    checkKeys(table, issues);
    checkReferences(table, tables, issues);
  }
  if (issues.length > 0) throw new Error(listIssues(issues));
  return Object.fromEntries(names.map((name) => [name, tables.get(name)!.rows])) as unknown as Pick<Reference, Name>;
}

function compileValidator(name: string, schema: ReferenceSchema): ValidateFunction {
  const known = validators.get(name) ?? openAjv({ allErrors: true, verbose: true }).compile(schema);
  validators.set(name, known);
  return known;
}

async function readTable(folder: string, name: string, issues: string[]): Promise<ReadTable> {
  const path = relative(process.cwd(), join(folder, `${name}.csv`));
  const schema = JSON.parse(readFileSync(`${SCHEMAS}${name}.schema.json`, 'utf8')) as ReferenceSchema;
  const text = await readFile(join(folder, `${name}.csv`), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`no ${toSingular(name)} table: ${path}; restore it or pass REFERENCE=`);
  });
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  checkHeader(path, meta.fields ?? [], schema);
  for (const { row, message } of errors) issues.push(`${path}, row ${(row ?? 0) + 2}: ${message}; quote a cell that holds a comma`);
  return { path, schema, rows: data.map((cells) => toRow(cells, schema)) };
}

function toSingular(name: string): string {
  return name.replaceAll('_', ' ').replace(/ies$/, 'y').replace(/s$/, '');
}

/** A wrong header makes every row wrong, so it ends the reading. */
function checkHeader(path: string, fields: string[], schema: ReferenceSchema): void {
  const columns = Object.keys(schema.properties);
  const missing = columns.filter((column) => !fields.includes(column));
  const unknown = fields.filter((field) => !columns.includes(field));
  if (missing.length + unknown.length === 0) return;
  const faults = [...missing.map((column) => `no column ${column}`), ...unknown.map((field) => `unknown column ${field || '(unnamed)'}`)];
  throw new Error(`unsound header: ${path}, row 1: ${faults.join(', ')}; the columns are ${columns.join(',')}`);
}

function toRow(cells: Record<string, string>, schema: ReferenceSchema): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema.properties).map(([name, column]) => [name, toCell(cells[name] ?? '', column)]));
}

function checkRows({ path, rows }: ReadTable, isSound: ValidateFunction, issues: string[]): void {
  rows.forEach((row, index) => {
    if (isSound(row)) return;
    for (const { instancePath, keyword, message, parentSchema } of isSound.errors!) {
      if (keyword === 'const') continue; // said once, by the oneOf around it
      const column = instancePath.split('/')[1] ?? '';
      const wanted = keyword === 'oneOf' ? toChoices(parentSchema as EnumeratedColumn) : message;
      issues.push(`${path}, row ${index + 2}, ${column}: ${wanted}: ${JSON.stringify(row[column])}; correct the cell`);
    }
  });
}

function toChoices({ oneOf }: EnumeratedColumn): string {
  const choices = oneOf.map((choice) => choice.const).filter((value) => value !== null);
  return `must be one of ${choices.join(', ')}`;
}

function checkKeys({ path, schema, rows }: ReadTable, issues: string[]): void {
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = schema['x-key'].map((column) => String(row[column] ?? '')).join(', ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else issues.push(`${path}, row ${index + 2}, ${schema['x-key'].join(' ')}: as in row ${first + 2}: ${key}; keep one of the two`);
  });
}

function checkReferences({ path, schema, rows }: ReadTable, tables: Map<string, ReadTable>, issues: string[]): void {
  for (const [column, target] of Object.entries(schema['x-references'])) {
    const [toTable, toColumn] = target.split('.') as [string, string];
    const known = tables.get(toTable);
    if (!known) continue;
    const keys = new Set(known.rows.map((row) => row[toColumn]));
    rows.forEach((row, index) => {
      if (row[column] === null || keys.has(row[column])) return;
      issues.push(`${path}, row ${index + 2}, ${column}: not in ${known.path}: ${row[column]}; add the row there or empty the cell`);
    });
  }
}

function listIssues(issues: string[]): string {
  const rest = issues.length > SHOWN ? `\n  and ${issues.length - SHOWN} more` : '';
  return `unsound reference:\n  ${issues.slice(0, SHOWN).join('\n  ')}${rest}`;
}
