import type { InputFile } from '../io/find-causes.ts';
import type { StageReport } from '../io/manifest.ts';
import type { Progress } from '../io/progress.ts';
import { openTables } from '../io/shards.ts';
import type { OutletMarks } from './index-outlets.ts';
import { ingest } from './ingest.ts';
import { readRecords } from './read-records.ts';

/** Writes the tables of this stage. One text met in several sources is one article; a run that can read nothing is an error. */
export async function ingestFiles(
  files: readonly InputFile[],
  outlets: OutletMarks,
  room: { folder: string; progress: Progress },
): Promise<StageReport> {
  const tables = openTables(room.folder, ['sources', 'articles', 'segments', 'rejects']);
  const met = new Set<string>();
  const counts = { received: 0, accepted: 0, rejected: 0 };
  room.progress.start(files.length);
  for await (const batch of readRecords(files)) {
    const { kept, rejects } = ingest(batch, outlets);
    for (const { source } of [...kept, ...rejects].sort((a, b) => compare(a.source.path, b.source.path))) tables.write('sources', source);
    for (const { article, segments } of kept) {
      if (met.has(article.article_id)) continue;
      met.add(article.article_id);
      tables.write('articles', article);
      for (const segment of segments) tables.write('segments', segment);
    }
    for (const { reject } of rejects) tables.write('rejects', reject);
    counts.received += batch.length;
    counts.accepted += kept.length;
    counts.rejected += rejects.length;
    room.progress.advance(batch.length);
  }
  const kept = await tables.close();
  if (counts.accepted === 0)
    throw new Error(`nothing readable among ${counts.received} files; give INPUT= texts in UTF-8 with the ending .txt or .md`);
  return { ...counts, kept };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
