import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { measureOffsets } from '../text/offsets.ts';
import { APPOINTMENT_WORDS, ELAPSED_WORDS } from '../vietnamese/elapsed-words.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { addDays, firstDay, lastDay } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** The article as this step reads it: its text, its extraction, and which person of it is in which office of the reference. */
export interface DatedArticle {
  text: string;
  extraction: Extraction;
  tenures: { person: string; office_id: string }[];
}

/** Everything in an article that limits the days on which it can have been written, in a fixed order. */
export function findDateConstraints(article: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  return [
    ...fromTenures(article, index),
    ...fromStatedDays(article),
    ...fromCongresses(article, index),
    ...fromYearsPassed(article, index),
    ...fromTerms(article),
  ];
}

/** A person called by an office in force was in that office: the days of all their tenures in it, by the reference. */
function fromTenures({ tenures }: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  return tenures.flatMap(({ person, office_id }) => {
    const known = index.tenures.get(`${foldSpelling(person)}|${office_id}`) ?? [];
    if (known.length === 0 || known.some((tenure) => tenure.held_from === null)) return [];
    const intervals = known.map((tenure) => ({
      from: tenure.held_from!.length === 4 ? null : firstDay(tenure.held_from!), // only the year known: in office by then, perhaps before
      to: tenure.held_to ? lastDay(tenure.held_to) : null,
    }));
    const spans = known.map((tenure) => `${tenure.held_from} to ${tenure.held_to ?? 'today'}`).join(', ');
    return [{ intervals, reason: `${person} was ${index.officeTitle(office_id)} from ${spans}` }];
  });
}

/** A document or event that the text dates to the day lies before the article, or close after it. */
function fromStatedDays({ extraction }: DatedArticle): DateConstraint[] {
  const stated = extraction.documents.flatMap((document) => (document.issued_on ? [document.issued_on] : []));
  if (stated.length === 0) return [];
  const latest = stated.sort().at(-1)!;
  return [{ intervals: [{ from: latest, to: null }], reason: `it cites a document of ${latest}` }];
}

/** A resolution of a congress is later than that congress. */
function fromCongresses({ extraction }: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  const terms = extraction.documents.flatMap((document) => (document.congress_term ? [document.congress_term] : []));
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

/** “60 năm” of something founded in 1961, or “trải qua 4 năm” since a document of 2019, are said in the year of the sum. */
function fromYearsPassed(article: DatedArticle, index: ReferenceIndex): DateConstraint[] {
  const { text, extraction } = article;
  const offsets = measureOffsets(text);
  return extraction.quantities.flatMap((quantity) => {
    if (quantity.unit !== 'năm' || quantity.comparator !== 'exact' || !Number.isInteger(quantity.value) || quantity.value < 1) return [];
    const start = offsets.toUtf16(quantity.char_start);
    const end = offsets.toUtf16(quantity.char_end);
    const before = foldSpelling(lastSentence(text.slice(Math.max(0, start - 80), start)));
    const after = foldSpelling(firstSentence(text.slice(end, end + 160)));
    const anniversary = index.anniversaries.find(({ phrase }) => nearStart(after, phrase));
    if (anniversary)
      return [inYear(anniversary.year + quantity.value, `${quantity.value} years of ${anniversary.name} (${anniversary.year})`)];
    if (!ELAPSED_WORDS.some((word) => before.endsWith(foldSpelling(word)))) return [];
    const since = yearStatedIn(extraction.dates, { start: quantity.char_end, end: quantity.char_end + 160 });
    return since === null ? [] : [inYear(since + quantity.value, `${quantity.value} years since ${since}`)];
  });
}

/** A term that begins (“nhiệm kỳ 2023 - 2026” of people just appointed) dates the article to its first year. */
function fromTerms({ text, extraction }: DatedArticle): DateConstraint[] {
  const folded = foldSpelling(text);
  const appointed = APPOINTMENT_WORDS.find((word) => folded.includes(foldSpelling(word)));
  return extraction.dates.flatMap((date) => {
    if (date.precision !== 'term' || date.year === null || date.to_year === null) return [];
    if (appointed) return [inYear(date.year, `people are being appointed (“${appointed}”) for the term ${date.year}-${date.to_year}`)];
    return [{ intervals: [{ from: `${date.year - 1}-01-01`, to: null }], reason: `it names the term ${date.year}-${date.to_year}` }];
  });
}

function inYear(year: number, reason: string): DateConstraint {
  return { intervals: [{ from: `${year}-01-01`, to: `${year}-12-31` }], reason };
}

function yearStatedIn(dates: ExtractedDate[], { start, end }: { start: number; end: number }): number | null {
  const found = dates.find((date) => date.year !== null && date.char_start >= start && date.char_end <= end && date.precision === 'day');
  return found?.year ?? null;
}

function nearStart(after: string, phrase: string): boolean {
  const at = after.indexOf(phrase);
  return at >= 0 && at <= 60;
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n')) + 1);
}

function firstSentence(text: string): string {
  const end = text.search(/[.;]\s|\n/u);
  return end < 0 ? text : text.slice(0, end);
}
