import { ORDINAL_WORDS } from '../vietnamese/numbers/ordinal-words.ts';
import { addDays } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { Session } from './index-sessions.ts';
import { toTerm } from './read-term.ts';
import type { DateConstraint } from './settle-year.ts';

/** A number in figures or words, as the group `number`. */
export const NUMBER = `(?<number>\\d{1,2}|(?:mười\\s)?(?:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|lăm))(?![\\p{L}\\p{M}\\p{N}/-])`;
const SESSION = new RegExp(`(?<!\\p{L})kỳ\\shọp\\s(?:lần\\s)?thứ\\s${NUMBER}`, 'giu');
const PLENUM = new RegExp(
  `(?<!\\p{L})hội\\snghị\\s(?:(?:lần\\s)?thứ\\s${NUMBER},?\\s(?:của\\s)?(?:BCH|Ban\\sChấp\\shành)\\s(?:Trung\\sương|TW|T\\.?Ư)|(?:Trung\\sương|TW|T\\.?Ư)\\s(?:lần\\sthứ\\s)?${NUMBER.replace('number', 'later')})`,
  'giu',
);
/** What a session has passed: “được Quốc hội khóa XV thông qua tại kỳ họp thứ 10”. */
const PASSED = new RegExp(
  `(?:đã|được)\\s(?:Quốc\\shội|QH)(?:\\skh(?:óa|oá)\\s(?<before>[IVX]+))?\\s(?:biểu\\squyết\\s)?thông\\squa\\stại\\skỳ\\shọp\\s(?:lần\\s)?thứ\\s${NUMBER}(?:,?\\s(?:Quốc\\shội\\s)?kh(?:óa|oá)\\s(?<behind>[IVX]+))?`,
  'giu',
);
const EXTRAORDINARY_SESSION = new RegExp(`(?<!\\p{L})kỳ\\shọp\\sbất\\sthường,?\\slần\\s(?:thứ\\s)?${NUMBER}`, 'giu');
const EXTRAORDINARY_PLENUM =
  /(?<!\p{L})(?:BCH|Ban Chấp hành) (?:Trung ương|TW|T\.?Ư)(?: Đảng)?(?:,? kh(?:óa|oá) (?<term>[IVX]+))?[^.;:]{0,40}? họp (?:phiên )?bất thường/u;
const TERM = /^[^.;]{0,40}?\(?(?:khóa|khoá)\s(?<term>[IVX]+|\d{1,2})(?![\p{L}\p{N}])/iu;
/** Of a council, a committee or another body; or of a session's resolution. */
const OTHER = /HĐND|Hội đồng|Ủy ban|Uỷ ban|UBND|ủy ban/u;
const RESOLUTION = /(?:nghị quyết|NQ|tinh thần|kết luận|thực hiện)\s(?:của\s)?$/iu;
const ASSEMBLY = /quốc hội|QH(?!\p{L}|\d)/iu;
/** A session that is spoken of at an earlier one: “tại kỳ họp thứ sáu, Quốc hội sẽ …”, “trình Quốc hội tại kỳ họp thứ 4”. */
const TO_COME =
  /^\)?,?\s(?:(?:của\s)?(?:QH|Quốc hội)\s)?(?:(?:khóa|khoá)\s\S{1,5}\s)?(?:sẽ|tới|sắp tới|cuối năm|năm sau|(?:diễn ra\s)?vào cuối)(?!\p{L})/u;
const PUT_OFF = /(?:trình|thông qua|báo cáo|xem xét|dự kiến|tiến hành)\s(?:[^\s.;:,]{1,12}\s){0,4}(?:tại|vào)\s$|năm 20\d\d,?\stại\s$/u;
const AROUND = 60;

/** How long before it opens and after it closes a meeting is in the news. */
const SESSION_DAYS = { before: 21, after: 10 };
const PLENUM_DAYS = { before: 7, after: 15 };
/** A meeting of one day that nobody announces. */
const EXTRAORDINARY_DAYS = { before: 0, after: 3 };

