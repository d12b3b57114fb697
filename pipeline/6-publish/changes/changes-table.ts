import { fileURLToPath } from 'node:url';
import { readTables, type Table } from '../../io/tables.ts';

const FOLDER = new URL('../../../schemas/changes/', import.meta.url);

/** The table `changes`, which a dataset has only where it follows another one. */
export function readChangesTable(): Table {
  return readTables(fileURLToPath(FOLDER))[0]!;
}
