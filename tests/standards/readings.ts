import { join } from 'node:path';
import { $ } from 'zx';
import { readParquetTable } from '../../pipeline/6-publish/read-parquet-table.ts';
import { readTables } from '../../pipeline/io/tables.ts';
import { holdToProfile } from './hold-to-profile.ts';
import type { Readers } from './install-readers.ts';

/** What a reader says of a dataset: rows by table, its faults, and how many things it read. */
export interface Reading {
  rows: Record<string, number>;
  faults: string[];
  read: number;
}

/** A reader that is not ours. `spoils` is a file and a change of it after which the reader must tell a fault that `tells` knows. */
export interface Reader {
  name: string;
  reads: string;
  read(out: string): Promise<Reading | null>;
  spoils: { file: string; change(text: string): string };
  tells: RegExp;
}

const headerOnly = (text: string) => `${text.split('\n', 1)[0]}\n`;

/** Every reader, in the order in which they are asked. */
export function listReaders({ folder, python }: Readers, profiles: string): Reader[] {
  const node = process.execPath;
  return [
    {
      name: 'Data Package 2.0 profile (ajv)',
      reads: 'datapackage.json',
      read: async (out) => holdToProfile(profiles, join(out, 'datapackage.json')),
      spoils: { file: 'datapackage.json', change: (text) => text.replace('"type": "string"', '"type": "list of strings"') },
      tells: /type must be equal to/,
    },
    {
      name: 'datapackage (npm)',
      reads: 'every CSV with constraints and references',
      read: (out) => run([node, join(folder, 'read-datapackage.cjs'), join(out, 'datapackage.json')]),
      spoils: { file: 'csv/people.csv', change: headerOnly },
      tells: /tenures: .*[Ff]oreign key/,
    },
    {
      name: 'hyparquet (npm)',
      reads: 'every Parquet file',
      read: readParquet,
      spoils: { file: 'parquet/people.parquet', change: (text) => text.slice(0, 100) },
      tells: /people: /,
    },
    {
      name: 'cffjs (npm)',
      reads: 'CITATION.cff by the official schema',
      read: (out) => run([node, join(folder, 'read-cffjs.mjs'), join(out, 'CITATION.cff')]),
      spoils: { file: 'CITATION.cff', change: (text) => text.replace('"dataset"', '"book"') },
      tells: /CFF validation failed/,
    },
    {
      name: 'frictionless (PyPI)',
      reads: 'every CSV with references, every file with size and hash',
      read: (out) => run([python, join(folder, 'read-frictionless.py'), join(out, 'datapackage.json')]),
      spoils: { file: 'csv/people.csv', change: headerOnly },
      tells: /tenures foreign-key/,
    },
    {
      name: 'mlcroissant (PyPI)',
      reads: 'every record of every record set',
      read: (out) => run([python, join(folder, 'read-mlcroissant.py'), join(out, 'croissant.json')]),
      spoils: { file: 'croissant.json', change: (text) => text.replace('"@id": "people/name"', '"@id": "places/name"') },
      tells: /places\/name/,
    },
  ];
}

/** A reader as a process: its last line of output is what it says; one that says nothing fails. */
async function run(command: string[]): Promise<Reading> {
  const { stdout, stderr } = await $({ quiet: true, nothrow: true })`${command}`;
  const last = stdout.trim().split('\n').at(-1)!;
  if (last.startsWith('{')) return JSON.parse(last) as Reading;
  return { rows: {}, faults: [`it broke off: ${stderr.trim().split('\n').at(-1)}`], read: 0 };
}

async function readParquet(out: string): Promise<Reading> {
  const told: Reading = { rows: {}, faults: [], read: 0 };
  for (const table of readTables()) {
    try {
      let rows = 0;
      for await (const batch of readParquetTable(join(out, 'parquet', `${table.name}.parquet`), table)) rows += batch.length;
      told.rows[table.name] = rows;
      told.read += 1;
    } catch (error) {
      told.faults.push(`${table.name}: ${(error as Error).message}`);
    }
  }
  return told;
}
