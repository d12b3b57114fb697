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
  for (const { facts, keys } of readings) {
    for (const { site } of facts) articles.set(site, (articles.get(site) ?? 0) + 1);
    for (let row = 0; row < keys.length; row++) if (keys[row] !== 0) countOne(sketch, keys[row]!);
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
  const picked: number[] = [];
  const isKnown = facts[article]!.site !== '';
  let isLast = true; // so far only lines that stand at the edge of pages
  for (let row = rowStarts[article + 1]! - 1; row >= rowStarts[article]!; row--) {
    if ((flags[row]! & Flag.line) === 0) continue;
    const isEdge = edge.has(keys[row]!);
    isLast &&= isEdge;
    const isFurniture = isLast || (isKnown && (anywhere.has(keys[row]!) || (isEdge && (flags[row]! & Flag.edge) !== 0)));
    if (isFurniture || flags[row]! & Flag.again) picked.push(row);
  }
  return picked.reverse();
}

function countOne(sketch: Uint8Array, key: number): void {
  const at = cellOf(key);
  if (sketch[at]! < 255) sketch[at]!++;
}

/** The low bits of a key. */
function cellOf(key: number): number {
  return key & (SKETCH - 1);
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
  for (let row = reading.rowStarts[article]!; row < reading.rowStarts[article + 1]!; row++) {
    const key = reading.keys[row]!;
    if (key === 0 || sketch[cellOf(key)]! < LEAST_AT_EDGE.texts) continue;
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
