import { mkdirSync, rmSync } from 'node:fs';
import { cutStretches } from '../io/cut-stretches.ts';
import { runTasks } from '../io/run-tasks.ts';
import { openTables } from '../io/shards.ts';
import type { Room } from '../io/stage.ts';
import { DRAFT_TABLES } from './link-article.ts';
import type { LinkedStretch, LinkTask } from './link-stretch.ts';

/** Links every article by itself, many at a time, and writes the draft rows in the order of the articles; gives the number of articles. */
export async function linkArticles({ input, reference, progress }: Room, drafts: string): Promise<number> {
  rmSync(drafts, { recursive: true, force: true });
  mkdirSync(drafts, { recursive: true });
  const tables = openTables(drafts, [...DRAFT_TABLES]);
  let count = 0;
  const onResult = ({ articles, drafts: linked }: LinkedStretch) => {
    for (const table of DRAFT_TABLES) if (linked[table].rows > 0) tables.writeLines(table, linked[table].lines, linked[table].rows);
    count += articles;
    progress.advance(articles);
  };
  function* toTasks(): Generator<LinkTask> {
    const extractions = { folder: input('3-extract'), table: 'extractions' };
    for (const stretch of cutStretches(input('1-ingest'), extractions)) yield { ...stretch, reference };
  }
  progress.start();
  await runTasks({ module: new URL('./link-stretch.ts', import.meta.url), tasks: toTasks(), onResult, inOrder: true });
  await tables.close();
  return count;
}
