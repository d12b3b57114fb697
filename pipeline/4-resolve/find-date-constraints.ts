import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { APPOINTMENT_WORDS } from '../vietnamese/elapsed-words.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { addDays, type Day, firstDay, lastDay } from './calendar.ts';
import { fromAges } from './from-ages.ts';
import { fromNearDates } from './from-near-dates.ts';
import { fromNumberedMeetings } from './from-numbered-meetings.ts';
import { fromSessions } from './from-sessions.ts';
import { fromYearClues, latestDay } from './from-year-clues.ts';
import { fromYearsPassed } from './from-years-passed.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** The article as this step reads it: its text, its extraction, and which person of it is in which office of the reference. */
export interface DatedArticle {
  text: string;
  extraction: Extraction;
  tenures: { person: string; office_id: string }[];
  /** The date of what the article reports. */
  date: ExtractedDate | null;
}

/** Shorter terms are of seats that are sought years ahead. */
const SHORTEST_TERM = 2;
const TERM = /^nhiệm k[ỳì]/iu;

/** Whose terms have numbers of their own. */
const OF_ASSEMBLY = /quốc hội|QH/iu;

/** About so many days old and new titles are in use side by side. */
const HAND_OVER = 10;

/** Everything in an article that limits the days on which it can have been written, in a fixed order. */
export function findDateConstraints(article: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  const tenures = fromTenures(article, index);
  return [
    ...dropPast([...tenures, ...fromSessions(article.extraction, index)], tenures, latestDay(article.extraction)),
    ...fromStatedDays(article),
    ...fromCongresses(article, index),
    ...fromYearsPassed(article, index),
    ...fromTerms(article),
    ...fromYearClues(article.extraction),
    ...fromNearDates(article.date, article.extraction, article.text),
    ...fromNumberedMeetings(article.text, index),
    ...fromAges(article.extraction.dates, article.text),
    ...fromToldDays(article.extraction),
  ];
}

/** A person called by an office in force was in that office: the days of all their tenures in it, by the reference. */
function fromTenures({ tenures }: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  const held = tenures.map((tenure) => ({
    ...tenure,
    known: index.tenures.get(`${foldSpelling(tenure.person)}|${tenure.office_id}`) ?? [],
  }));
  return held.flatMap(({ person, office_id, known }) => {
    if (known.length === 0 || known.some((tenure) => tenure.held_from === null)) return [];
    const last = known
      .map(({ held_to }) => held_to)
      .sort()
      .at(-1);
    const next = held.filter((other) => other.person === person && other.office_id !== office_id).flatMap((other) => other.known);
    if (last && known.every(({ held_to }) => held_to) && next.some(({ held_from }) => held_from !== null && held_from >= last)) return []; // a former office
    const intervals = known.map((tenure) => ({
      from: tenure.held_from!.length === 4 ? null : addDays(firstDay(tenure.held_from!), -HAND_OVER), // only the year known: perhaps before
      to: tenure.held_to ? addDays(lastDay(tenure.held_to), HAND_OVER) : null,
    }));
    const spans = known.map((tenure) => `${tenure.held_from} to ${tenure.held_to ?? 'today'}`).join(', ');
    return [{ intervals, reason: `${person} was ${index.officeTitle(office_id)} from ${spans}` }];
  });
}

/** Someone may be called by an office that ended before another one named began, or before a day told as past, for a text also speaks of the past; so of sessions. */
function dropPast(constraints: DateConstraint[], tenures: DateConstraint[], told: Day): DateConstraint[] {
  const begun = tenures.flatMap(({ intervals }) => intervals.map(({ from }) => from ?? '').sort()[0] ?? []);
  const latest = [...begun, told].sort().at(-1);
  if (!latest) return constraints;
  return constraints.filter(({ intervals }) => intervals.some(({ to }) => to === null || to > latest));
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

/** A resolution of a congress is later than that congress. */
function fromCongresses({ extraction }: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  const terms = extraction.documents.flatMap(({ congress_term, issuer, issuer_text }) =>
    congress_term && !OF_ASSEMBLY.test(`${issuer} ${issuer_text}`) ? [congress_term] : [],
  );
  const named = extraction.events.flatMap((event) => (event.kind === 'congress' && event.ordinal ? [event.ordinal] : []));
  const held = [...terms.map((term) => index.congressOfTerm(term)), ...named.map((ordinal) => index.congressOfOrdinal(ordinal))];
  const latest = held.flatMap((congress) => (congress ? [congress] : [])).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (!latest) return [];
  return [
    {
      intervals: [{ from: addDays(latest.from, -365), to: null }],
      reason: `it names ${latest.name}, which met in ${latest.from.slice(0, 7)}`,
    },
  ];
}

/** A term that begins (“nhiệm kỳ 2023 - 2026” of people just appointed) dates the article to its first year; any is named from the year before. */
function fromTerms({ text, extraction }: DatedArticle): DateConstraint[] {
  const folded = foldSpelling(text);
  const appointed = APPOINTMENT_WORDS.find((word) => folded.includes(foldSpelling(word)));
  const terms = extraction.dates.flatMap(({ precision, year, to_year, text: words }) => {
    const isOffice = precision === 'term' && year !== null && to_year !== null && to_year - year >= SHORTEST_TERM && TERM.test(words);
    return isOffice ? [{ from: year, name: `the term ${year}-${to_year}` }] : [];
  });
  const first = terms[0];
  if (!first) return [];
  if (appointed) return [inYear(first.from, `people are being appointed (“${appointed}”) for ${first.name}`)];
  if (extraction.events.some(({ is_main, kind }) => is_main && kind === 'congress'))
    return [inYear(first.from, `a congress opens ${first.name}`)];
  const last = terms.reduce((latest, term) => (term.from > latest.from ? term : latest));
  return [{ intervals: [{ from: `${last.from - 1}-01-01`, to: null }], reason: `it names ${last.name}` }];
}

function inYear(year: number, reason: string): DateConstraint {
  return { intervals: [{ from: `${year}-01-01`, to: `${year}-12-31` }], reason };
}
