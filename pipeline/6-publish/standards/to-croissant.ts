import type { Column, StorageType, Table } from '../../io/tables.ts';
import { findLicence } from './about.ts';
import { CONTEXT } from './croissant-context.ts';
import type { DataFile, DatasetFacts } from './dataset-facts.ts';
import { listJoins } from './list-joins.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { toBibtex } from './to-citation.ts';

const CONFORMS_TO = ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'];
const TYPES: Record<StorageType, string> = {
  varchar: 'sc:Text',
  integer: 'sc:Integer',
  bigint: 'sc:Integer',
  double: 'sc:Float',
  'decimal(4,3)': 'sc:Float',
  date: 'sc:Date',
  boolean: 'sc:Boolean',
};

type Joins = ReturnType<typeof listJoins>;

/** croissant.json: Croissant 1.1, one record set a table read from its Parquet file, with RAI fields and provenance. */
export function toCroissant(facts: DatasetFacts): Record<string, unknown> {
  const { about, release, released_on, summary, tables, files } = facts;
  const joins = listJoins(tables);
  const people = about.authors.map((name) => ({ '@type': 'sc:Organization', name }));
  const licence = findLicence(about, release.licence).url;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    'dct:conformsTo': CONFORMS_TO,
    name: release.name,
    alternateName: [about.title, about.title_vi],
    description: about.abstract,
    url: about.page,
    license: licence,
    sdLicense: licence,
    usageInfo: about.usage,
    version: release.version,
    ...(released_on === null ? {} : { datePublished: released_on }),
    creator: people,
    publisher: people,
    keywords: about.keywords,
    inLanguage: summary.languages.map(({ language }) => language),
    citeAs: toBibtex(facts),
    isLiveDataset: false,
    ...describeTime(facts),
    ...describeProvenance(facts),
    ...Object.fromEntries(Object.entries(about.rai).map(([name, value]) => [`rai:${name}`, value])),
    distribution: files.map(toFileObject),
    recordSet: tables.map((table) => toRecordSet(table, joins)),
  };
}

function describeTime({ coverage }: DatasetFacts): Record<string, unknown> {
  const { first_on, last_on, first_retrieved_at, last_retrieved_at } = coverage;
  return {
    ...(first_on === null ? {} : { temporalCoverage: `${first_on}/${last_on}` }),
    ...(first_retrieved_at === null ? {} : { 'rai:dataCollectionTimeframe': [first_retrieved_at, last_retrieved_at] }),
  };
}

/** The dataset comes from its inputs, known by one hash, by a run of the code, known by another; each outlet is a further source. */
function describeProvenance({ release, coverage, summary }: DatasetFacts): Record<string, unknown> {
  const outlets = coverage.outlets.map(({ name, domain }) => ({
    '@type': 'prov:Entity',
    ...(domain === null ? {} : { '@id': `https://${domain}` }),
    'prov:label': name,
  }));
  const inputs = {
    '@type': 'prov:Entity',
    '@id': `urn:bienban:inputs:${release.inputs_sha256}`,
    'prov:label': `${summary.counts.sources} saved records and the reference tables; each record is a row of sources`,
  };
  return {
    'prov:wasDerivedFrom': [inputs, ...outlets],
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      'prov:label': `the bienban pipeline, code ${release.code_version}, schema ${release.schema_version}`,
      'prov:wasAssociatedWith': { '@type': 'prov:SoftwareAgent', 'prov:label': `bienban ${release.version}` },
    },
  };
}

function toFileObject({ path, format, bytes, sha256 }: DataFile): Record<string, unknown> {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: MEDIA_TYPES[format],
    sha256,
  };
}

function toRecordSet(table: Table, joins: Joins): Record<string, unknown> {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: `${table.description} (${table.vi})`,
    key: table.key.map((name) => ({ '@id': `${table.name}/${name}` })),
    field: table.columns.map((column) => toField(column, { table, joins })),
  };
}

function toField({ name, type, description, vi }: Column, { table, joins }: { table: Table; joins: Joins }): Record<string, unknown> {
  const id = `${table.name}/${name}`;
  const reference = table.references.find(({ column }) => column === name);
  const target = reference ? `${reference.to_table}/${reference.to_column}` : null;
  return {
    '@type': 'cr:Field',
    '@id': id,
    name,
    description: `${description} (${vi})${target === null ? '' : ` Refers to ${target}.`}`,
    dataType: TYPES[type],
    source: { fileObject: { '@id': `parquet/${table.name}.parquet` }, extract: { column: name } },
    ...(joins.has(id) ? { references: { field: { '@id': target } } } : {}),
  };
}
