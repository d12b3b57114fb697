import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { APPOINTMENT_WORDS } from '../vietnamese/time/elapsed-words.ts';
import { addDays } from './calendar.ts';
import type { FoundTenure } from './find-tenures.ts';
import { fromAges } from './from-ages.ts';
import { fromBodies } from './from-bodies.ts';
import { fromCongresses } from './from-congresses.ts';
import { fromCouncils } from './from-councils.ts';
import { fromLunarDays } from './from-lunar-days.ts';
import { fromNearDates } from './from-near-dates.ts';
import { fromNewTenures } from './from-new-tenures.ts';
import { fromNumberedMeetings } from './from-numbered-meetings.ts';
import { fromNumberedSeries } from './from-numbered-series.ts';
import { fromPlenumResolutions } from './from-plenum-resolutions.ts';
import { fromSessions } from './from-sessions.ts';
import { fromFormerTenures, fromTenures } from './from-tenures.ts';
import { fromWeekdays } from './from-weekdays.ts';
import { fromYearClues, latestDay } from './from-year-clues.ts';
import { fromYearsPassed } from './from-years-passed.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** The article as this step reads it: its text, its extraction, and which person of it is in which office of the reference. */
export interface DatedArticle {
  text: string;
  extraction: Extraction;
  tenures: FoundTenure[];
  /** The date of what the article reports. */
  date: ExtractedDate | null;
}

/** Shorter terms are of seats that are sought years ahead. */
const SHORTEST_TERM = 2;
const TERM = /^nhiệm k[ỳì]/iu;
const JOINT = /^(?:,| và) $/u;

/** What is told with its day may be told so many days before it. */
const HAND_OVER = 10;

/** Everything in an article that limits the days on which it can have been written, in a fixed order. */
export function findDateConstraints(article: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  const told = latestDay(article.extraction);
  const tenures = fromTenures(article, { others: fromSessions(article, index), told }, index);
  return [
    ...tenures,
    ...fromFormerTenures(article.tenures, index),
    ...fromNewTenures(article, index),
    ...fromStatedDays(article),
    ...fromCongresses(article, index),
    ...fromYearsPassed(article, index),
    ...fromTerms(article),
    ...fromYearClues(article.extraction),
    ...fromNearDates(article, { isBounded: tenures.length > 0 }),
    ...fromWeekdays(article.date, article.extraction.dates, index.years),
    ...fromLunarDays(article.text, index.years),
    ...fromNumberedMeetings(article.text, index),
    ...fromPlenumResolutions(article.text, index),
    ...fromNumberedSeries(article, index),
    ...fromCouncils(article),
    ...fromBodies(article, index),
    ...fromAges(article.extraction.dates, article.text),
    ...fromToldDays(article.extraction),
  ];
}

/** A document or event that the text dates to the day lies before the article, or close after it. */
function fromStatedDays({ extraction }: DatedArticle): DateConstraint[] {
  const stated = extraction.documents.flatMap((document) => (document.issued_on ? [document.issued_on] : []));
  if (stated.length === 0) return [];
  const latest = stated.sort().at(-1)!;
  return [{ intervals: [{ from: latest, to: null }], reason: `it cites a document of ${latest}` }];
}

/** What a text tells of with day, month and year lies before it, unless it says otherwise. */
function fromToldDays(extraction: Extraction): DateConstraint[] {
  const day = latestDay(extraction);
  return day === '' ? [] : [{ intervals: [{ from: addDays(day, -HAND_OVER), to: null }], reason: `it tells of ${day}`, isWeak: true }];
}

/** A term that begins (“nhiệm kỳ 2023 - 2026” of people just appointed) dates the article to its first year; any is named from the year before, the last of several together when it has begun. */
function fromTerms({ text, extraction }: DatedArticle): DateConstraint[] {
  const folded = foldSpelling(text);
  const appointed = APPOINTMENT_WORDS.find((word) => folded.includes(foldSpelling(word)));
  const terms = extraction.dates.flatMap((date, at) => {
    const { year, to_year } = date;
    const isOffice = year !== null && to_year !== null && to_year - year >= SHORTEST_TERM && isTerm(text, extraction.dates, at);
    return isOffice ? [{ from: year, name: `the term ${year}-${to_year}`, hasBegun: date.precision !== 'term' }] : [];
  });
  const first = terms[0];
  if (!first) return [];
  if (appointed) return [{ ...inYear(first.from, `people are being appointed (“${appointed}”) for ${first.name}`), isWeak: true }];
  if (extraction.events.some(({ is_main, kind }) => is_main && kind === 'congress'))
    return [inYear(first.from, `a congress opens ${first.name}`)];
  const last = terms.reduce((latest, term) => (term.from > latest.from ? term : latest));
  return [{ intervals: [{ from: `${last.hasBegun ? last.from : last.from - 1}-01-01`, to: null }], reason: `it names ${last.name}` }];
}

/** “các nhiệm kỳ 2011-2016, | 2016-2021”: a term by its word, or years right behind one. */
function isTerm(text: string, dates: readonly ExtractedDate[], at: number): boolean {
  const { precision, char_start, char_end } = dates[at]!;
  if (precision === 'term') return TERM.test(text.slice(char_start, char_end));
  const before = dates[at - 1];
  return before !== undefined && JOINT.test(text.slice(before.char_end, char_start)) && isTerm(text, dates, at - 1);
}

function inYear(year: number, reason: string): DateConstraint {
  return { intervals: [{ from: `${year}-01-01`, to: `${year}-12-31` }], reason };
}
