import { findLikePairs, type LikePair } from './find-like-pairs.ts';
import type { Tie } from './join-by-mean.ts';
import { measureRecurrence } from './measure-recurrence.ts';
import { type ArticleDays, tellDays } from './tell-days.ts';
import type { TermTable } from './term-table.ts';

/** The articles to be tied: their terms, their days, and the pairs that their texts make kin; all by number. */
export interface Tieable {
  table: TermTable;
  days: ArticleDays[];
  kin: { one: number; other: number }[];
}

/** What a pair that is not even this much alike counts as, and how much articles count apart whose days are. */
export const UNTIED = -0.15;
const DAYS_APART = -0.2;
/** Below it articles are not compared further. */
const LEAST_LIKENESS = 0.1;
/** How alike articles must be that report one event: at least, and by how much more where all of their kind recurs. */
const ASKED = {
  together: { least: 0.13, recurring: 0.2 },
  nothing: { least: 0.11, recurring: 0.4 },
};
/** The same where their texts share a passage, or name one event of one day; whatever recurs. */
const ASKED_OF_KIN = 0.12;
/** Articles so alike may print different days of one event, unless this share of their kind recurs. */
const DAYS_OUTWEIGHED = { likeness: 0.3, recurrence: 0.34 };

/** Ties each two articles that may report one event, by how far they are more, or less, alike than is asked. */
export function tieArticles({ table, days, kin }: Tieable): Tie[] {
  const pairs = [...findLikePairs(table, days.length, LEAST_LIKENESS)];
  const recurrence = measureRecurrence(pairs, days);
  const ties = new Map(pairs.map((pair) => [pair.one * days.length + pair.other, weigh(pair, { days, recurrence })]));
  for (const { one, other } of kin) {
    ties.set(one * days.length + other, { one, other, strength: table.compare(one, other) - ASKED_OF_KIN });
  }
  return [...ties.values()];
}

function weigh({ one, other, likeness }: LikePair, { days, recurrence }: { days: ArticleDays[]; recurrence: Float64Array }): Tie {
  const recurring = Math.max(recurrence[one]!, recurrence[other]!);
  const tells = tellDays(days[one]!, days[other]!);
  if (tells === 'together' || tells === 'nothing') {
    return { one, other, strength: likeness - ASKED[tells].least - ASKED[tells].recurring * recurring };
  }
  const outweighed = tells === 'differing' && likeness >= DAYS_OUTWEIGHED.likeness && recurring < DAYS_OUTWEIGHED.recurrence;
  return { one, other, strength: outweighed ? likeness - DAYS_OUTWEIGHED.likeness : DAYS_APART };
}
