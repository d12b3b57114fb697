import { HELD_ONCE, MONTHLY_MEETINGS, YEARLY_EVENTS, YEARLY_NAMES } from '../../vietnamese/events/yearly-events.ts';
import {
  AGREEMENT_WORDS,
  CHANGE_WORDS,
  DECIDING_PROGRAMMES,
  LUNAR_BRANCHES,
  LUNAR_STEMS,
  PROGRAMME_WORDS,
  THIS_YEAR_OPENERS,
  YEAR_FIGURE_WORDS,
  YEAR_PLAN_WORDS,
  YEAR_REVIEW_WORDS,
  YEAR_WORK_WORDS,
} from '../../vietnamese/time/year-clue-words.ts';
import { PLEDGE_WORDS } from '../../vietnamese/time/years-ahead-words.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { YearClue } from './year-clue.ts';

const YEAR = '(?<year>20\\d\\d)(?![\\p{L}\\p{N}%]|[.,/]\\p{N}|\\s?[-–]\\s?\\p{N})';
const WORDS = (most: number) => `(?:\\s(?!\\p{N}{4})[^\\s.,;:()]{1,20}){0,${most}}?`;
/** The same, commas among them: “Chương trình xây dựng luật, pháp lệnh năm …”. */
const LISTED = (most: number) => `(?:,?\\s(?!\\p{N}{4})[^\\s.,;:()]{1,20}){0,${most}}?`;
const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-]';
/** The end of a span of years that is no round one, as the spans that are planned for end. */
const NOT_ROUND = YEAR.replace('20\\d\\d', '20\\d[1-46-9]');
const PAST_FIGURE =
  '(?=,?(?:\\s(?!sẽ|phải|cần|phấn)[^\\s.;:()]{1,20}){0,14}?\\s(?:đã|đạt|có|còn|là|tăng|giảm|lên|phát\\shiện)\\s[^.;]{0,24}\\d)';
/** `Liên hoan phim | năm 2031`, `Festival lần thứ VI | -2031`. */
const BEFORE_ITS_YEAR = '(?:,?\\s(?:năm\\s)?|(?<=\\slần\\sthứ\\s[^\\s.,;:()]{1,9})\\s?[-–]\\s?)';
const COUNTED = '(?<count>1[0-2]|[1-9]|ba|sáu|chín)';

