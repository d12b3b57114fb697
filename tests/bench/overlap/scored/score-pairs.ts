import { openUnion } from '../../../../pipeline/text/open-union.ts';
import type { TrueGroup, TruePair, Truth } from '../made/truth.ts';

/** Of so many expected ones so many found. */
export interface Tally {
  expected: number;
  found: number;
}

/** How well pairs were found. */
export interface PairScore {
  /** By `kind` and `rate`, joined by a space. */
  kinds: Map<string, Tally>;
  /** By least shared characters and `rate`. */
  lengths: Map<string, Tally>;
  noises: Map<string, Tally>;
  /** Found pairs by kind of the articles' families: `expected` counts all, `found` the true ones. */
  precision: Map<string, Tally>;
  missed: TruePair[];
  strangers: [string, string][];
}

/** Shared characters from which on a pair counts to a class. */
export const LENGTHS = [0, 250, 500, 1000];

/** Scores pairs of ids. Inside a group two are found when a row of found pairs of the group connects them. */
export function scorePairs(truth: Truth[], pairs: [string, string][]): PairScore {
  const score: PairScore = {
    kinds: new Map(),
    lengths: new Map(),
    noises: new Map(),
    precision: new Map(),
    missed: [],
    strangers: [],
  };
  const found = new Map(pairs.map(([a, b]) => [toKey(a, b), [a, b] as [string, string]]));
  const kinds = indexKinds(truth);
  const trueKeys = new Set<string>();
  const groupOf = new Map<string, TrueGroup>();
  for (const row of truth) {
    if (row.type === 'group') for (const member of row.members) groupOf.set(member, row);
    else {
      trueKeys.add(toKey(row.a, row.b));
      countPair(score, row, found.has(toKey(row.a, row.b)));
    }
  }
  const inGroups = new Map([...groupOf.values()].map((group) => [group, [] as [string, string][]]));
  for (const [key, pair] of found) {
    const group = groupOf.get(pair[0]);
    const isInGroup = group !== undefined && group === groupOf.get(pair[1]);
    if (isInGroup) inGroups.get(group)!.push(pair);
    else if (!trueKeys.has(key)) score.strangers.push(pair);
    const kind = kinds.get(pair[0]) ?? kinds.get(pair[1]) ?? 'alone none';
    count(score.precision, kind, 1, isInGroup || trueKeys.has(key) ? 1 : 0);
  }
  for (const row of truth) if (row.type === 'group') countGroup(score, row, inGroups.get(row)!);
  return score;
}

/** The sum of the tallies whose name passes. */
export function sumTallies(tallies: Map<string, Tally>, counts: (name: string) => boolean = () => true): Tally {
  const sum = { expected: 0, found: 0 };
  for (const [name, { expected, found }] of tallies) {
    if (!counts(name)) continue;
    sum.expected += expected;
    sum.found += found;
  }
  return sum;
}

/** Adds to a tally. */
export function count(tallies: Map<string, Tally>, name: string, expected: number, found: number): void {
  const tally = tallies.get(name) ?? { expected: 0, found: 0 };
  tally.expected += expected;
  tally.found += found;
  tallies.set(name, tally);
}

/** One key for two ids in either order. */
export function toKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function indexKinds(truth: Truth[]): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const row of truth) for (const id of row.type === 'group' ? row.members : [row.a, row.b]) kinds.set(id, `${row.kind} ${row.rate}`);
  return kinds;
}

function countPair(score: PairScore, row: TruePair, isFound: boolean): void {
  const found = isFound ? 1 : 0;
  const length = LENGTHS.findLast((least) => row.shared >= least)!;
  count(score.kinds, `${row.kind} ${row.rate}`, 1, found);
  count(score.lengths, `${length} ${row.rate}`, 1, found);
  count(score.noises, row.noise, 1, found);
  if (!isFound) score.missed.push(row);
}

function countGroup(score: PairScore, { kind, rate, members }: TrueGroup, pairs: [string, string][]): void {
  const places = new Map(members.map((member, at) => [member, at]));
  const union = openUnion(members.length);
  for (const [a, b] of pairs) union.join(places.get(a)!, places.get(b)!);
  const connected = union.list().reduce((sum, part) => sum + (part.length * (part.length - 1)) / 2, 0);
  count(score.kinds, `${kind} ${rate}`, (members.length * (members.length - 1)) / 2, connected);
}
