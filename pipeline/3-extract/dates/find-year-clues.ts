import { overlaps, type Span } from '../../text/span.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/word-edges.ts';
import {
  ACT_NAMES,
  AHEAD_WORDS,
  FAR_AHEAD_WORDS,
  LUNAR_BRANCHES,
  LUNAR_STEMS,
  MONTHLY_MEETINGS,
  SURELY_AHEAD_WORDS,
  YEAR_PLAN_WORDS,
  YEAR_REVIEW_WORDS,
  YEAR_WORK_WORDS,
  YEARLY_EVENTS,
  YEARLY_NAMES,
} from '../../vietnamese/year-clue-words.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention } from '../findings.ts';
import type { YearClue } from './year-clue.ts';

const YEAR = '(?<year>20\\d\\d)(?![\\p{L}\\p{N}%]|[.,/]\\p{N}|\\s?[-–]\\s?\\p{N})';
const WORDS = (most: number) => `(?:\\s(?!\\p{N}{4})[^\\s.,;:()]{1,20}){0,${most}}?`;
const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-]';
const COUNTED = '(?<count>1[0-2]|[1-9]|ba|sáu|chín)';

/** The forms in the order in which they claim the text. */
const FORMS: { kind: YearClue['kind']; pattern: RegExp }[] = [
  { kind: 'same_period', pattern: clue(`cùng\\skỳ\\s(?:của\\s)?(?:năm\\s)?${YEAR}`) },
  { kind: 'first_months', pattern: clue(`(?:${COUNTED}|những|các|mấy)\\stháng\\sđầu\\snăm\\s${YEAR}`) },
  { kind: 'last_months', pattern: clue(`(?:tháng|nửa)\\scuối\\snăm\\s${YEAR}`) },
  { kind: 'first_months', pattern: clue(`nửa\\sđầu\\snăm\\s${YEAR}`) },
  {
    kind: 'monthly',
    pattern: clue(`${anyOf(MONTHLY_MEETINGS)}${WORDS(4)}\\stháng\\s(?<count>1[0-2]|0?[1-9])(?:\\s?[/-]\\s?|\\snăm\\s)${YEAR}`),
  },
  {
    kind: 'jubilee',
    pattern: new RegExp(
      `(?<=k[ỷỉ]\\sniệm[^.;()]{1,80}\\()(?:${DAY})?(?<since>1[5-9]\\d\\d|20\\d\\d)\\s?[-–]\\s?(?:${DAY})?(?<year>20\\d\\d)(?=\\))`,
      'giu',
    ),
  },
  {
    kind: 'lunar',
    pattern: new RegExp(
      `${WORD_START}(?:[Tt]ết|[Xx]uân|[Nn]ăm|[Đđ]án|Xuân mới)\\s(?<stem>${LUNAR_STEMS.join('|')})\\s(?<branch>${LUNAR_BRANCHES.join('|')})${WORD_END}`,
      'gu',
    ),
  },
  { kind: 'named', pattern: clue(`(?:${anyOf(YEARLY_NAMES)})\\s(?:năm\\s)?${YEAR}`) },
  { kind: 'named', pattern: new RegExp(`${WORD_START}Năm(?:\\s(?!học\\s)[\\p{L}-]{1,15}){1,6}\\s${YEAR}`, 'gu') },
  { kind: 'plan', pattern: clue(`${anyOf(YEAR_PLAN_WORDS)}${WORDS(8)}\\s(?:trong\\s)?năm\\s${YEAR}`) },
  { kind: 'review', pattern: clue(`${anyOf(YEAR_REVIEW_WORDS)}${WORDS(6)}\\s(?:trong\\s)?năm\\s${YEAR}`) },
  { kind: 'work', pattern: clue(`${anyOf(YEAR_WORK_WORDS)}${WORDS(6)}\\s(?:trong\\s)?năm\\s${YEAR}`) },
  { kind: 'yearly', pattern: named(`${anyOf(YEARLY_EVENTS)}${WORDS(12)},?\\s(?:năm\\s)?${YEAR}`) },
];
/** What every form holds. */
const HINT = new RegExp(`20\\d\\d|\\s(?:${LUNAR_STEMS.join('|')})\\s(?:${LUNAR_BRANCHES.join('|')})`, 'u');
const COUNTS: Record<string, number> = { ba: 3, sáu: 6, chín: 9 };
/** What stands before the year in a form, but belongs to another thing. */
const ACT = new RegExp(`${WORD_START}${anyOf(ACT_NAMES)}${WORD_END}`, 'u');
const OPEN_END = /\s(?:đến|từ|hết|tới|trước|sau|cuối)\s(?:(?:\S+\s)?năm\s)?20\d\d$/u;
const AHEAD = new RegExp(`${WORD_START}${anyOf(AHEAD_WORDS)}(?:\\s[^\\s.;:,]{1,12}){0,5}\\s\\(?$`, 'iu');
const SURELY_AHEAD = new RegExp(`${WORD_START}${anyOf(SURELY_AHEAD_WORDS)}(?:\\s[^\\s.;:,]{1,12}){0,7}\\s\\(?$`, 'u');
const FAR_AHEAD = new RegExp(`${WORD_START}${anyOf(FAR_AHEAD_WORDS)}${WORD_END}`, 'u');

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
  const ahead = dates.flatMap((date) => toAhead(article, date) ?? []).filter((clue) => !found.some((other) => overlaps(other, clue)));
  return [...found, ...ahead].sort((a, b) => a.start - b.start || a.end - b.end);
}

