import type { ExtractedEvent, Extraction } from '../../schemas/extraction.ts';
import { NUMBERED_SERIES, type NumberedSeries } from '../vietnamese/events/numbered-series.ts';
import { ORDINAL_WORDS } from '../vietnamese/numbers/ordinal-words.ts';
import { anyOf } from '../vietnamese/words/word-edges.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

const NUMBER = `(?<number>\\d{1,3}|${anyOf([...ORDINAL_WORDS.keys()].sort((a, b) => b.length - a.length))})(?![\\p{L}\\p{M}\\p{N}/]|\\.\\d)`;
const NTH = `(?:,?\\s(?:lần\\s)?(?:thứ\\s)?|-)${NUMBER}`;
const OF = '(?:,?\\s(?:của\\s)?)';
const TERM = /^[^.;]{0,50}?\s(?:khóa|khoá)\s(?<term>[IVX]{1,5})(?!\p{L})/u;
const OCCASION = /(?<!\p{L})(?:nhân dịp|bên lề|trong khuôn khổ)(?: (?:tham )?dự)?\s$/iu;
const OCCASION_WORDS = 30;
const AROUND = 80;

const SERIES = NUMBERED_SERIES.map((one) => ({ series: one.series, patterns: patternsOf(one), ofTerm: ofTermOf(one) }));

/** The days of a meeting that is counted by number and is what the article reports, or is part of it: “Kỳ họp thứ 36 của …”, “Hội nghị Cấp cao ASEAN lần thứ 31”. */
export function fromNumberedSeries(
  { text, extraction }: { text: string; extraction: Extraction },
  index: ReferenceIndex,
): DateConstraint[] {
  const reported = ordinalsOfMain(text, extraction);
  if (reported.size === 0) return [];
  return SERIES.flatMap(({ series, patterns, ofTerm }) => {
    const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]).find((match) => reported.has(readNumber(match)));
    if (!found) return [];
    const ordinal = readNumber(found);
    const term = TERM.exec(text.slice(found.index, found.index + AROUND))?.groups?.term ?? onlyTerm(text, ofTerm);
    const intervals = index.daysOfMeeting(series, ordinal, term);
    return intervals.length === 0 ? [] : [{ intervals, reason: `it reports number ${ordinal} of “${series}”`, isWeak: true }];
  });
}

/** The numbers of the main event, of the one it is part of or whose name its own holds, and of those on whose occasion it is held. */
function ordinalsOfMain(text: string, { events }: Extraction): Set<number> {
  const main = events.find(({ is_main }) => is_main);
  const told = events.filter(
    (event) => main !== undefined && (event.name === main.part_of || main.name.endsWith(event.name) || isOccasion(text, event)),
  );
  return new Set([...told, main].flatMap((event) => event?.ordinal ?? []));
}

/** `bên lề | Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 58`. */
function isOccasion(text: string, { evidence }: ExtractedEvent): boolean {
  return evidence.some(({ char_start }) => OCCASION.test(text.slice(Math.max(0, char_start - OCCASION_WORDS), char_start)));
}

function patternsOf({ counted, bodies, sittings }: NumberedSeries): RegExp[] {
  const patterns = counted.length > 0 ? [`${anyOf(counted)}${NTH}`] : [];
  if (bodies.length > 0) {
    patterns.push(`${anyOf(bodies)}[^.;:]{0,60}?\\s${anyOf(sittings)}${NTH}`, `${anyOf(sittings)}${NTH}${OF}${anyOf(bodies)}`);
  }
  return patterns.map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'giu'));
}

/** Those who sit, with their term: “Quy chế làm việc của Ủy ban … | khóa XII”. */
function ofTermOf({ bodies }: NumberedSeries): RegExp | null {
  return bodies.length === 0 ? null : new RegExp(`${anyOf(bodies)},?\\s(?:khóa|khoá)\\s(?<term>[IVX]{1,5})(?!\\p{L})`, 'gu');
}

/** The term with which the text names those who sit, where it is one alone. */
function onlyTerm(text: string, ofTerm: RegExp | null): string | null {
  const terms = ofTerm === null ? [] : [...text.matchAll(ofTerm)].map(({ groups }) => groups!.term!);
  return new Set(terms).size === 1 ? terms[0]! : null;
}

function readNumber({ groups }: RegExpMatchArray): number {
  const printed = groups!.number!.toLowerCase();
  return /^\d/u.test(printed) ? Number(printed) : (ORDINAL_WORDS.get(printed) ?? Number.NaN);
}
