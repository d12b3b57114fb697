import type { Table } from '../../../io/tables.ts';
import { isDataFile } from '../list-data-files.ts';
import { listJoins } from '../list-joins.ts';
import { type Described, readShaped } from './open-described.ts';

const FILE = 'croissant.json';

interface Pointer {
  '@id': string;
}

interface Field extends Pointer {
  name: string;
  dataType: string;
  source: { fileObject: Pointer; extract: { column: string } };
  references?: { field: Pointer };
}

interface RecordSet extends Pointer {
  key: Pointer[];
  field: Field[];
}

/** The parts of croissant.json that other checks read. */
export interface Croissant {
  '@context': Record<string, unknown>;
  name: string;
  version: string;
  license: string;
  datePublished?: string;
  distribution: (Pointer & { contentUrl: string; contentSize: string; sha256: string })[];
  recordSet: RecordSet[];
}

/** Holds croissant.json against its shape, the files and the schemas; gives it where it could be read. */
export function checkCroissant(described: Described, tables: Table[]): Croissant | null {
  const croissant = readShaped<Croissant>(described, { file: FILE, text: described.textOf(FILE), shape: 'croissant' });
  if (croissant === null) return null;
  const faults = [
    ...checkIds(croissant),
    ...checkPrefixes(croissant),
    ...checkDistribution(croissant, described),
    ...croissant.recordSet.flatMap((set) => checkPointers(set, croissant)),
    ...checkTables(croissant, tables),
  ];
  described.faults.push(...faults.map((fault) => `${FILE}: ${fault}`));
  return croissant;
}

function checkIds({ distribution, recordSet }: Croissant): string[] {
  const ids = [...distribution, ...recordSet, ...recordSet.flatMap(({ field }) => field)].map((node) => node['@id']);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two nodes have the id ${id}`);
}

/** A prefix that the context does not declare names nothing. */
function checkPrefixes({ '@context': context, ...rest }: Croissant): string[] {
  const keys = new Set(Array.from(JSON.stringify(rest).matchAll(/"([a-z]+):[A-Za-z]+":/g), ([, prefix]) => prefix!));
  return Array.from(keys)
    .filter((prefix) => context[prefix] === undefined)
    .map((prefix) => `the prefix ${prefix} is not declared`);
}

function checkDistribution({ distribution }: Croissant, { sums, bytesOf }: Described): string[] {
  const faults: string[] = [];
  for (const { contentUrl, contentSize, sha256 } of distribution) {
    if (bytesOf(contentUrl) === null) faults.push(`no file ${contentUrl}`);
    else if (contentSize !== `${bytesOf(contentUrl)} B`) faults.push(`${contentUrl} has another size`);
    if (sums.get(contentUrl) !== sha256) faults.push(`${contentUrl} has another hash than in SHA256SUMS`);
  }
  const listed = new Set(distribution.map(({ contentUrl }) => contentUrl));
  for (const path of sums.keys()) if (isDataFile(path) && !listed.has(path)) faults.push(`no file object for ${path}`);
  return faults;
}

/** Keys lie in their own record set, sources in the distribution, and a reference leads to the key of another record set. */
function checkPointers(set: RecordSet, { distribution, recordSet }: Croissant): string[] {
  const faults: string[] = [];
  const own = new Set(set.field.map((field) => field['@id']));
  const files = new Set(distribution.map((file) => file['@id']));
  const keys = new Set(recordSet.filter(({ key }) => key.length === 1).map(({ key }) => key[0]!['@id']));
  for (const key of set.key) if (!own.has(key['@id'])) faults.push(`${set['@id']} has no field ${key['@id']} of its key`);
  for (const field of set.field) {
    const file = field.source.fileObject['@id'];
    if (!files.has(file)) faults.push(`${field['@id']} comes from no file: ${file}`);
    const target = field.references?.field['@id'];
    if (target !== undefined && !keys.has(target)) faults.push(`${field['@id']} refers to what is no key: ${target}`);
  }
  return faults;
}

/** A record set a table, its fields the columns in order, each read from the column of its own name in the table's own file. */
function checkTables({ recordSet }: Croissant, tables: Table[]): string[] {
  const expected = tables.map(({ name }) => name).join();
  const faults = recordSet.map((set) => set['@id']).join() === expected ? [] : [`the record sets are not the tables: ${expected}`];
  const joins = listJoins(tables);
  for (const { name, columns } of tables) {
    const fields = recordSet.find((set) => set['@id'] === name)?.field ?? [];
    const columnsOf = fields.map(({ source }) => (source.fileObject['@id'] === `parquet/${name}.parquet` ? source.extract.column : ''));
    const declared = columns.map((column) => column.name).join();
    if (columnsOf.join() !== declared || fields.map((field) => field.name).join() !== declared)
      faults.push(`${name} has other fields than its columns`);
    for (const { name: column } of columns)
      if (joins.has(`${name}/${column}`) && !fields.find((field) => field.name === column)?.references)
        faults.push(`${name}/${column} has lost its reference`);
  }
  return faults;
}
