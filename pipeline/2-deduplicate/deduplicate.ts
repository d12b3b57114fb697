import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Stretch } from '../io/cut-stretches.ts';
import type { Crew } from '../io/run-tasks.ts';
import { makeStore, openStore } from '../io/store.ts';
import { addReworded } from './add-reworded.ts';
import { compareDocuments } from './compare-documents.ts';
import { dropTails } from './drop-tails.ts';
import { groupEqual } from './group-equal.ts';
import { groupReprints, type Related } from './group-reprints.ts';
import { openInformation } from './measure-information.ts';
import { openWork, type Work } from './open-work.ts';
import type { Overlap } from './pack-overlaps.ts';
import { type Asked, askPlaces, type PlacedPassage, toPassageRow } from './place-passages.ts';
import { printAll } from './print-all.ts';
import { type Batch, readAll } from './read-all.ts';
import { readBackground } from './read-background.ts';
import { relate } from './relate.ts';
import { spreadOverlaps } from './spread-overlaps.ts';
import { type Compared, toPassages } from './to-passages.ts';

/** What the stage reads, who works for it, and where its rows go. */
export interface Corpus {
  stretches: AsyncIterable<Stretch> | Iterable<Stretch>;
  crew: Crew;
  write(table: string, row: object): void;
  writeLines(table: string, lines: Uint8Array, rows: number): void;
  /** A folder for what does not fit into memory; it is removed at the end. */
  scratch: string;
  /** Bytes of words and fingerprints that are held in memory; the rows do not depend on it. */
  memory?: number;
  /** Where readings are kept from run to run, and a hash of the code that makes them. */
  kept?: { file: string; code: string };
  /** Told how many more articles were read. */
  advance?(articles: number): void;
}

/** The tables of this stage. */
export const TABLES = ['segments', 'passages', 'article_pairs', 'reprint_groups', 'article_roles'];

/** Bytes of some 12,000 articles; what is beyond goes to the disk, at hardly any cost while the system has memory to spare. */
const MEMORY = 64 << 20;

/**
 * Finds what articles share by their texts alone and writes the rows of `TABLES`; the rows do not depend on the order of
 * the articles. They are read twice: for their words and lines, and for the places of what they share.
 */
export async function deduplicate(corpus: Corpus): Promise<void> {
  mkdirSync(corpus.scratch, { recursive: true });
  try {
    await compareAll(corpus, openWork(corpus.crew));
  } finally {
    rmSync(corpus.scratch, { recursive: true, force: true });
  }
}

async function compareAll(corpus: Corpus, work: Work): Promise<void> {
  const { file, batches } = await readAll(corpus, work);
  const store = makeStore(join(corpus.scratch, 'store.bin'), corpus.memory ?? MEMORY);
  const { documents, columns, prints } = await printAll(batches, { file, store }, work);
  const groups = groupEqual(documents, columns);
  const firsts = groups.map(([first]) => first!);
  const comparison = await compareDocuments(columns, { prints, firsts }, work);
  const overlaps = dropTails(documents, await addReworded(comparison, { documents, columns, firsts }, work));
  const access = openStore(store);
  const compared = { documents, columns, store: access, information: openInformation(readBackground()) };
  const { passages, related } = writePairs(spreadOverlaps(documents, groups, overlaps), compared, corpus);
  access.close();
  await placeAll(batches, askPlaces(passages, documents, batches.length), { corpus, work });
  for (const passage of passages) corpus.write('passages', toPassageRow(passage, documents));
  const { groups: reprints, roles } = groupReprints(documents, related);
  for (const group of reprints) corpus.write('reprint_groups', group);
  for (const role of roles) corpus.write('article_roles', role);
}

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
  const tasks = batches.map(({ stretch, rowStarts, repeating, picked }, at) => {
    return { stretch, rowStarts, picked, repeating, ranges: Uint32Array.from(asked[at]!.ranges) };
  });
  await work('place', tasks, ({ lines, rows, places }, at) => {
    corpus.writeLines('segments', lines, rows);
    asked[at]!.put(places);
  });
}
