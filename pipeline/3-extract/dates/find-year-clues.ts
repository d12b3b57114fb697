import { findMatches } from '../../text/find-matches.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { ACT_NAMES, HISTORIC_LUNAR_YEARS, LUNAR_BRANCHES, LUNAR_STEMS, PROGRAMME_WORDS } from '../../vietnamese/time/year-clue-words.ts';
import {
  AHEAD_WORDS,
  AIM_WORDS,
  DEADLINE_WORDS,
  FAR_AHEAD_WORDS,
  JUST_PASSED_WORDS,
  SURELY_AHEAD_WORDS,
  VOTE_WORDS,
} from '../../vietnamese/time/years-ahead-words.ts';
import { anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention } from '../findings.ts';
import { findScheduled } from './find-scheduled.ts';
import type { YearClue } from './year-clue.ts';
import { YEAR_CLUE_FORMS } from './year-clue-forms.ts';

const AIM = new RegExp(`${anyWord(AIM_WORDS)}${WORD_END}`, 'iu');
/** Figures that are foreseen or compared, or another stretch of time: “tăng trưởng sẽ đạt 7% trong năm 2017”, “gấp 10 lần năm 2014”. */
const FORESEEN = /(?<!\p{L})(?:sẽ|khả năng|dự báo|dự kiến|kỳ vọng|hợp đồng|đến khi|đến ngày|lần năm)(?!\p{L})|\/năm vào năm/iu;
/** Kinds whose words may also speak of what is to come. */
const MAY_COME: ReadonlySet<YearClue['kind']> = new Set(['quarter', 'current', 'last_year', 'series']);
/** What is held under its year, and what follows where it has yet to come. */
const HELD: ReadonlySet<YearClue['kind']> = new Set(['yearly', 'named']);
const ANNOUNCED = 'year-clue:announced';
const COMES = /^[^.;:]{0,40}\s(?:sắp tới|tới đây|sẽ|dự kiến)(?!\p{L})/u;
const JUBILEES: ReadonlySet<YearClue['kind']> = new Set(['jubilee', 'jubilee_held']);
/** Before a jubilee that has yet to come: “hướng tới | kỷ niệm 30 năm … (”. */
const LOOKED_FORWARD_TO = /(?<!\p{L})(?:hướng (?:tới|đến)|tiến tới|chuẩn bị)\s(?:[^\s.;:()]{1,12}\s){0,4}k[ỷỉ]\sniệm[^.;()]{1,160}\($/iu;
/** What is set against this year's: “Hội chợ năm 2031 … thì năm nay …”. */
const COMPARED = /^[^.;:]{0,60}\sthì\s(?:lần|năm|kỳ)\sn[aà]y(?!\p{L})/u;
/** What every form holds. */
const HINT = new RegExp(`20\\d\\d|\\s(?:${LUNAR_STEMS.join('|')})\\s(?:${LUNAR_BRANCHES.join('|')})`, 'u');
const COUNTS: Record<string, number> = { ba: 3, sáu: 6, chín: 9 };
/** What stands before the year in a form, but belongs to another thing. */
const ACT = new RegExp(`${anyWord(ACT_NAMES)}${WORD_END}`, 'u');
/** Programmes of laws are named with the year in which the laws are made. */
const PROGRAMME = new RegExp(`${anyWord(PROGRAMME_WORDS)}${WORD_END}`, 'giu');
const OPEN_END = /(?<!từ nay (?:đến|tới))\s(?:đến|từ|hết|tới|trước|sau|cuối)\s(?:(?:\S+\s)?năm\s)?20\d\d$/u;
const COUNTED_UP = /^(?:tính\s)?(?:đến|tới)\s/iu;
const AHEAD = new RegExp(`${anyWord(AHEAD_WORDS)}(?:\\s[^\\s.;:,]{1,12}){0,5}\\s[("“'”]{0,2}$`, 'iu');
const SURELY_AHEAD = new RegExp(`${anyWord(SURELY_AHEAD_WORDS)}(?:\\s[^\\s.;:,]{1,12}){0,7}\\s\\(?$`, 'u');
const TO_COME = /^\)?,?\s(?:tới đây|sắp tới|tới(?=[,.;]|$)|(?:[^\s.,;:]{1,12}\s){0,4}sẽ)(?!\p{L})/u;
const FROM_NOW = /(?<!\p{L})từ nay (?:cho )?(?:đến|tới)\s(?:hết\s)?(?:ngày\s|tháng\s)?$/iu;
const JUST_PAST = /^\)?\s(?:vừa qua|vừa rồi|mới đây)(?!\p{L})/u;
const DEADLINE = new RegExp(`${anyWord(DEADLINE_WORDS)}[^.;:]{0,80}\\strước\\s$`, 'iu');
/** A law whose vote is told so many letters before the day from which it is in force. */
const VOTE = 700;
const PASSED = new RegExp(`${anyWord(VOTE_WORDS)}${WORD_END}`, 'iu');
const JUST_PASSED = new RegExp(`${anyWord(JUST_PASSED_WORDS)}${WORD_END}`, 'u');
/** Words of an act, quoted: “thời điểm ''ngày …'' được thay thế bằng …”. */
const QUOTED_ACT = /(?<!\p{L})(?:[Tt]hời điểm|cụm từ|mốc|thời hạn|từ)\s(?:“|"|''|‘|')$/u;
const EFFECT = /(?:hiệu lực|thi hành|áp dụng)[^,.;]{0,40}$/u;
const FAR_AHEAD = new RegExp(`${anyWord(FAR_AHEAD_WORDS)}${WORD_END}`, 'u');

/**
 * What the text says that ties it to a year: parts of a year that have just passed or are planned for, the period it compares with,
 * what is named after its year, and dated things that lie ahead.
 */
export function findYearClues(article: ArticleText, dates: DateMention[]): YearClue[] {
  const found: YearClue[] = [];
  for (const sentence of article.sentences) {
    const within = article.text.slice(sentence.start, sentence.end);
    if (!HINT.test(within)) continue;
    for (const clue of findForms(within)) found.push({ ...clue, start: clue.start + sentence.start, end: clue.end + sentence.start });
  }
  const near = dates.flatMap((date) => toNear(article, date, dates) ?? []).filter((clue) => !found.some((other) => overlaps(other, clue)));
  return dropAnnounced([...found, ...near, ...findScheduled(article, dates, near)]).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A yearly event that is once told as to come has yet to come wherever it is named, and those of earlier years do not tell the text's. */
function dropAnnounced(clues: YearClue[]): YearClue[] {
  const announced = Math.max(0, ...clues.filter(({ rule }) => rule === ANNOUNCED).map(({ year }) => year));
  return clues.map((clue) => (clue.kind === 'yearly' && clue.year <= announced ? { ...clue, kind: 'maybe_ahead', rule: ANNOUNCED } : clue));
}

function findForms(within: string): YearClue[] {
  const found: YearClue[] = [];
  const claimed: Span[] = [];
  for (const { kind, pattern } of YEAR_CLUE_FORMS) {
    for (const match of findMatches(within, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (
        claimed.some((other) => overlaps(other, span)) ||
        (kind !== 'summed_up' && ACT.test(match[0].replace(PROGRAMME, ''))) ||
        isOpen(match[0])
      )
        continue;
      const year = kind === 'lunar' ? lunarYear(match.groups!) : Number(match.groups!.year);
      if (year === null || !isKept(kind, year - Number(match.groups!.since), Number(match.groups!.years))) continue;
      claimed.push(span);
      found.push({ year, month: monthOf(match.groups!), day: null, ...span, ...readKind(within, span, kind) });
    }
  }
  return found;
}

/** A jubilee is of fives of years; a year that is looked back on and the one that is planned for follow each other; a stretch that is summed up has the years that are counted. */
function isKept(kind: YearClue['kind'], years: number, counted: number): boolean {
  if (kind === 'summed_up') return years === counted || years === counted - 1;
  return kind === 'jubilee' || kind === 'jubilee_held' ? years % 5 === 0 : kind !== 'turn' || years === 1;
}

/** The kind of a clue, unless its year has yet to come or is over where it stands. */
function readKind(within: string, { start, end }: Span, kind: YearClue['kind']): Pick<YearClue, 'kind' | 'rule'> {
  const after = within.slice(end, end + 80);
  if (HELD.has(kind) && (COMES.test(after.slice(0, 50)) || COMPARED.test(after))) return { kind: 'maybe_ahead', rule: ANNOUNCED };
  if (JUBILEES.has(kind) && LOOKED_FORWARD_TO.test(within.slice(0, start)))
    return { kind: 'jubilee_ahead', rule: 'year-clue:jubilee_ahead' };
  const isForeseen = kind === 'last_year' && FORESEEN.test(within.slice(start, end));
  const isNext = isForeseen || (MAY_COME.has(kind) && isToCome(within.slice(Math.max(0, start - 60), start)));
  return isNext ? { kind: 'maybe_ahead', rule: 'year-clue:maybe_ahead' } : { kind, rule: `year-clue:${kind}` };
}

/** A year up to which or from which things go on, unless figures are given up to it. */
function isOpen(words: string): boolean {
  return OPEN_END.test(words) && !COUNTED_UP.test(words);
}

function isToCome(before: string): boolean {
  return AHEAD.test(before) || AIM.test(before);
}

/** The months that are told of: counted, or to the end of a quarter. */
function monthOf({ count, quarter }: Record<string, string | undefined>): number | null {
  if (quarter !== undefined) return 3 * (/^\d$/u.test(quarter) ? Number(quarter) : quarter.length);
  return count === undefined ? null : (COUNTS[count.toLowerCase()] ?? Number(count));
}

/** The year from 1990 on that bears the name, which comes again after sixty years. */
function lunarYear({ stem, branch }: Record<string, string>): number | null {
  if (HISTORIC_LUNAR_YEARS.includes(`${stem} ${branch}`)) return null;
  const years = Array.from({ length: 60 }, (_, index) => 1990 + index);
  return years.find((year) => LUNAR_STEMS[year % 10] === stem && LUNAR_BRANCHES[year % 12] === branch) ?? null;
}

/** A date with a year behind “sẽ”, “dự kiến”, or before “tới đây”: the text is older; before “vừa qua” it is a little younger. Behind “đến”, “trước” it may be older, which bars the date from being taken for past. */
function toNear({ text, sentences }: ArticleText, date: DateMention, dates: DateMention[]): YearClue | null {
  const year = date.to.year ?? yearOfTwin(date, dates);
  if (year === null) return null;
  const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end);
  const before = text.slice(Math.max(sentence?.start ?? 0, date.start - 90), date.start);
  const after = text.slice(date.end, Math.min(sentence?.end ?? text.length, date.end + 60));
  const isPassed = EFFECT.test(before) && PASSED.test(text.slice(Math.max(0, date.start - VOTE), date.start));
  const kind = isPassed && date.to.month !== null ? 'passed' : kindOf({ before, after }, date);
  if (kind === null || (date.to.year === null && kind !== 'ahead')) return null;
  const month = date.precision === 'quarter' ? null : date.to.month;
  return { kind, ...date.to, month, year, start: date.start, end: date.end, rule: `year-clue:${kind}` };
}

/** `từ 1/6 tới`, where the text also prints that day with its year. */
function yearOfTwin({ to }: DateMention, dates: DateMention[]): number | null {
  if (to.day === null || to.month === null) return null;
  const years = new Set(dates.filter((other) => other.to.day === to.day && other.to.month === to.month).map((other) => other.to.year));
  years.delete(null);
  return years.size === 1 ? [...years][0]! : null;
}

function kindOf({ before, after }: { before: string; after: string }, { precision, to }: DateMention): YearClue['kind'] | null {
  if (to.month !== null && JUST_PAST.test(after)) return 'recent';
  if (to.month !== null && EFFECT.test(before) && JUST_PASSED.test(before)) return 'adopted';
  if (to.month !== null && FROM_NOW.test(before)) return 'ahead';
  if (SURELY_AHEAD.test(before) || TO_COME.test(after) || (to.month !== null && precision !== 'term' && DEADLINE.test(before)))
    return FAR_AHEAD.test(before) ? 'far_ahead' : 'ahead';
  if (AHEAD.test(before) && EFFECT.test(before)) return 'effect';
  return AHEAD.test(before) || QUOTED_ACT.test(before) || precision === 'term' ? 'maybe_ahead' : null;
}
