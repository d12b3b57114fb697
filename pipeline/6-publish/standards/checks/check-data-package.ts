import { join } from 'node:path';
import type { Table } from '../../../io/tables.ts';
import { findTable, isDataFile, readHeader } from '../list-data-files.ts';
import { endingOf } from '../to-data-package.ts';
import { toTableSchema } from '../to-table-schema.ts';
import { type Described, readShaped } from './open-described.ts';

const FILE = 'datapackage.json';

/** The parts of a table schema that the checks read. */
interface TableSchema {
  fields: { name: string; constraints?: { enum?: string[] }; categories?: { value: string }[] }[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  row_count?: number;
  rows_sha256?: string;
  schema?: TableSchema;
}

/** The parts of datapackage.json that other checks read. */
export interface DataPackage {
  name: string;
  version: string;
  created?: string;
  licenses: { name: string; path: string }[];
  schema_version: string;
  resources: Resource[];
}

/** Holds datapackage.json against its shape, the files and the schemas; gives it where it could be read. What the official profile lets pass is seen here. */
export function checkDataPackage(described: Described, tables: Table[]): DataPackage | null {
  const descriptor = readShaped<DataPackage>(described, { file: FILE, text: described.textOf(FILE), shape: 'data-package' });
  if (descriptor === null) return null;
  const tell = (fault: string) => described.faults.push(`${FILE}: ${fault}`);
  const byName = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  if (byName.size < descriptor.resources.length) tell('two resources have one name');
  for (const path of described.sums.keys())
    if (isDataFile(path) && !descriptor.resources.some((resource) => resource.path === path)) tell(`no resource for ${path}`);
  for (const resource of descriptor.resources) {
    for (const fault of [
      ...checkFile(resource, described),
      ...checkKeys(resource, byName),
      ...checkSchema(resource, { described, tables }),
    ])
      tell(`${resource.name} ${fault}`);
  }
  for (const { name } of tables) if (!byName.has(name)) tell(`no resource for the table ${name}`);
  for (const fault of checkParity(descriptor, tables)) tell(fault);
  return descriptor;
}

function checkFile({ path, bytes, hash }: Resource, { sums, bytesOf }: Described): string[] {
  const faults: string[] = [];
  if (bytesOf(path) === null) faults.push(`has no file: ${path}`);
  else if (bytesOf(path) !== bytes) faults.push(`says ${bytes} bytes of ${path}, which has ${bytesOf(path)}`);
  if (sums.get(path) !== hash.slice('sha256:'.length)) faults.push(`has another hash of ${path} than SHA256SUMS`);
  return faults;
}

function checkKeys({ name, schema }: Resource, byName: Map<string, Resource>): string[] {
  if (!schema) return [];
  const faults: string[] = [];
  const names = schema.fields.map((field) => field.name);
  if (new Set(names).size < names.length) faults.push('has two fields of one name');
  for (const key of schema.primaryKey ?? []) if (!names.includes(key)) faults.push(`has no field ${key} of its primary key`);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const target = byName.get(reference.resource === '' ? name : reference.resource)?.schema;
    for (const field of fields) if (!names.includes(field)) faults.push(`has no field ${field} of a foreign key`);
    if (!target) faults.push(`refers to no table: ${reference.resource}`);
    else if (target.primaryKey?.join() !== reference.fields.join())
      faults.push(`refers to what is no key: ${reference.resource}.${reference.fields}`);
  }
  for (const { name: field, constraints, categories } of schema.fields)
    if ((constraints?.enum ?? []).join() !== (categories ?? []).map(({ value }) => value).join())
      faults.push(`has other categories than values of ${field}`);
  return faults;
}

/** The schema inline must be the one that the table's own schema gives, and a CSV's header must name its fields. */
function checkSchema({ path, schema }: Resource, { described, tables }: { described: Described; tables: Table[] }): string[] {
  if (!schema) return [];
  const faults: string[] = [];
  const table = findTable(path, tables);
  if (table && JSON.stringify(schema) !== JSON.stringify(toTableSchema(table, (target) => target + endingOf(path))))
    faults.push(`differs from schemas/${table.name}.schema.json`);
  const fields = schema.fields.map((field) => field.name).join();
  if (path.endsWith('.csv') && described.bytesOf(path) !== null && readHeader(join(described.folder, path)).join() !== fields)
    faults.push(`names other fields than the header of ${path}`);
  return faults;
}

/** One table has one number of rows and one digest, whatever the format. */
function checkParity({ resources }: DataPackage, tables: Table[]): string[] {
  const told = new Map<string, string>();
  for (const { path, row_count, rows_sha256 } of resources) {
    const table = findTable(path, tables)?.name;
    if (table === undefined || rows_sha256 === undefined) continue;
    const digest = `${row_count} ${rows_sha256}`;
    if ((told.get(table) ?? digest) !== digest) return [`the formats of ${table} have other digests`];
    told.set(table, digest);
  }
  return tables.filter(({ name }) => !told.has(name)).map(({ name }) => `no digest of ${name}`);
}