/** The forms by which words tie a text to a year, in the order in which they claim the text. */
export const YEAR_CLUE_FORMS: { kind: YearClue['kind']; pattern: RegExp }[] = [
  { kind: 'same_period', pattern: clue(`cùng\\skỳ\\s(?:của\\s)?(?:năm\\s)?${YEAR}`) },
  { kind: 'first_months', pattern: clue(`(?:${COUNTED}|những|các|mấy)\\stháng\\s(?:đầu\\s)?(?:của\\s)?năm\\s${YEAR}`) },
  { kind: 'quarter', pattern: clue(`qu[ýí]\\s(?<quarter>I{1,3}|[1-3])(?:\\s?[/-]\\s?|\\s(?:của\\s)?(?:năm\\s)?)${YEAR}`) },
  { kind: 'last_months', pattern: clue(`(?:tháng|nửa)\\scuối\\snăm\\s${YEAR}`) },
  { kind: 'first_months', pattern: clue(`nửa\\sđầu\\snăm\\s${YEAR}`) },
  {
    kind: 'monthly',
    pattern: clue(`${anyOf(MONTHLY_MEETINGS)}${WORDS(4)}\\stháng\\s(?<count>1[0-2]|0?[1-9])(?:\\s?[/.-]\\s?|\\snăm\\s)${YEAR}`),
  },
  {
    kind: 'jubilee_held',
    pattern: new RegExp(
      `(?<=${WORD_START}lễ\\sk[ỷỉ]\\sniệm[^.;()]{1,160}\\()(?<since>1[5-9]\\d\\d|20\\d\\d)\\s?[-–]\\s?(?<year>20\\d\\d)(?=\\))`,
      'giu',
    ),
  },
  {
    kind: 'summed_up',
    pattern: clue(
      `(?:sơ|tổng)\\skết\\s(?<years>\\d{1,2})\\snăm(?!\\p{L})[^.;:“"]{1,200}?(?:giai\\sđoạn\\s|\\()(?<since>20\\d\\d)\\s?[-–]\\s?(?<year>20\\d\\d)(?!\\p{N})`,
    ),
  },
  {
    kind: 'jubilee',
    pattern: new RegExp(
      `(?<=k[ỷỉ]\\sniệm[^.;()]{1,160}\\()(?:${DAY})?(?<since>1[5-9]\\d\\d|20\\d\\d)\\s?[-–/]\\s?(?:${DAY})?(?<year>20\\d\\d)(?=\\))`,
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
  { kind: 'current', pattern: clue(`(?<=${anyOf(THIS_YEAR_OPENERS)}\\s|[,.;:(“"]\\s?|^)năm\\s${YEAR}(?=\\snày(?!\\p{L}))`) },
  { kind: 'current', pattern: clue(`từ\\sđầu\\snăm\\s${YEAR}(?=\\s(?:đến|tới)\\s(?:nay|giờ))`) },
  { kind: 'current', pattern: clue(`từ\\snay\\s(?:đến|tới)\\s(?:hết|cuối)\\snăm\\s${YEAR}`) },
  { kind: 'current', pattern: clue(`${anyOf(CHANGE_WORDS)}${LISTED(10)}\\snăm\\s${YEAR}`) },
  {
    kind: 'turn',
    pattern: clue(
      `${anyOf(YEAR_REVIEW_WORDS)}${LISTED(10)}\\s(?:trong\\s)?năm\\s(?<since>20\\d\\d)(?:,|;|,?\\svà)${LISTED(16)}\\s(?:trong\\s)?năm\\s${YEAR}`,
    ),
  },
  {
    kind: 'decided',
    pattern: clue(`${anyOf(DECIDING_PROGRAMMES)}${WORDS(4)}\\s${anyOf(PROGRAMME_WORDS)}${LISTED(8)}\\snăm\\s${YEAR}`),
  },
  { kind: 'programme', pattern: clue(`${anyOf(PROGRAMME_WORDS)}${LISTED(8)}\\snăm\\s${YEAR}`) },
  {
    kind: 'begun',
    pattern: clue(
      `${anyOf(AGREEMENT_WORDS)}${WORDS(18)}\\s(?:giai\\sđoạn|thời\\skỳ)\\s(?:từ\\s)?(?:năm\\s)?(?<year>20\\d\\d)(?=\\s?[-–]\\s?20\\d\\d)`,
    ),
  },
  { kind: 'plan', pattern: clue(`${anyOf(PLEDGE_WORDS)}${WORDS(12)}\\strong\\snăm\\s${YEAR}`) },
  { kind: 'plan', pattern: clue(`${anyOf(YEAR_PLAN_WORDS)}${LISTED(8)}(?<!\\snày)\\s(?:trong\\s)?năm\\s${YEAR}`) },
  {
    kind: 'plan',
    pattern: clue(
      `năm\\s(?<year>20\\d\\d)(?:,|\\svà)\\s(?:năm\\s)?20\\d\\d(?=,?\\s(?:nếu|sẽ|cần|phải|dự\\skiến|phấn\\sđấu|tiếp\\stục)(?!\\p{L}))`,
    ),
  },
  { kind: 'settlement', pattern: clue(`quyết\\stoán\\s(?:thu,?\\schi\\s)?(?:ngân\\ssách|NSNN)${WORDS(4)}\\snăm\\s${YEAR}`) },
  { kind: 'review', pattern: clue(`${anyOf(YEAR_REVIEW_WORDS)}${WORDS(6)}(?<!\\svà)\\s(?:trong\\s)?năm\\s${YEAR}`) },
  { kind: 'work', pattern: clue(`${anyOf(YEAR_WORK_WORDS)}${WORDS(6)}\\s(?:trong\\s)?năm\\s${YEAR}`) },
  { kind: 'last_year', pattern: clue(`${anyOf(YEAR_FIGURE_WORDS)}${WORDS(14)},?\\s(?:trong\\s|của\\s)?năm\\s${YEAR}`) },
  {
    kind: 'last_year',
    pattern: clue(
      `năm\\s${YEAR}(?=,?(?:\\s(?!sẽ|phải|cần|phấn)[^\\s.;:()]{1,20}){0,10}?\\s(?:đạt|ước đạt|lên tới)\\s[^\\s.;]{0,12}\\s?\\d)`,
    ),
  },
  {
    kind: 'last_year',
    pattern: clue(`đạt\\s[^\\s.;:()]{0,12}\\s?\\d[^.;:()]{0,24}?\\s(?:USD|đồng|tấn|EUR|euro)\\s(?:trong\\s|vào\\s)?năm\\s${YEAR}`),
  },
  { kind: 'last_year', pattern: clue(`tính\\s(?:đến|tới)\\s(?:(?:hết|cuối|thời\\sđiểm\\scuối)\\s)?năm\\s${YEAR}`) },
  { kind: 'last_year', pattern: clue(`(?:đến|tới)\\s(?:hết|cuối|thời\\sđiểm\\scuối)\\snăm\\s${NOT_ROUND}${PAST_FIGURE}`) },
  { kind: 'last_year', pattern: clue(`năm\\s(?:19|20)\\d\\d[^.;:]{0,60}?\\s(?:lên|xuống|còn|đến)\\s[^.;:]{0,30}?năm\\s${NOT_ROUND}`) },
  {
    kind: 'series',
    pattern: clue(`(?:giai\\sđoạn|trong|từ)\\s(?:năm\\s)?20\\d\\d\\s?(?:[-–]|đến|tới)\\s?(?:năm\\s)?${NOT_ROUND}${PAST_FIGURE}`),
  },
  { kind: 'yearly', pattern: named(`(?:toàn\\s(?:quốc|cầu)|quốc\\stế|thế\\sgiới)(?:\\snăm)?\\s${YEAR}`) },
  { kind: 'yearly', pattern: named(`${anyOf(HELD_ONCE)}${WORDS(12)}${BEFORE_ITS_YEAR}${YEAR}`) },
  { kind: 'yearly', pattern: named(`${anyOf(YEARLY_EVENTS)}${WORDS(12)}${BEFORE_ITS_YEAR}${YEAR}`) },
  { kind: 'yearly', pattern: named(`\\p{Lu}{4,}-${YEAR}`) },
];
function clue(source: string): RegExp {
  return new RegExp(`${WORD_START}${source}`, 'giu');
}

function named(source: string): RegExp {
  return new RegExp(`${WORD_START}${source}`, 'gu');
}
