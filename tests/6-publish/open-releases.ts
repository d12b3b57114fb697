import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangesTable } from '../../pipeline/6-publish/changes/changes-table.ts';
import { openDuckDB } from '../../pipeline/io/duckdb.ts';
import { type Row, readCsvTable } from '../../pipeline/io/read-csv-table.ts';
import type { Settings } from '../../pipeline/io/settings.ts';
import { writeSums } from '../../pipeline/io/sums.ts';
import type { Build } from '../5-validate/open-room.ts';
import { type Dataset, soundDataset } from '../5-validate/sound-dataset.ts';
import { openValidated, publishTo } from './open-published.ts';

/** A release and those that follow it, in folders of their own. */
export interface Releases {
  /** The folder of the first one: the sound dataset with all its texts. */
  first: string;
  scratch: string;
  /** A validated dataset that follows a release, the first when none is given. */
  open(dataset: Dataset, told?: Partial<Pick<Settings, 'previous' | 'accept'>>): Promise<Build>;
  /** Publishes it with open texts only; gives its folder. */
  follow(dataset: Dataset, told?: Partial<Pick<Settings, 'previous' | 'accept'>>): Promise<string>;
  /** A copy of the first release, spoiled; its SHA256SUMS fit where `keepSums` is not set. */
  spoil(change: (folder: string) => void | Promise<void>, keepSums?: 'keepSums'): Promise<string>;
  remove(): void;
}

export async function openReleases(): Promise<Releases> {
  const opened: Build[] = [await openValidated(soundDataset())];
  const first = await publishTo(opened[0]!, { text: 'all' });
  const scratch = join(first, '..', 'scratch');
  let copies = 0;
  const open: Releases['open'] = async (dataset, told) => {
    opened.push(await openValidated(dataset, { previous: first, ...told }));
    return opened.at(-1)!;
  };
  return {
    first,
    scratch,
    open,
    follow: async (dataset, told) => publishTo(await open(dataset, told), { text: 'none' }),
    async spoil(change, keepSums) {
      const folder = join(first, '..', `copy-${++copies}`);
      cpSync(first, folder, { recursive: true });
      await change(folder);
      if (keepSums) return folder;
      rmSync(join(folder, 'SHA256SUMS'));
      await writeSums(folder);
      return folder;
    },
    remove() {
      for (const build of opened) build.remove();
    },
  };
}

/** The changes that a release tells, in its order. */
export async function readChanges(out: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readCsvTable(join(out, 'changes', 'changes.csv'), readChangesTable())) rows.push(...batch);
  return rows;
}

/** Puts words in the place of others, which must be there. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
  writeFileSync(file, text.replace(from, to));
}

/** Writes a release's Parquet file anew, as a query over the old one, which stands as `%` in it. */
export async function rewrite(folder: string, table: string, select: string): Promise<void> {
  const file = join(folder, 'parquet', `${table}.parquet`);
  const db = await openDuckDB({ folder: join(folder, '..', 'rewrite') });
  await db.run(`CREATE TABLE t AS ${select.replaceAll('%', `read_parquet('${file}')`)}; COPY t TO '${file}' (FORMAT parquet)`);
  db.close();
}
