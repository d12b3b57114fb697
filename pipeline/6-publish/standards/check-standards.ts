import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../../schemas/types.ts';
import { readCsvTable } from '../../io/read-csv-table.ts';
import { readTables, type Table } from '../../io/tables.ts';
import type { Digest } from '../digest-rows.ts';
import { checkCroissant } from './checks/check-croissant.ts';
import { checkDataPackage, type DataPackage } from './checks/check-data-package.ts';
import { checkAgreement, checkCard, checkCitation, checkDictionary } from './checks/check-texts.ts';
import { openDescribed } from './checks/open-described.ts';

/**
 * What is wrong in what describes a published dataset, a line each: against its shapes, SHA256SUMS, the schemas, one another, and
 * the digests of the tables where they are given. SHA256SUMS itself is for `checkSums` to check.
 */
export async function checkStandards(folder: string, digests: Record<string, Digest> = {}): Promise<string[]> {
  if (!existsSync(folder)) return [`no dataset: ${folder}; run make dataset`];
  const tables = readTables();
  const described = openDescribed(folder);
  const descriptor = checkDataPackage(described, tables);
  const croissant = checkCroissant(described, tables);
  const citation = checkCitation(described);
  const card = checkCard(described, tables);
  checkDictionary(described, tables);
  checkAgreement(described, { descriptor, croissant, citation, card });
  if (descriptor) described.faults.push(...(await checkRelease(folder, descriptor, tables)), ...checkDigests(descriptor, digests));
  return described.faults;
}

/** The descriptor is of the release that lies beside it. */
async function checkRelease(folder: string, { name, version, schema_version }: DataPackage, tables: Table[]): Promise<string[]> {
  const file = join(folder, 'csv', 'release.csv');
  if (!existsSync(file)) return [];
  for await (const rows of readCsvTable(file, tables.find((table) => table.name === 'release')!)) {
    const release = rows[0] as unknown as Release;
    const same = release.name === name && release.version === version && release.schema_version === schema_version;
    return same ? [] : ['datapackage.json: is of another release than csv/release.csv'];
  }
  return ['datapackage.json: csv/release.csv has no row'];
}

function checkDigests({ resources }: DataPackage, digests: Record<string, Digest>): string[] {
  const told = new Map(resources.map((resource) => [resource.name, resource]));
  return Object.entries(digests)
    .filter(([name, { rows, sha256 }]) => told.get(name)?.row_count !== rows || told.get(name)?.rows_sha256 !== sha256)
    .map(([name]) => `datapackage.json: ${name} has another digest than its rows`);
}
