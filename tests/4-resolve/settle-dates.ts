import { settleArticle } from '../../pipeline/4-resolve/settle-article.ts';
import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { openIndex, toArticle, toExtraction } from './open-index.ts';

const index = await openIndex();

type Clue = Extraction['year_clues'][number];

/** A date of an article, by its key at a place of its own. */
export function date(key: string, [year, month, day]: (number | null)[], parts: Partial<ExtractedDate> = {}): ExtractedDate {
  const from = { year: year!, month: month!, day: day! };
  const to = { to_year: year!, to_month: month!, to_day: day! };
  const none = { part_of_day: null, weekday: null, relative_days: null, evidence: [] };
  const at = Number(key.slice(1)) * 100;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { key, ...from, ...to, precision, ...none, char_start: at, char_end: at + 10, text: key, ...parts };
}

/** A clue to the year, far behind the dates. */
export function clue(kind: string, year: number, parts: Partial<Clue> = {}): Clue {
  return { kind, year, month: null, day: null, char_start: 5000 + year, char_end: 5001 + year, text: `${kind} ${year}`, ...parts };
}

/** Somebody with each office, in force unless it is said otherwise. */
export function inOffice(...held: [person: string, title: string, status?: string][]): Partial<Extraction> {
  const people = held.map(([name], at) => ({ key: `p${at}`, name, honorifics: [], evidence: [] }));
  const offices = held.map(([, title], at) => ({ key: `o${at}`, title, organization: null, evidence: [] }));
  const offices_held = held.map(([, , status], at) => ({ person: `p${at}`, office: `o${at}`, status: status ?? 'current', evidence: [] }));
  return { people, offices, offices_held };
}

/** The article whose reported date is the first one, with its day settled. */
export function settleDates(dates: ExtractedDate[], parts: Partial<Extraction> = {}, text = 'Tin.') {
  return settleArticle(toArticle(text), toExtraction({ dates, reported_date: dates[0]!.key, ...parts }), index).article;
}

/** Its day, and why. */
export function settle(dates: ExtractedDate[], parts: Partial<Extraction> = {}, text = 'Tin.'): [string | null, string] {
  const { event_on, event_on_reason } = settleDates(dates, parts, text);
  return [event_on, event_on_reason ?? ''];
}
