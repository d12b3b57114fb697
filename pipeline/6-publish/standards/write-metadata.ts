import { join } from 'node:path';
import { writeWhole } from '../../io/write-whole.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { toCitation } from './to-citation.ts';
import { toCroissant } from './to-croissant.ts';
import { toDataPackage } from './to-data-package.ts';
import { toDictionary } from './to-dictionary.ts';

/** Writes what describes the dataset to programs and to people: datapackage.json, croissant.json, CITATION.cff and DICTIONARY.md. */
export function writeMetadata(folder: string, facts: DatasetFacts): void {
  writeWhole(join(folder, 'datapackage.json'), `${JSON.stringify(toDataPackage(facts), null, 1)}\n`);
  writeWhole(join(folder, 'croissant.json'), `${JSON.stringify(toCroissant(facts), null, 1)}\n`);
  writeWhole(join(folder, 'CITATION.cff'), toCitation(facts));
  writeWhole(join(folder, 'DICTIONARY.md'), toDictionary(facts));
}
