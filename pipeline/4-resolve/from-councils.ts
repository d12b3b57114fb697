import type { Extraction } from '../../schemas/extraction.ts';
import { ORDINAL_WORDS } from '../vietnamese/numbers/ordinal-words.ts';
import { addDays } from './calendar.ts';
import type { DateConstraint } from './settle-year.ts';

/** A session of a council by its number, with the years of its term close behind: “kỳ họp thứ 5 … HĐND … (nhiệm kỳ 2016-2021)”. */
const SESSION =
  /(?<!\p{L})kỳ họp (?:lần )?thứ (?<number>\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{N}])[^.;]{0,40}(?:HĐND|Hội đồng nhân dân)[^.;]{0,60}nhiệm kỳ (?<year>20\d[16])\s?[-–]\s?20\d\d/iu;
/** Councils are elected together in May and first meet from June on. */
const FIRST = '06-01';
const OPENING = 700;
/** So many days at least lie between two sessions; two regular ones a year are the least. */
const LEAST_APART = 30;

/**
 * The days between which the session of a council with that number, of which or of whose sitting the article reports, can have met: two are held a year at
 * least, in its middle and at its end, and others may come between.
 */
export function fromCouncils({ text, extraction }: { text: string; extraction: Extraction }): DateConstraint[] {
  const match = SESSION.exec(text.slice(0, OPENING));
  const isReported = extraction.events.some(({ is_main, kind }) => is_main && kind === 'session');
  if (match === null || !isReported) return [];
  const { number, year: first } = match.groups as { number: string; year: string };
  const [year, ordinal] = [Number(first), ORDINAL_WORDS.get(number.toLowerCase()) ?? Number(number)];
  const from = addDays(`${year}-${FIRST}`, (ordinal - 1) * LEAST_APART);
  const to = `${year + Math.floor((ordinal - 1) / 2)}-${ordinal % 2 === 0 ? '12-31' : '08-31'}`;
  return [{ intervals: [{ from, to }], reason: `it reports number ${ordinal} of “kỳ họp HĐND nhiệm kỳ ${year}”` }];
}
