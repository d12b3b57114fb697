import { LEADING, type TermTable } from './term-table.ts';

/** Two articles by their numbers, and how alike they are. */
export interface LikePair {
  one: number;
  other: number;
  likeness: number;
}

/** Leading terms that two articles must have in common to be compared. */
const LEAST_SHARED = 2;
/** Earlier articles walked for one term: a term of very many articles tells little of each. */
const MOST_WALKED = 32;
/** Bits of a whole number that a double holds. */
const EXACT_BITS = 53;

/** The pairs of articles at least `least` alike, among those that share leading terms; near-linear in the articles. */
export function* findLikePairs(table: TermTable, count: number, least: number): Generator<LikePair> {
  const { entries, span } = sortTerms(table, count);
  const runs = findRuns(entries, span, count);
  const shared = new Uint8Array(count);
  for (let article = 0; article < count; article++) {
    const met: number[] = [];
    for (let slot = article * LEADING; slot < (article + 1) * LEADING && runs[slot]! > 0; slot++) {
      const start = runs[slot]! - 1;
      for (let at = start; at < start + MOST_WALKED && entries[at]! % span < article; at++) {
        const earlier = entries[at]! % span;
        if (shared[earlier]! === 0) met.push(earlier);
        shared[earlier] = shared[earlier]! + 1;
      }
    }
    for (const one of met) {
      const likeness = shared[one]! >= LEAST_SHARED ? table.compare(one, article) : 0;
      if (likeness >= least) yield { one, other: article, likeness };
      shared[one] = 0;
    }
  }
}

/** Leading terms with their articles in one order: each entry is the term times `span` plus the article. */
function sortTerms(table: TermTable, count: number): { entries: Float64Array; span: number } {
  const span = 2 ** Math.ceil(Math.log2(count + 1));
  const dropped = Math.max(0, 32 + Math.log2(span) - EXACT_BITS);
  const entries = new Float64Array(count * LEADING);
  let size = 0;
  for (let article = 0; article < count; article++) {
    for (const key of table.leading(article)) entries[size++] = (key >>> dropped) * span + article;
  }
  return { entries: entries.subarray(0, size).sort(), span };
}

/** For each article where the runs of its terms begin, counted from 1; terms of one article alone are left out. */
function findRuns(entries: Float64Array, span: number, count: number): Uint32Array {
  const runs = new Uint32Array(count * LEADING);
  const filled = new Uint8Array(count);
  for (let start = 0; start < entries.length; ) {
    const term = Math.floor(entries[start]! / span);
    let end = start + 1;
    while (end < entries.length && Math.floor(entries[end]! / span) === term) end++;
    for (let at = start; at < end && end > start + 1; at++) {
      const article = entries[at]! % span;
      runs[article * LEADING + filled[article]!] = start + 1;
      filled[article] = filled[article]! + 1;
    }
    start = end;
  }
  return runs;
}
