import type { Found } from '../findings.ts';

/** Words that tie the article to a year. `month` is, of the first months of a year, how many have passed. */
export interface YearClue extends Found {
  kind:
    | 'same_period'
    | 'first_months'
    | 'last_months'
    | 'monthly'
    | 'lunar'
    | 'jubilee'
    | 'jubilee_held'
    | 'jubilee_ahead'
    | 'summed_up'
    | 'named'
    | 'yearly'
    | 'plan'
    | 'work'
    | 'review'
    | 'quarter'
    | 'current'
    | 'programme'
    | 'decided'
    | 'turn'
    | 'begun'
    | 'last_year'
    | 'series'
    | 'settlement'
    | 'adopted'
    | 'passed'
    | 'recent'
    | 'effect'
    | 'ahead'
    | 'far_ahead'
    | 'maybe_ahead';
  year: number;
  month: number | null;
  day: number | null;
}