/**
 * The days around a meeting of the Assembly or of the Central Committee that the text names by number: of its term, or of every term
 * where it names none. Meetings that are spoken of at another time fall away against the day reported.
 */
export function fromNumberedMeetings(text: string, index: ReferenceIndex): DateConstraint[] {
  const sessions = ASSEMBLY.test(text)
    ? named(text, SESSION).filter(({ before, after }) => !OTHER.test(before + after) && !TO_COME.test(after) && !PUT_OFF.test(before))
    : [];
  const plenums = named(text, PLENUM).filter(({ before }) => !RESOLUTION.test(before));
  return [
    ...sessions.flatMap(({ ordinal, term }) => toConstraint(index.sessionsOf(ordinal, term), SESSION_DAYS)),
    ...fromPassed(text, index),
    ...fromExtraordinary(text, index),
    ...plenums.flatMap(({ ordinal, term }) => toConstraint(index.plenumsOf(ordinal, term), PLENUM_DAYS)),
  ];
}

/** What was passed at a session of a term is told of once that session has begun. */
function fromPassed(text: string, index: ReferenceIndex): DateConstraint[] {
  return [...text.matchAll(PASSED)].flatMap(({ groups }) => {
    const { number, before, behind } = groups as Record<string, string | undefined>;
    const ordinal = readNumber(number!);
    const term = (before ?? behind)?.toUpperCase();
    const session = ordinal === undefined || term === undefined ? undefined : index.sessionOf(term, ordinal);
    return session
      ? [
          {
            intervals: [{ from: session.from, to: null }],
            reason: `it names ${session.name}, which met from ${session.from} to ${session.to}`,
          },
        ]
      : [];
  });
}

function readNumber(printed: string): number | undefined {
  const folded = printed.toLowerCase().replace(/\s+/gu, ' ');
  return /^\d/u.test(folded) ? Number(folded) : ORDINAL_WORDS.get(folded);
}

/** Meetings out of turn: “Kỳ họp bất thường lần thứ 5, Quốc hội khóa XV”, “Ban Chấp hành Trung ương … họp bất thường”. */
function fromExtraordinary(text: string, index: ReferenceIndex): DateConstraint[] {
  const session = ASSEMBLY.test(text)
    ? named(text, EXTRAORDINARY_SESSION).find(({ before, after }) => !OTHER.test(before + after))
    : undefined;
  const plenum = EXTRAORDINARY_PLENUM.exec(text);
  return [
    ...(session ? toConstraint(index.extraordinarySessionsOf(session.ordinal, session.term), SESSION_DAYS) : []),
    ...(plenum ? toConstraint(index.extraordinaryPlenumsOf(plenum.groups!.term ?? null), EXTRAORDINARY_DAYS) : []),
  ];
}

/** A meeting named by its number, and in which term, with the text around it. */
export interface Named {
  ordinal: number;
  term: string | null;
  before: string;
  after: string;
}

/** The meetings of a pattern with the groups `number` or `later`, each once. */
export function named(text: string, pattern: RegExp): Named[] {
  const found = [...text.matchAll(pattern)].flatMap((match): Named[] => {
    const ordinal = readNumber(match.groups!.number ?? match.groups!.later!);
    if (ordinal === undefined) return [];
    const end = match.index + match[0].length;
    const term = TERM.exec(text.slice(end, end + AROUND))?.groups?.term ?? null;
    const before = text.slice(Math.max(0, match.index - AROUND), match.index);
    return [
      {
        ordinal,
        term: term && toTerm(term),
        before,
        after: text.slice(end, end + AROUND),
      },
    ];
  });
  return found.filter((one, at) => found.findIndex((other) => other.ordinal === one.ordinal && other.term === one.term) === at);
}

function toConstraint(sessions: Session[], { before, after }: typeof SESSION_DAYS): DateConstraint[] {
  if (sessions.length === 0) return [];
  const names = sessions.map(({ name, from }) => `${name} (${from})`).join(', ');
  const intervals = sessions.map(({ from, to }) => ({ from: addDays(from, -before), to: addDays(to, after) }));
  return [{ intervals, reason: `it names a meeting near its day: ${names}`, isWeak: true }];
}
