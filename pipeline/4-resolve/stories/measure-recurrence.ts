import type { LikePair } from './find-like-pairs.ts';
import { type ArticleDays, tellDays } from './tell-days.ts';

/** Articles most like one that are asked for their days. */
const ASKED = 12;
/** What is taken for granted before any two were asked, and how many pairs of articles that weighs as much as. */
const EXPECTED = 0.1;
const EXPECTED_WEIGHT = 6;

/**
 * For each article, how much of its kind comes again and again, 0 to 1: the share of pairs that tell of different days among
 * the articles most like it. Reports of one event agree on their days; those of each day's gold price or weather do not.
 */
export function measureRecurrence(pairs: LikePair[], days: ArticleDays[]): Float64Array {
  return Float64Array.from(listNearest(pairs, days.length), (nearest, article) => {
    const asked = [article, ...nearest].filter((one) => days[one]!.printed.length > 0);
    let told = 0;
    let apart = 0;
    asked.forEach((one, at) => {
      for (const other of asked.slice(0, at)) {
        const tells = tellDays(days[one]!, days[other]!);
        if (tells !== 'nothing') told++;
        if (tells === 'apart' || tells === 'differing') apart++;
      }
    });
    return (apart + EXPECTED * EXPECTED_WEIGHT) / (told + EXPECTED_WEIGHT);
  });
}

/** The articles most like each, the most alike first, equal ones in order of their numbers. */
function listNearest(pairs: LikePair[], count: number): number[][] {
  const like: { other: number; likeness: number }[][] = Array.from({ length: count }, () => []);
  for (const { one, other, likeness } of pairs) {
    like[one]!.push({ other, likeness });
    like[other]!.push({ other: one, likeness });
  }
  return like.map((near) =>
    near
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, ASKED)
      .map(({ other }) => other),
  );
}
