import { openUnion } from '../../text/open-union.ts';

/** Two items by their numbers, the smaller first, and how strongly they belong together: below 0 they belong apart. */
export interface Tie {
  one: number;
  other: number;
  strength: number;
}

interface Group {
  items: number[];
  /** The sum of the ties to each other group, and how many they are. */
  ties: Map<Group, { sum: number; count: number }>;
}

/**
 * Joins items 0 to `count` into groups whose ties hold on the whole: along the ties above 0, strongest first, equal ones in
 * order of the items, two groups become one where the mean of all pairs between them is above 0. A pair without a tie counts
 * as `untied`. Every pair has one tie at most; their order makes no difference. Gives each item the smallest of its group.
 */
export function joinByMean(count: number, ties: Tie[], untied: number): Int32Array {
  const groupOf = Array.from({ length: count }, (_, item): Group => ({ items: [item], ties: new Map() }));
  for (const { one, other, strength } of keepReached(ties, count)) {
    groupOf[one]!.ties.set(groupOf[other]!, { sum: strength, count: 1 });
    groupOf[other]!.ties.set(groupOf[one]!, { sum: strength, count: 1 });
  }
  const holding = ties.filter(({ strength }) => strength > 0);
  holding.sort((a, b) => b.strength - a.strength || a.one - b.one || a.other - b.other);
  for (const { one, other } of holding) {
    const [a, b] = [groupOf[one]!, groupOf[other]!];
    if (a === b || meanOf(a, b, untied) <= 0) continue;
    const [kept, gone] = a.ties.size >= b.ties.size ? [a, b] : [b, a];
    absorb(kept, gone);
    for (const item of gone.items) groupOf[item] = kept;
  }
  return Int32Array.from(groupOf, ({ items }) => items[0]!);
}

/** The ties between items that ties above 0 lead to, directly or over others: no group holds any two else. */
function keepReached(ties: Tie[], count: number): Tie[] {
  const reached = openUnion(count);
  for (const { one, other, strength } of ties) if (strength > 0) reached.join(one, other);
  return ties.filter(({ one, other }) => reached.find(one) === reached.find(other));
}

function meanOf(a: Group, b: Group, untied: number): number {
  const { sum, count } = a.ties.get(b)!;
  const pairs = a.items.length * b.items.length;
  return (sum + untied * (pairs - count)) / pairs;
}

/** Makes the items and ties of a group those of another; `items[0]` stays the smallest. */
function absorb(kept: Group, gone: Group): void {
  for (const [third, tie] of gone.ties) {
    third.ties.delete(gone);
    if (third === kept) continue;
    const known = kept.ties.get(third) ?? { sum: 0, count: 0 };
    const both = { sum: known.sum + tie.sum, count: known.count + tie.count };
    kept.ties.set(third, both);
    third.ties.set(kept, both);
  }
  gone.ties.clear();
  kept.items.push(...gone.items);
  const least = kept.items.length - gone.items.length;
  if (gone.items[0]! < kept.items[0]!) [kept.items[0], kept.items[least]] = [kept.items[least]!, kept.items[0]!];
}
