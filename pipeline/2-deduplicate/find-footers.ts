import type { SegmentedArticle } from './read-articles.ts';
import { type PageLine, readPageLines, signText, siteOf } from './read-page-lines.ts';

/** Lines that a site prints in text after text, by the keys of `readPageLines`: those at the pages' edges, and those anywhere. */
export interface Footers {
  edge: ReadonlySet<number>;
  anywhere: ReadonlySet<number>;
}

/** Texts of a site that must print a line, copies of one text counted once, and their share of all its articles. */
interface Least {
  texts: number;
  share: number;
}

/** A paper's standing lines are at the edges; eight texts of a site hardly end in the same sentence by chance. */
const LEAST_AT_EDGE: Least = { texts: 8, share: 0.1 };
/** Between two paragraphs a short sentence may well come again: what is furniture there stands in every fifth text. */
const LEAST_ANYWHERE: Least = { texts: 16, share: 0.2 };
/** Where no site is known many papers are one, and only what ends a page is furniture. */
const LEAST_UNKNOWN: Least = { texts: 30, share: 0.1 };

const SKETCH = 1 << 24; // counters of one byte, however large the corpus

/**
 * The furniture of a corpus, in two readings and bounded memory: the first counts lines by a part of their keys, the second,
 * of lines that may be frequent, the texts that print them, up to the number that is enough.
 */
export async function findFooters(readAll: () => AsyncIterable<SegmentedArticle[]>): Promise<Footers> {
  const sketch = new Uint8Array(SKETCH);
  const articles = new Map<string, number>();
  for await (const batch of readAll()) {
    for (const read of batch) {
      const site = siteOf(read);
      articles.set(site, (articles.get(site) ?? 0) + 1);
      for (const key of new Set(readPageLines(read).flatMap((line) => line.key ?? []))) countOne(sketch, key);
    }
  }
  const counters: Counters = { edge: openCounter(), anywhere: openCounter() };
  for await (const batch of readAll()) for (const read of batch) countTexts(read, { sketch, counters, all: articles.get(siteOf(read))! });
  return { edge: counters.edge.enough, anywhere: counters.anywhere.enough };
}

/** The body lines of an article that are furniture; where its site is unknown only the last ones, and what says title or caption again. */
export function pickFooters(lines: PageLine[], site: string, { edge, anywhere }: Footers): PageLine[] {
  const isFooter = ({ key }: PageLine) => key !== null && edge.has(key);
  const last = lines.findLastIndex((line) => !isFooter(line));
  return lines.filter((line, at) => {
    if (line.isAgain || at > last) return true;
    return site !== '' && line.key !== null && (anywhere.has(line.key) || (line.isEdge && edge.has(line.key)));
  });
}

function countOne(sketch: Uint8Array, key: number): void {
  const at = key % SKETCH;
  if (sketch[at]! < 255) sketch[at]!++;
}

interface Counters {
  edge: Counter;
  anywhere: Counter;
}

function countTexts(read: SegmentedArticle, { sketch, counters, all }: { sketch: Uint8Array; counters: Counters; all: number }): void {
  const site = siteOf(read);
  const lines = readPageLines(read);
  const frequent = lines.filter(({ key }) => key !== null && sketch[key % SKETCH]! >= LEAST_AT_EDGE.texts);
  if (frequent.length === 0) return;
  const text = signText(lines, read.article.text);
  const toLeast = ({ texts, share }: Least) => Math.max(texts, share * all);
  const leastAtEdge = toLeast(site === '' ? LEAST_UNKNOWN : LEAST_AT_EDGE);
  for (const { key, isEdge } of frequent) {
    if (isEdge) counters.edge.count(key!, text, leastAtEdge);
    if (site !== '') counters.anywhere.count(key!, text, toLeast(LEAST_ANYWHERE));
  }
}

interface Counter {
  count(key: number, text: number, least: number): void;
  enough: ReadonlySet<number>;
}

/** Counts the different texts that print a line until they are enough; what it holds of a line is no more than that. */
function openCounter(): Counter {
  const texts = new Map<number, Set<number>>();
  const enough = new Set<number>();
  return {
    enough,
    count(key, text, least) {
      if (enough.has(key)) return;
      const known = texts.get(key) ?? new Set();
      if (!texts.has(key)) texts.set(key, known);
      if (known.add(text).size < least) return;
      enough.add(key);
      texts.delete(key);
    },
  };
}
