import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openAjv } from './open-ajv.ts';

/** How a column is stored: in DuckDB, Parquet and Arrow; CSV writes the same values as text. */
export type StorageType = 'varchar' | 'integer' | 'bigint' | 'double' | 'decimal(4,3)' | 'date' | 'boolean';

/** One value that an enumerated column may take, with what it means in English and in Vietnamese; null is not among them. */
export interface EnumeratedValue {
  value: string;
  title: string;
  vi: string;
}

/** One column as its schema declares it. `vi` is its Vietnamese term; `values` only where it is enumerated; `withhold` where it can hold running text. */
export interface Column {
  name: string;
  type: StorageType;
  nullable: boolean;
  description: string;
  example: string | number | boolean;
  vi: string;
  viDescription: string;
  withhold: boolean;
  values?: EnumeratedValue[];
}

/** A column whose values that are not null are keys of another table. */
export interface Reference {
  column: string;
  to_table: string;
  to_column: string;
}

/** One published table. `order` is the total order of its rows; `title` is the name of its TypeScript type in schemas/types.ts. */
export interface Table {
  name: string;
  title: string;
  vi: string;
  viDescription: string;
  id: 'occurrence' | 'reference' | 'cluster' | 'natural';
  description: string;
  columns: Column[];
  key: string[];
  references: Reference[];
  order: string[];
  schema: TableSchema;
}

/** A file schemas/<table>.schema.json, as far as the derivations read it. */
export interface TableSchema {
  $id: string;
  title: string;
  description: string;
  'x-vi': string;
  'x-vi-description': string;
  'x-id': Table['id'];
  'x-key': string[];
  'x-references': Record<string, string>;
  'x-order': string[];
  required: string[];
  properties: Record<string, ColumnSchema>;
}

interface ColumnSchema {
  description: string;
  type: string | string[];
  oneOf?: { const: string | null; title: string; 'x-vi': string }[];
  examples: (string | number | boolean)[];
  'x-type': StorageType;
  'x-vi': string;
  'x-vi-description': string;
  'x-withhold'?: true;
}

const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));
const ENDING = '.schema.json';
const read = new Map<string, Table[]>(); // a folder's schemas are read once a process

/** Every published table from its JSON Schema, by name, read once; a schema that says what the meta schema does not declare is an error. */
export function readTables(folder: string = SCHEMAS): Table[] {
  const known = read.get(folder);
  if (known) return known;
  const tables = readFolder(folder);
  read.set(folder, tables);
  return tables;
}

function readFolder(folder: string): Table[] {
  const checkSchema = openAjv().compile(readJson(`${SCHEMAS}meta/table${ENDING}`) as object);
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  return files.sort().map((file) => {
    const schema = readJson(folder + file);
    if (!checkSchema(schema)) {
      const { instancePath, message, params } = checkSchema.errors![0]!;
      const named = Object.values(params).join(' ');
      throw new Error(`unsound schema: ${instancePath} ${message} (${named}) in schemas/${file}; see schemas/meta/table${ENDING}`);
    }
    return toTable(file.slice(0, -ENDING.length), schema as TableSchema);
  });
}

/** The version of the tables, said once in schemas/version.json. */
export function readSchemaVersion(): string {
  return (readJson(`${SCHEMAS}version.json`) as { schema_version: string }).schema_version;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function toTable(name: string, schema: TableSchema): Table {
  return {
    name,
    title: schema.title,
    vi: schema['x-vi'],
    viDescription: schema['x-vi-description'],
    id: schema['x-id'],
    description: schema.description,
    columns: Object.entries(schema.properties).map(([column, declared]) => toColumn(column, declared)),
    key: schema['x-key'],
    references: Object.entries(schema['x-references']).map(([column, target]) => toReference(column, target)),
    order: schema['x-order'],
    schema,
  };
}

function toColumn(name: string, declared: ColumnSchema): Column {
  const column: Column = {
    name,
    type: declared['x-type'],
    nullable: declared.type.includes('null'),
    description: declared.description,
    example: declared.examples[0]!,
    vi: declared['x-vi'],
    viDescription: declared['x-vi-description'],
    withhold: declared['x-withhold'] ?? false,
  };
  if (declared.oneOf)
    column.values = declared.oneOf.flatMap(({ const: value, title, 'x-vi': vi }) => (value === null ? [] : [{ value, title, vi }]));
  return column;
}

function toReference(column: string, target: string): Reference {
  const dot = target.indexOf('.');
  return { column, to_table: target.slice(0, dot), to_column: target.slice(dot + 1) };
}
