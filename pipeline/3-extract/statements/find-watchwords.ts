import { indexSpans, startingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { foldSpelling } from '../../vietnamese/letters/fold.ts';
import { countSyllables } from '../../vietnamese/letters/syllables.ts';
import { KNOWN_WATCHWORDS, TITLE_NOUNS, WATCHWORD_NOUNS } from '../../vietnamese/speech/watchword-cues.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { Quotation, StatementFinding, WatchwordFinding } from '../findings.ts';

type Kind = WatchwordFinding['kind'];

const OPENING = '(?:\\s(?:là|của|về|với|:|rằng|xây dựng|[\\p{L}]{1,8})){0,3}[\\s:]{0,3}[“"«\'‘]{1,2}$';
/** `phương châm của năm nay là: “…”`: the noun further off. */
const CUED_AFAR = new RegExp(
  `${WORD_START}(?:phương châm|khẩu hiệu|mục tiêu|phương hướng|thông điệp|châm ngôn)(?:\\s[\\p{L}\\p{N}]{1,10}){1,12}\\slà[\\s:]{1,3}[“"«'‘]$`,
  'iu',
);
const THEME_AFAR = new RegExp(`${WORD_START}chủ đề(?:,?\\s[\\p{L}\\p{N}]{1,10}){1,24}\\slà[\\s:]{1,3}[“"«'‘]$`, 'iu');
const THEME = new RegExp(`${WORD_START}chủ đề(?:\\s[\\p{L}\\p{N}]{1,10}){0,6}[\\s:,]{0,3}[“"«'‘]$`, 'iu');
const TITLE = new RegExp(`${WORD_START}${anyOf(TITLE_NOUNS)}(?:\\s(?:số )?[\\p{L}\\p{N}/-]{1,16})?[\\s:]{0,2}[“"«'‘]$`, 'iu');
const CUED = new RegExp(`${WORD_START}${anyOf(WATCHWORD_NOUNS)}${OPENING}`, 'iu');
/** Between the members of a row of quoted words: `"tự diễn biến", "tự chuyển hóa"`. */
const ROW = /^[”"»'’](?:,|\s?và|,\s?và|\s?[-–]|;)\s?[“"«'‘]$/u;
/** `4 tại chỗ`, `ba bám`, `vừa … vừa`, `nói đi đôi với làm`: the shapes of slogans. */
const SHAPE =
  /^(?:(?:\d|hai|ba|bốn|năm|sáu)\s(?:không|có|cùng|tại chỗ|tốt|rõ|xây|chống|bám|nhất|sẵn sàng|dám|kiên định|đẩy mạnh|tăng cường)(?!\p{L}))|vừa\s.{2,30}\svừa\s/iu;
const KNOWN = new Set(KNOWN_WATCHWORDS.map(toKey));
const MAX_SYLLABLES = 80;

/** The words whatever their spelling: `xin- cho` is `xin - cho`. */
function toKey(words: string): string {
  return foldSpelling(words).replaceAll(/\s?[-–]\s?/gu, '-');
}

/** Watchwords, themes and titles in quotation marks, each once with every place; a speaker's own quoted words are none. */
export function findWatchwords(article: ArticleText, statements: StatementFinding[]): WatchwordFinding[] {
  const found = new Map<string, WatchwordFinding>();
  const parts = statements.flatMap((statement) => statement.parts).sort((a, b) => a.start - b.start);
  const spoken: Spoken = { parts, holds: indexSpans(parts) };
  let last: { quotation: Quotation; kind: Kind } | null = null;
  for (const quotation of article.quotations) {
    const isRow: boolean = last !== null && ROW.test(article.text.slice(last.quotation.end, quotation.start));
    const kind: Kind | null = quotation.closed ? (readKind(article.text, quotation, spoken) ?? (isRow ? last!.kind : null)) : null;
    if (!kind) continue;
    last = { quotation, kind };
    add(found, article.text, quotation, kind);
  }
  return [...found.values()];
}

function readKind(text: string, quotation: Quotation, spoken: Spoken): Kind | null {
  const words = text.slice(quotation.start, quotation.end);
  const syllables = countSyllables(words);
  if (syllables < 2 || syllables > MAX_SYLLABLES || words.includes('\n')) return null;
  const before = text.slice(Math.max(0, quotation.start - 150), quotation.start);
  if (THEME.test(before) || THEME_AFAR.test(before)) return 'theme';
  if (KNOWN.has(toKey(words))) return 'watchword'; // a speaker's quotation may hold one, and a campaign be called by one
  if (isSpoken(text, quotation, spoken)) return null;
  if (TITLE.test(before)) return 'title';
  return isWatchword(words, syllables, before) ? 'watchword' : null;
}

/** Cued by a noun before it, or of a slogan's shape; single words in marks are irony more often than not. */
function isWatchword(words: string, syllables: number, before: string): boolean {
  if (/^[\p{Lu}\p{N}\s]+$/u.test(words) || /[!?]$/u.test(words)) return false;
  return SHAPE.test(words) || (syllables >= 3 && (CUED.test(before) || CUED_AFAR.test(before))) || isParallel(words);
}

/** Three members or more of the same make between commas: `Kỷ cương, liêm chính, hành động, hiệu quả`. */
function isParallel(words: string): boolean {
  const members = words.split(/[,;]\s|\s[-–]\s/u).map(countSyllables);
  return members.length >= 3 && Math.max(...members) <= 4 && Math.max(...members) - Math.min(...members) <= 1;
}

/** What speakers say, in the order of the text. */
interface Spoken {
  parts: Span[];
  /** Whether a part shares a code unit with the span. */
  holds(span: Span): boolean;
}

/** The words a speaker says, not a watchword inside them: the quotation is a whole part, or a sentence of one. */
function isSpoken(text: string, { start, end, depth }: Quotation, { parts, holds }: Spoken): boolean {
  const opens = /(?:[:,.!?…]|(?<!\p{L})(?:rằng|là))\s?[“"«'‘]$/u.test(text.slice(Math.max(0, start - 10), start));
  if (startingIn(parts, { start: start - 1, end: end + 1 }).some((part) => part.end <= end + 1)) return true;
  return depth === 0 && opens && holds({ start: end - 3, end: start + 1 }); // one that begins no later and ends 2 before its end at most
}

function add(found: Map<string, WatchwordFinding>, text: string, { start, end }: Quotation, kind: Kind): void {
  const words = text.slice(start, end).replace(/[\s.,;]{1,12}$/u, '');
  const mention = { start, end: start + words.length, rule: kind };
  const key = toKey(words);
  const known = found.get(key);
  if (known) known.mentions.push(mention);
  else found.set(key, { text: words, kind, mentions: [mention] });
}
