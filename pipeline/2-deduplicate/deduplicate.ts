import type { Background } from './background-table.ts';
import { dropTails } from './drop-tails.ts';
import { findFooters } from './find-footers.ts';
import { findOverlaps, type Overlap } from './find-overlaps.ts';
import { groupEqual } from './group-equal.ts';
import { groupReprints, type Related } from './group-reprints.ts';
import { markSegments } from './mark-segments.ts';
import { type PlacedPassage, placePassages, toPassageRow } from './place-passages.ts';
import type { SegmentedArticle } from './read-articles.ts';
import { type Document, readDocument } from './read-document.ts';
import { relate } from './relate.ts';
import { spreadOverlaps } from './spread-overlaps.ts';
import { toPassages } from './to-passages.ts';

/** What the stage reads and where its rows go. `readAll` gives the articles anew at each call: they are read four times, never all held. */
export interface Corpus {
  readAll(): AsyncIterable<SegmentedArticle[]>;
  background: Background;
  write(table: string, row: object): void;
}

/** The tables of this stage. */
export const TABLES = ['segments', 'passages', 'article_pairs', 'reprint_groups', 'article_roles'];

/** Finds what articles share by their texts alone and writes the rows of `TABLES`; the rows do not depend on the order of the articles. */
export async function deduplicate({ readAll, background, write }: Corpus): Promise<void> {
  const footers = await findFooters(readAll);
  const documents: Document[] = [];
  for await (const batch of readAll()) {
    for (const read of batch) {
      const marked = markSegments(read, footers);
      for (const segment of marked.segments) write('segments', segment);
      documents.push(readDocument(marked));
    }
  }
  documents.sort((one, other) => (one.articleId < other.articleId ? -1 : 1));
  const { passages, related } = writePairs(documents, background, write);
  await placePassages(readAll(), passages, footers);
  for (const passage of passages) write('passages', toPassageRow(passage));
  const { groups, roles } = groupReprints(documents, related);
  for (const group of groups) write('reprint_groups', group);
  for (const role of roles) write('article_roles', role);
}

function writePairs(
  documents: Document[],
  background: Background,
  write: Corpus['write'],
): { passages: PlacedPassage[]; related: Related[] } {
  const passages: PlacedPassage[] = [];
  const related: Related[] = [];
  for (const overlap of compareAll(documents, background)) {
    const a = documents[overlap.a]!;
    const b = documents[overlap.b]!;
    const shared = toPassages(overlap, documents, background);
    if (shared.length === 0 && a.textSha256 !== b.textSha256) continue;
    const pair = relate(a, b, shared);
    write('article_pairs', pair);
    related.push({ a: overlap.a, b: overlap.b, relation: pair.relation });
    for (const passage of shared) passages.push({ ...passage, articleA: a.articleId, articleB: b.articleId, places: [0, 0, 0, 0] });
  }
  return { passages, related };
}

/** Equal documents are compared with others once. */
function compareAll(documents: Document[], background: Background): Generator<Overlap> {
  const groups = groupEqual(documents);
  const firsts = groups.map((group) => documents[group[0]!]!);
  return spreadOverlaps(documents, groups, dropTails(firsts, Array.from(findOverlaps(firsts, background))));
}
