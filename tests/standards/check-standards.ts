import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStandards } from '../../pipeline/6-publish/standards/check-standards.ts';
import { fail } from '../../pipeline/io/fail.ts';
import { readSettings } from '../../pipeline/io/settings.ts';
import { checkSums } from '../../pipeline/io/sums.ts';
import { readTables } from '../../pipeline/io/tables.ts';
import { installReaders } from './install-readers.ts';
import { listReaders, type Reader, type Reading } from './readings.ts';

const PROFILES = fileURLToPath(new URL('../../../shared/standards', import.meta.url));

/**
 * Checks what describes the dataset in OUT by our own rules, then has it read by readers of others, fetched into BUILD. Each
 * reader is then shown a spoiled copy, for a reader that finds nothing proves nothing unless it can find something.
 */
async function check(out: string, work: string): Promise<void> {
  const own = [...(existsSync(out) ? await checkSums(out) : []), ...(await checkStandards(out))];
  if (own.length > 0) throw new Error(`what describes the dataset is not sound:\n  ${own.join('\n  ')}`);
  console.log('our own rules: no fault');
  const readers = listReaders(await installReaders(work), PROFILES);
  const faults: string[] = [];
  for (const reader of readers) faults.push(...(await ask(reader, out)));
  for (const reader of readers) faults.push(...(await tempt(reader, out, join(work, 'spoiled'))));
  if (faults.length > 0) throw new Error(`readers of others find faults:\n  ${faults.join('\n  ')}`);
  console.log('Every reader finds the dataset sound and reads the same rows, and finds the fault in a copy that has one.');
}

async function ask({ name, reads, read }: Reader, out: string): Promise<string[]> {
  const told = await read(out);
  if (told === null) {
    console.log(`${name}: not asked, no profile in ${PROFILES}`);
    return [];
  }
  const rows = Object.values(told.rows).reduce((sum, count) => sum + count, 0);
  console.log(`${name}: ${reads}: ${told.read} read, ${rows} rows, ${told.faults.length} faults`);
  return [...told.faults, ...compareRows(told, out)].map((fault) => `${name}: ${fault}`);
}

/** A reader that counts rows must count those of every table, as many as the descriptor tells. */
function compareRows({ rows }: Reading, out: string): string[] {
  if (Object.keys(rows).length === 0) return [];
  const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; row_count?: number }[];
  };
  return readTables().flatMap(({ name }) => {
    const expected = resources.find((resource) => resource.name === name)?.row_count;
    return rows[name] === expected ? [] : [`${name} has ${rows[name]} rows, ${expected} expected`];
  });
}

/** Shows the reader a copy with one fault; that it says nothing of it is a fault. */
async function tempt({ name, read, spoils, tells }: Reader, out: string, copy: string): Promise<string[]> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(out, copy, { recursive: true, filter: (path) => !path.endsWith('.duckdb') });
  const file = join(copy, spoils.file);
  const sound = readFileSync(file, 'latin1');
  const spoiled = spoils.change(sound);
  if (spoiled === sound) return [`${name}: nothing to spoil in ${spoils.file}`];
  writeFileSync(file, spoiled, 'latin1');
  const told = await read(copy);
  rmSync(copy, { recursive: true });
  if (told === null || told.faults.some((fault) => tells.test(fault))) return [];
  return [`${name}: sees no fault in a spoiled ${spoils.file}, but ${told.faults.slice(0, 3).join('; ') || 'nothing'}`];
}

const { out, build } = readSettings(process.env);
await check(out, join(build, 'check-standards')).catch(fail);
