import { join } from 'node:path';
import type { Stretch } from '../io/cut-stretches.ts';
import type { Corpus } from './deduplicate.ts';
import { type Footers, findFooters, pickRows } from './find-footers.ts';
import { type Keeper, openKeeper, openKept } from './kept-readings.ts';
import type { Work } from './open-work.ts';
import { parseFacts } from './parse-facts.ts';
import type { ReadTask } from './read-stretch-once.ts';
import type { ArticleFacts, Reading } from './reading.ts';

/** A stretch that has been read: where its packed readings stand, its rows, and those that turned out to be furniture. */
export interface Batch {
  stretch: Stretch;
  facts: ArticleFacts[];
  start: number;
  lengths: Uint32Array;
  rowStarts: Uint32Array;
  repeating: Uint8Array;
  picked: Uint32Array;
}

/** Reads all stretches and keeps their readings in a file, that of the next run or, without any, one in the scratch folder. */
export async function readAll(corpus: Corpus, work: Work): Promise<{ file: string; batches: Batch[] }> {
  const { file, code } = corpus.kept ?? { file: join(corpus.scratch, 'readings.bin'), code: '' };
  const keeper = openKeeper(file, code);
  try {
    const batches = await readInto(keeper, corpus, work);
    keeper.close();
    return { file, batches };
  } catch (error) {
    keeper.drop();
    throw error;
  }
}

async function readInto(keeper: Keeper, corpus: Corpus, work: Work): Promise<Batch[]> {
  const cut: Stretch[] = [];
  const readings: Reading[] = [];
  const places: { start: number; lengths: Uint32Array }[] = [];
  await work('read', toReadTasks(keeper, corpus, cut), ({ reading: joined, records }) => {
    const reading = { ...joined, facts: parseFacts(joined.facts) };
    readings.push(reading);
    keeper.add(records);
    places.push({ start: records.start, lengths: records.lengths });
    corpus.advance?.(reading.facts.length);
  });
  const footers = findFooters(readings);
  return readings.map((reading, at) => {
    const { facts, rowStarts, repeating } = reading;
    return { stretch: cut[at]!, facts, rowStarts, repeating, ...places[at]!, picked: pickAll(reading, footers) };
  });
}

async function* toReadTasks({ store }: Keeper, { stretches, kept }: Corpus, cut: Stretch[]): AsyncGenerator<ReadTask> {
  const known = kept ? openKept(kept.file, kept.code) : null;
  for await (const stretch of stretches) {
    cut.push(stretch);
    yield { stretch, kept: known, store };
  }
}

function pickAll(reading: Reading, footers: Footers): Uint32Array {
  return Uint32Array.from(reading.facts.flatMap((_, article) => pickRows(reading, article, footers)));
}
