import type { Document } from './documents.ts';
import { LEAST_EQUAL, type Stretch } from './find-shared.ts';
import type { Overlap } from './pack-overlaps.ts';

/** Pairs up to which every copy is paired with every other; beyond, the first copy of each text stands for the rest. */
const MOST_PAIRS = 16;

/**
 * The overlaps of all documents from those between the first documents of the groups of equal ones:
 * equal documents overlap in all their words, a line or two in no passage; and each copy overlaps where the first does. `a` is before `b`.
 */
export function* spreadOverlaps(documents: Document[], groups: number[][], overlaps: Iterable<Overlap>): Generator<Overlap> {
  for (const group of groups) {
    const { wordCount: length } = documents[group[0]!]!;
    const stretches = length < LEAST_EQUAL ? [] : [{ matches: [{ a: 0, b: 0, length }], information: null }];
    for (const [a, b] of pairCopies(group)) yield { a, b, stretches };
  }
  const groupOf = new Map(groups.map((group) => [group[0]!, group]));
  for (const { a, b, stretches } of overlaps) {
    for (const [one, other] of pairAcross(groupOf.get(a)!, groupOf.get(b)!)) yield orderOverlap({ a: one, b: other, stretches });
  }
}

function pairCopies(group: number[]): [number, number][] {
  const isFew = (group.length * (group.length - 1)) / 2 <= MOST_PAIRS;
  const firsts = isFew ? group : group.slice(0, 1);
  return firsts.flatMap((first, at) => group.slice(at + 1).map((other): [number, number] => [first, other]));
}

function pairAcross(one: number[], other: number[]): [number, number][] {
  const isFew = one.length * other.length <= MOST_PAIRS;
  const ones = isFew ? one : one.slice(0, 1);
  const others = isFew ? other : other.slice(0, 1);
  return ones.flatMap((a) => others.map((b): [number, number] => [a, b]));
}

function orderOverlap({ a, b, stretches }: Overlap): Overlap {
  if (a < b) return { a, b, stretches };
  const swapped = stretches.map(({ matches, information, reworded }): Stretch => {
    const turned = { matches: matches.map((match) => ({ a: match.b, b: match.a, length: match.length })), information };
    if (reworded === undefined) return turned;
    const { aFrom, aTo, bFrom, bTo, equal } = reworded;
    return { ...turned, reworded: { aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo, equal } };
  });
  return { a: b, b: a, stretches: swapped };
}
