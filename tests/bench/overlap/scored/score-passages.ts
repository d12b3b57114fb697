import type { Places, TrueGroup, TruePair, Truth } from '../made/truth.ts';
import type { FoundPassage } from './found.ts';
import { count, type Tally, toKey } from './score-pairs.ts';

/** How well passages were found, with their places on both sides. */
export interface PassageScore {
  /** By `kind` and `rate`. */
  kinds: Map<string, Tally>;
  /** Characters of true passages, both sides, and those inside found ones, by `rate`. */
  characters: Map<string, Tally>;
  precision: Tally;
  false: FoundPassage[];
}

/** The share of a passage's characters, on each side, that must be covered for it to be found, or to be true. */
export const COVERED = 0.8;

type Side = [number, number];

/** Scores passages with places; of a group each member's text must be shared with any other member. */
export function scorePassages(truth: Truth[], found: FoundPassage[]): PassageScore {
  const score: PassageScore = { kinds: new Map(), characters: new Map(), precision: { expected: 0, found: 0 }, false: [] };
  const byPair = new Map<string, FoundPassage[]>();
  for (const passage of found) {
    const key = toKey(passage.a, passage.b);
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, [passage]);
    else known.push(passage);
  }
  const truths = new Map<string, TruePair>();
  const members = new Map<string, { group: TrueGroup; span: Side; met: Side[] }>();
  for (const row of truth) {
    if (row.type === 'pair') truths.set(toKey(row.a, row.b), row);
    else for (const [at, id] of row.members.entries()) members.set(id, { group: row, span: [row.starts[at]!, row.ends[at]!], met: [] });
  }
  for (const row of truths.values()) countPassages(score, row, byPair.get(toKey(row.a, row.b)) ?? []);
  for (const [key, passages] of byPair) {
    for (const passage of passages) {
      const [one, other] = [members.get(passage.a), members.get(passage.b)];
      const isGroup = one !== undefined && one.group === other?.group;
      const [aStart, aEnd, bStart, bEnd] = passage.places;
      if (isGroup) one.met.push([aStart, aEnd]);
      if (isGroup) other.met.push([bStart, bEnd]);
      const row = truths.get(key);
      const known: Places[] = isGroup ? [[...one.span, ...other.span]] : row === undefined ? [] : turn(row, passage.a);
      countFound(score, passage, known);
    }
  }
  for (const { group, span, met } of members.values()) count(score.kinds, `${group.kind} ${group.rate}`, 1, isCovered(span, met) ? 1 : 0);
  return score;
}

function countPassages(score: PassageScore, row: TruePair, found: FoundPassage[]): void {
  for (const [aStart, aEnd, bStart, bEnd] of row.passages) {
    const one: Side = [aStart, aEnd];
    const other: Side = [bStart, bEnd];
    const turned = found.map(
      ({ a, places: [from, to, otherFrom, otherTo] }): Places =>
        a === row.a ? [from, to, otherFrom, otherTo] : [otherFrom, otherTo, from, to],
    );
    const met = turned.filter(([from, to, otherFrom, otherTo]) => meets([from, to], one) && meets([otherFrom, otherTo], other));
    const ones = met.map(([from, to]): Side => [from, to]);
    const others = met.map(([, , from, to]): Side => [from, to]);
    count(score.kinds, `${row.kind} ${row.rate}`, 1, isCovered(one, ones) && isCovered(other, others) ? 1 : 0);
    count(score.characters, `${row.rate}`, aEnd - aStart + bEnd - bStart, countCovered(one, ones) + countCovered(other, others));
  }
}

/** The true passages of a pair with the side of `a` first. */
function turn(row: TruePair, a: string): Places[] {
  return row.passages.map(([from, to, otherFrom, otherTo]) =>
    row.a === a ? [from, to, otherFrom, otherTo] : [otherFrom, otherTo, from, to],
  );
}

function countFound(score: PassageScore, passage: FoundPassage, known: Places[]): void {
  const [aStart, aEnd, bStart, bEnd] = passage.places;
  const met = known.filter(
    ([from, to, otherFrom, otherTo]) => meets([from, to], [aStart, aEnd]) && meets([otherFrom, otherTo], [bStart, bEnd]),
  );
  const isTrue =
    isCovered(
      [aStart, aEnd],
      met.map(([from, to]): Side => [from, to]),
    ) &&
    isCovered(
      [bStart, bEnd],
      met.map(([, , from, to]): Side => [from, to]),
    );
  score.precision.expected++;
  if (isTrue) score.precision.found++;
  else score.false.push(passage);
}

function meets(one: Side, other: Side): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

function isCovered(span: Side, by: Side[]): boolean {
  return countCovered(span, by) >= COVERED * (span[1] - span[0]);
}

/** Characters of a span inside any of the others. */
export function countCovered([start, end]: Side, by: Side[]): number {
  let covered = 0;
  let reached = start;
  for (const [from, to] of [...by].sort((one, other) => one[0] - other[0])) {
    const upTo = Math.min(to, end);
    if (upTo <= reached) continue;
    covered += upTo - Math.max(reached, from);
    reached = upTo;
  }
  return covered;
}
