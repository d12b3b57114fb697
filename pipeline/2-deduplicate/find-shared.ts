import { alignWords, type Range } from './align-words.ts';
import type { Match, SeedIndex } from './find-matches.ts';
import type { Information } from './measure-information.ts';

/** Words `[aFrom, aTo)` of one text and `[bFrom, bTo)` of another. */
export interface Region {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Text that two documents share. */
export interface Shared extends Region {
  /** Equal words. */
  equal: number;
}

/** Equal words of a passage. */
export const LEAST_EQUAL = 20;
const LEAST_IDENTITY = 0.65;
const LEAST_RUN = 8;
/** Equal words that stand for a run. */
const ENOUGH_EQUAL = 40;
/** Bits below which shared words are taken for a formula: chained office titles, set phrases. */
export const LEAST_INFORMATION = 160;

/** Matches of a stretch that two documents share, and their bits, null where nobody measured them. */
export interface Stretch {
  matches: Match[];
  information: number | null;
  /** Of a stretch whose words stand in another order the whole: its matches are none. */
  reworded?: Shared;
}

/** The words that a stretch spans. */
export function toBounds({ matches, reworded }: Stretch): Shared {
  return reworded ?? toShared(matches);
}

/** The stretches that the text which is indexed and loaded shares with another and that are long, equal and telling enough to be passages. */
export function findShared(index: SeedIndex, information: Information, other: { words: Int32Array; range?: Range }): Stretch[] {
  return alignWords(index, other.words, other.range)
    .map((matches) => (measureIdentity(toShared(matches)) < LEAST_IDENTITY ? cutDensest(matches) : matches))
    .filter(isLongEnough)
    .map((matches) => ({ matches, information: measureMatches(information, matches) }))
    .filter(({ information: bits }) => bits >= LEAST_INFORMATION);
}

/** The matches in a row that hold most equal words beyond what they must for their span. */
function cutDensest(matches: Match[]): Match[] {
  let best = { from: 0, to: 0, excess: -Infinity };
  let [from, excess] = [0, 0];
  matches.forEach((match, at) => {
    const before = matches[at - 1];
    const gap = before === undefined ? 0 : Math.max(match.a - before.a, match.b - before.b) - before.length;
    excess -= LEAST_IDENTITY * gap;
    if (excess <= 0) [from, excess] = [at, 0];
    excess += (1 - LEAST_IDENTITY) * match.length;
    if (excess > best.excess) best = { from, to: at + 1, excess };
  });
  return matches.slice(best.from, best.to);
}

/** The stretch that a row of matches spans. */
export function toShared(matches: Match[]): Shared {
  const first = matches[0]!;
  const last = matches.at(-1)!;
  return {
    aFrom: first.a,
    aTo: last.a + last.length,
    bFrom: first.b,
    bTo: last.b + last.length,
    equal: matches.reduce((sum, match) => sum + match.length, 0),
  };
}

/** The share of equal words in the longer side. */
export function measureIdentity({ equal, aFrom, aTo, bFrom, bTo }: Shared): number {
  return equal / Math.max(aTo - aFrom, bTo - bFrom);
}

/** The bits of the equal words of each match in the text that is loaded, so that scattered words tell little. */
export function measureMatches(information: Information, matches: Match[]): number {
  return matches.reduce((bits, { a, length }) => bits + information.measure(a, a + length), 0);
}

function isLongEnough(matches: Match[]): boolean {
  const shared = toShared(matches);
  if (shared.equal < LEAST_EQUAL || measureIdentity(shared) < LEAST_IDENTITY) return false;
  return shared.equal >= ENOUGH_EQUAL || matches.some((match) => match.length >= LEAST_RUN);
}
