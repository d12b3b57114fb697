import { findLicence } from './about.ts';
import type { DataFile, DatasetFacts } from './dataset-facts.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { toTableSchema } from './to-table-schema.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
/** frictionless takes `parquet` for a table it can load, and then fails on nulls; under this name it checks size and hash. */
const NAMES: Record<string, string> = { parquet: 'Parquet' };
/** What marks a table that readers of either version load; for other formats `type` would have them try, and fail. */
const READABLE = {
  type: 'table',
  profile: 'tabular-data-resource',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
};

/** datapackage.json: Data Package 2.0 in what readers of version 1 accept, one resource a file of rows. */
export function toDataPackage(facts: DatasetFacts): Record<string, unknown> {
  const { about, release, released_on, coverage } = facts;
  const licence = findLicence(about, release.licence);
  const sources = coverage.outlets.map(({ name, domain }) =>
    domain === null ? { title: name } : { title: name, path: `https://${domain}` },
  );
  return {
    $schema: PROFILE,
    name: release.name,
    title: about.title,
    description: `${about.abstract} ${about.usage}`,
    version: release.version,
    ...(released_on === null ? {} : { created: `${released_on}T00:00:00Z` }),
    licenses: [{ name: release.licence, title: licence.title, path: licence.url }],
    contributors: about.authors.map((title) => ({ title, roles: ['author'] })),
    keywords: about.keywords,
    ...(sources.length === 0 ? {} : { sources }),
    schema_version: release.schema_version,
    inputs_sha256: release.inputs_sha256,
    code_version: release.code_version,
    resources: facts.files.map((file) => toResource(file, facts)),
  };
}

/** The name of the resource that a path's file is: `people` for csv/people.csv, `people-parquet` for parquet/people.parquet. */
export function nameResource({ path, table }: Pick<DataFile, 'path' | 'table'>): string {
  return table === null ? path.toLowerCase().replaceAll(/[^a-z0-9_]+/g, '-') : table.name + endingOf(path);
}

/** What tells the resources of one table apart: nothing for its plain CSV. */
export function endingOf(path: string): string {
  if (path.startsWith('spreadsheet/')) return '-spreadsheet';
  return path.endsWith('.csv') ? '' : `-${path.split('.').at(-1)}`;
}

function toResource(file: DataFile, { digests }: DatasetFacts): Record<string, unknown> {
  const { path, format, table, bytes, sha256 } = file;
  const told = { format: NAMES[format] ?? format, mediatype: MEDIA_TYPES[format], bytes, hash: `sha256:${sha256}` };
  if (table === null) return { name: nameResource(file), path, ...told };
  const { rows, sha256: rows_sha256 } = digests[table.name]!;
  return {
    name: nameResource(file),
    path,
    ...(format === 'csv' ? READABLE : {}),
    title: table.vi,
    description: table.description,
    ...told,
    row_count: rows,
    rows_sha256,
    schema: toTableSchema(table, (name) => name + endingOf(path)),
  };
}
