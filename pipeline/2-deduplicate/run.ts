import { argv } from 'zx';
import type { Segment } from '../../schemas/types.ts';
import { fail } from '../io/fail.ts';
import { readSettings } from '../io/settings.ts';
import { openTables, readBatches, readRows } from '../io/shards.ts';
import { type Room, runStage } from '../io/stage.ts';
import { deduplicate, TABLES } from './deduplicate.ts';
import { readArticles, type WholeArticle } from './read-articles.ts';
import { readBackground } from './read-background.ts';

const BATCH = 500;

await runStage({ name: '2-deduplicate', inputs: ['1-ingest'], references: [], build }, readSettings(process.env, argv)).catch(fail);

async function build({ folder, input, progress }: Room) {
  const ingested = input('1-ingest');
  const tables = openTables(folder, TABLES);
  async function* readAll() {
    for await (const batch of readArticles(
      readBatches<WholeArticle>(ingested, 'articles', BATCH),
      readRows<Segment>(ingested, 'segments'),
    )) {
      yield batch;
      progress.advance(batch.length);
    }
  }
  progress.start();
  await deduplicate({ readAll, background: readBackground(), write: (table, row) => tables.write(table, row) });
  return { kept: await tables.close(), rejected: 0 };
}
