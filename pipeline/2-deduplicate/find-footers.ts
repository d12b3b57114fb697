import { Flag, type Reading } from './reading.ts';

/** Lines that a site prints in text after text, by their keys: those at the pages' edges, and those anywhere. */
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

/** The furniture of a corpus: lines are counted by a part of their keys first, then, of those that may be frequent, the texts that print them, up to the number that is enough. */
export function findFooters(readings: readonly Reading[]): Footers {
  const sketch = new Uint8Array(SKETCH);
  const articles = new Map<string, number>();
  for (const reading of readings) {
    for (const [article, { site }] of reading.facts.entries()) {
      articles.set(site, (articles.get(site) ?? 0) + 1);
      for (const key of new Set(listKeyed(reading, article).map((row) => reading.keys[row]!))) countOne(sketch, key);
    }
  }
  const counters: Counters = { edge: openCounter(), anywhere: openCounter() };
  for (const reading of readings) {
    for (const [article, { site }] of reading.facts.entries()) {
      countTexts(reading, article, { sketch, counters, site, all: articles.get(site)! });
    }
  }
  return { edge: counters.edge.enough, anywhere: counters.anywhere.enough };
}

/** The rows of an article that are furniture; where its site is unknown only the last ones, and what says title or caption again. */
export function pickRows({ rowStarts, facts, flags, keys }: Reading, article: number, { edge, anywhere }: Footers): number[] {
  if (edge.size === 0 && anywhere.size === 0 && !hasAgain(flags, rowStarts[article]!, rowStarts[article + 1]!)) return [];
  const lines: number[] = [];
  for (let row = rowStarts[article]!; row < rowStarts[article + 1]!; row++) if (flags[row]! & Flag.line) lines.push(row);
  const last = lines.findLastIndex((row) => !edge.has(keys[row]!));
  return lines.filter((row, at) => {
    if (flags[row]! & Flag.again || at > last) return true;
    return facts[article]!.site !== '' && (anywhere.has(keys[row]!) || ((flags[row]! & Flag.edge) !== 0 && edge.has(keys[row]!)));
  });
}

function hasAgain(flags: Uint8Array, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (flags[row]! & Flag.again) return true;
  return false;
}

/** The rows of an article that have a key. */
function listKeyed({ rowStarts, keys }: Reading, article: number): number[] {
  const rows: number[] = [];
  for (let row = rowStarts[article]!; row < rowStarts[article + 1]!; row++) if (keys[row] !== 0) rows.push(row);
  return rows;
}

function countOne(sketch: Uint8Array, key: number): void {
  const at = key % SKETCH;
  if (sketch[at]! < 255) sketch[at]!++;
}

interface Counters {
  edge: Counter;
  anywhere: Counter;
}

/** What is known when the texts are counted. */
interface Count {
  sketch: Uint8Array;
  counters: Counters;
  site: string;
  all: number;
}

function countTexts(reading: Reading, article: number, { sketch, counters, site, all }: Count): void {
  const toLeast = ({ texts, share }: Least) => Math.max(texts, share * all);
  const leastAtEdge = toLeast(site === '' ? LEAST_UNKNOWN : LEAST_AT_EDGE);
  for (const row of listKeyed(reading, article)) {
    const key = reading.keys[row]!;
    if (sketch[key % SKETCH]! < LEAST_AT_EDGE.texts) continue;
    if (reading.flags[row]! & Flag.edge) counters.edge.count(key, reading.signs[article]!, leastAtEdge);
    if (site !== '') counters.anywhere.count(key, reading.signs[article]!, toLeast(LEAST_ANYWHERE));
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
