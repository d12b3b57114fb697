import { MOST_TERMS, type Term } from './draw-terms.ts';

/** Terms of an article by which others like it are looked for. */
export const LEADING = 32;

/** The terms of many articles in flat arrays, about 2 KB an article. */
export interface TermTable {
  /** Puts the terms of the article with this number, ordered as they were drawn. */
  put(article: number, terms: Term[]): void;
  /** The terms that stand most for an article, at most `LEADING`. */
  leading(article: number): Int32Array;
  /** How alike two articles are, 0 to 1: by the terms that stand for them, and by what of the shorter the other holds too. */
  compare(one: number, other: number): number;
}

const WEIGHTS = 65_535;
const RARITIES = 16; // steps of one nat

/** A table for articles numbered from 0 to `count`, at first without terms. */
export function openTermTable(count: number): TermTable {
  const keys = new Int32Array(count * MOST_TERMS);
  const weights = new Uint16Array(count * MOST_TERMS);
  const rarities = new Uint8Array(count * MOST_TERMS);
  const sizes = new Uint16Array(count);
  const masses = new Float64Array(count);
  const heads = new Int32Array(count * LEADING);

  const put = (article: number, terms: Term[]): void => {
    const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
    terms.slice(0, LEADING).forEach(({ key }, at) => {
      heads[article * LEADING + at] = key;
    });
    const sorted = [...terms].sort((a, b) => a.key - b.key);
    sorted.forEach(({ key, weight, rarity }, at) => {
      const cell = article * MOST_TERMS + at;
      keys[cell] = key;
      weights[cell] = Math.round((weight / length) * WEIGHTS);
      rarities[cell] = Math.round(rarity * RARITIES);
      masses[article] = masses[article]! + rarities[cell]!;
    });
    sizes[article] = sorted.length;
  };

  const compare = (one: number, other: number): number => {
    let a = one * MOST_TERMS;
    let b = other * MOST_TERMS;
    const [endA, endB] = [a + sizes[one]!, b + sizes[other]!];
    let product = 0;
    let shared = 0;
    while (a < endA && b < endB) {
      const difference = keys[a]! - keys[b]!;
      if (difference === 0) {
        product += weights[a]! * weights[b]!;
        shared += rarities[a]!;
      }
      if (difference <= 0) a++;
      if (difference >= 0) b++;
    }
    const contained = shared / Math.max(1, Math.min(masses[one]!, masses[other]!));
    return Math.sqrt((product / WEIGHTS ** 2) * contained);
  };

  const leading = (article: number): Int32Array =>
    heads.subarray(article * LEADING, article * LEADING + Math.min(LEADING, sizes[article]!));
  return { put, leading, compare };
}
