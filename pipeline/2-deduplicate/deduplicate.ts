import type { Stretch } from '../io/cut-stretches.ts';
import type { Crew } from '../io/run-tasks.ts';
import type { Overlap } from './align-pairs.ts';
import { compareDocuments } from './compare-documents.ts';
import { joinDocuments, type PrintedBatch } from './documents.ts';
import { dropTails } from './drop-tails.ts';
import { type Footers, findFooters, pickRows } from './find-footers.ts';
import { groupEqual } from './group-equal.ts';
import { groupReprints, type Related } from './group-reprints.ts';
import { openKeeper, openKept } from './kept-readings.ts';
import { openWork, type Work } from './open-work.ts';
import { type Asked, askPlaces, type PlacedPassage, toPassageRow } from './place-passages.ts';
import { readBackground } from './read-background.ts';
import type { ReadTask } from './read-stretch-once.ts';
import type { Reading } from './reading.ts';
import { relate } from './relate.ts';
import { spreadOverlaps } from './spread-overlaps.ts';
import { type Compared, toPassages } from './to-passages.ts';

/** What the stage reads, who works for it, and where its rows go. */
export interface Corpus {
  stretches: AsyncIterable<Stretch>;
  crew: Crew;
  write(table: string, row: object): void;
  writeLines(table: string, lines: Uint8Array, rows: number): void;
  /** Where readings are kept from run to run, and a hash of the code that makes them. */
  kept?: { file: string; code: string };
  /** Told how many more articles were read. */
  advance?(articles: number): void;
}

/** The tables of this stage. */
export const TABLES = ['segments', 'passages', 'article_pairs', 'reprint_groups', 'article_roles'];

/** A stretch that has been read: its rows, and those that turned out to be furniture. */
interface Batch {
  stretch: Stretch;
  reading: Reading;
  picked: Uint32Array;
}

/**
 * Finds what articles share by their texts alone and writes the rows of `TABLES`; the rows do not depend on the order of
 * the articles. They are read twice: for their words and lines, and for the places of what they share.
 */
export async function deduplicate(corpus: Corpus): Promise<void> {
  const work = openWork(corpus.crew);
  const batches = await readAll(corpus, work);
  const { documents, columns } = joinDocuments(await printAll(batches, work));
  const groups = groupEqual(documents, columns);
  const firsts = groups.map(([first]) => first!);
  const overlaps = dropTails(documents, await compareDocuments(columns, firsts, work));
  const compared = { documents, columns, background: readBackground() };
  const { passages, related } = writePairs(spreadOverlaps(documents, groups, overlaps), compared, corpus);
  await placeAll(batches, askPlaces(passages, documents, batches.length), { corpus, work });
  for (const passage of passages) corpus.write('passages', toPassageRow(passage, documents));
  const { groups: reprints, roles } = groupReprints(documents, related);
  for (const group of reprints) corpus.write('reprint_groups', group);
  for (const role of roles) corpus.write('article_roles', role);
}

async function readAll(corpus: Corpus, work: Work): Promise<Batch[]> {
  const cut: Stretch[] = [];
  const readings: Reading[] = [];
  const keeper = corpus.kept ? openKeeper(corpus.kept.file, corpus.kept.code) : null;
  try {
    await work('read', toReadTasks(corpus, cut), ({ reading, records }) => {
      readings.push(reading);
      if (records !== null) keeper?.add(records);
      corpus.advance?.(reading.facts.length);
    });
  } catch (error) {
    keeper?.drop();
    throw error;
  }
  keeper?.close();
  const footers = findFooters(readings);
  return readings.map((reading, at) => ({ stretch: cut[at]!, reading, picked: pickAll(reading, footers) }));
}

async function* toReadTasks({ stretches, kept }: Corpus, cut: Stretch[]): AsyncGenerator<ReadTask> {
  const known = kept ? openKept(kept.file, kept.code) : null;
  for await (const stretch of stretches) {
    cut.push(stretch);
    yield { stretch, kept: known, isKept: kept !== undefined };
  }
}

function pickAll(reading: Reading, footers: Footers): Uint32Array {
  return Uint32Array.from(reading.facts.flatMap((_, article) => pickRows(reading, article, footers)));
}

/** The readings' words go over into the prints. */
async function printAll(batches: Batch[], work: Work): Promise<PrintedBatch[]> {
  const printed: PrintedBatch[] = [];
  function* toTasks() {
    for (const { reading, picked } of batches) {
      const { rowStarts, words, wordEnds, flags, sames } = reading;
      yield { rowStarts, words, wordEnds, flags, sames, picked };
    }
  }
  await work('print', toTasks(), (result, at) => {
    const { reading } = batches[at]!;
    printed.push({ facts: reading.facts, printed: result });
    batches[at]!.reading = { ...reading, words: NONE };
  });
  return printed;
}

const NONE = new Int32Array(0);

function writePairs(overlaps: Iterable<Overlap>, compared: Compared, { write }: Corpus): { passages: PlacedPassage[]; related: Related[] } {
  const passages: PlacedPassage[] = [];
  const related: Related[] = [];
  for (const overlap of overlaps) {
    const { a, b } = overlap;
    const [one, other] = [compared.documents[a]!, compared.documents[b]!];
    const found = toPassages(overlap, compared);
    if (found.length === 0 && one.textSha256 !== other.textSha256) continue;
    const pair = relate(one, other, found);
    write('article_pairs', pair);
    related.push({ a, b, relation: pair.relation });
    for (const passage of found) passages.push({ ...passage, a, b, places: [0, 0, 0, 0] });
  }
  return { passages, related };
}

/** Reads the articles again, writes their final segments, and has the passages placed. */
async function placeAll(batches: Batch[], asked: Asked[], { corpus, work }: { corpus: Corpus; work: Work }): Promise<void> {
  const tasks = batches.map(({ stretch, reading: { rowStarts, repeating }, picked }, at) => {
    return { stretch, rowStarts, picked, repeating, ranges: Uint32Array.from(asked[at]!.ranges) };
  });
  await work('place', tasks, ({ lines, rows, places }, at) => {
    corpus.writeLines('segments', lines, rows);
    asked[at]!.put(places);
  });
}