function clue(source: string): RegExp {
  return new RegExp(`${WORD_START}${source}`, 'giu');
}

function named(source: string): RegExp {
  return new RegExp(`${WORD_START}${source}`, 'gu');
}

function findForms(within: string): YearClue[] {
  const found: YearClue[] = [];
  const claimed: Span[] = [];
  for (const { kind, pattern } of FORMS) {
    for (const match of within.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (claimed.some((other) => overlaps(other, span)) || ACT.test(match[0]) || OPEN_END.test(match[0])) continue;
      const year = kind === 'lunar' ? lunarYear(match.groups!) : Number(match.groups!.year);
      if (year === null || (kind === 'jubilee' && (year - Number(match.groups!.since)) % 5 !== 0)) continue;
      claimed.push(span);
      const count = match.groups!.count?.toLowerCase();
      const month = count === undefined ? null : (COUNTS[count] ?? Number(count));
      found.push({ kind, year, month, day: null, ...span, rule: `year-clue:${kind}` });
    }
  }
  return found;
}

/** The year from 1990 on that bears the name, which comes again after sixty years. */
function lunarYear({ stem, branch }: Record<string, string>): number | null {
  const years = Array.from({ length: 60 }, (_, index) => 1990 + index);
  return years.find((year) => LUNAR_STEMS[year % 10] === stem && LUNAR_BRANCHES[year % 12] === branch) ?? null;
}

/** A date with a year behind “sẽ”, “dự kiến”: the text is older. Behind “đến”, “trước” it may be, which bars it from being taken for past. */
function toAhead({ text, sentences }: ArticleText, date: DateMention): YearClue | null {
  if (date.to.year === null) return null;
  const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end);
  const before = text.slice(Math.max(sentence?.start ?? 0, date.start - 90), date.start);
  const kind = SURELY_AHEAD.test(before)
    ? FAR_AHEAD.test(before)
      ? 'far_ahead'
      : 'ahead'
    : AHEAD.test(before) || date.precision === 'term'
      ? 'maybe_ahead'
      : null;
  if (kind === null) return null;
  const month = date.precision === 'quarter' ? null : date.to.month;
  return { kind, ...date.to, month, year: date.to.year, start: date.start, end: date.end, rule: `year-clue:${kind}` };
}
