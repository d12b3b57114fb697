import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExplorer } from '../../../pipeline/6-publish/explorer/write-explorer.ts';
import { summarise } from '../../../pipeline/6-publish/summarise.ts';
import { withhold } from '../../../pipeline/6-publish/withhold.ts';
import { loadTable, openDuckDB } from '../../../pipeline/io/duckdb.ts';
import type { Settings } from '../../../pipeline/io/settings.ts';
import { readTables } from '../../../pipeline/io/tables.ts';
import { type Dataset, soundDataset } from '../../5-validate/sound-dataset.ts';
import { makeFolder } from '../../io/make-folder.ts';

const RELEASE = { name: 'bienban', version: '0.1.0', schema_version: '1.0.0', code_version: 'c0ffee1234567890', licence: 'CC-BY-4.0' };

/** The explorer of a small dataset after a change that no real input could make: its folder. No other format is written, and nothing is validated. */
export async function openMade(change: (dataset: Dataset) => void = () => {}, text: Settings['text'] = 'all'): Promise<string> {
  const dataset = soundDataset();
  dataset.release = [{ ...RELEASE, inputs_sha256: '0'.repeat(64), article_count: dataset.articles.length }];
  change(dataset);
  const [out, rows, scratch] = [makeFolder(), makeFolder(), makeFolder()] as [string, string, string];
  const db = await openDuckDB({ folder: scratch, threads: 1 });
  try {
    const tables = readTables();
    for (const { name, columns } of tables) {
      const shard = join(rows, `${name}.ndjson`);
      writeFileSync(shard, dataset[name as keyof Dataset].map((row) => `${JSON.stringify(row)}\n`).join(''));
      await loadTable(db, name, [shard], columns);
    }
    const withheld = await withhold(db, tables, text);
    await writeExplorer(db, out, { tables, summary: await summarise(db, { out, text, withheld }) });
  } finally {
    db.close();
  }
  return out;
}
