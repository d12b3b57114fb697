import { findMatches } from '../../text/find-matches.ts';
import type { Span } from '../../text/span.ts';
import { foldLetters } from '../../vietnamese/fold.ts';
import type { ArticleText } from '../article-text.ts';
import type { SegmentKind } from '../findings.ts';

/** `capital`: Nguyễn; `upper`: UBND, HCM, one letter alone; `lower`: tỉnh; `number`: 12; `mark`: punctuation; `break`: between segments. */
export type TokenShape = 'capital' | 'upper' | 'lower' | 'number' | 'mark' | 'break';

/** A word, number or mark of the article, with its folded form; `glued`: no white space stands before it. */
export interface NameToken extends Span {
  text: string;
  fold: string;
  shape: TokenShape;
  glued: boolean;
}

const BODY_KINDS: ReadonlySet<SegmentKind> = new Set(['title', 'lede', 'heading', 'paragraph', 'caption']);
const TOKEN = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const BREAK = '\n';

/** The words of title, lede, headings, paragraphs and captions in order, a break token after each segment. */
export function splitNameTokens(article: ArticleText): NameToken[] {
  const tokens: NameToken[] = [];
  for (const segment of article.segments) {
    if (!BODY_KINDS.has(segment.kind)) continue;
    addTokens(tokens, article.text, segment);
    tokens.push({ start: segment.end, end: segment.end, text: BREAK, fold: BREAK, shape: 'break', glued: false });
  }
  return tokens;
}

/** The words of a name in a list, as the article's words are cut: `TP. Vinh` -> `tp`, `.`, `vinh`. */
export function splitWords(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  addTokens(tokens, text, { start: 0, end: text.length });
  return tokens;
}

/** The folded words of the tokens `[from, to)`, one space between them. */
export function joinFolds(tokens: readonly NameToken[], from: number, to: number): string {
  let words = '';
  const first = Math.max(0, from);
  for (let at = first; at < to && at < tokens.length; at++) words += at === first ? tokens[at]!.fold : ` ${tokens[at]!.fold}`;
  return words;
}

function addTokens(tokens: NameToken[], whole: string, span: Span): void {
  const text = whole.slice(span.start, span.end);
  const folded = foldLetters(text);
  let last = -1;
  for (const match of findMatches(text, TOKEN)) {
    const word = match[0];
    const end = match.index + word.length;
    const fold = folded.slice(match.index, end);
    const shape = readShape(word, fold);
    tokens.push({
      start: span.start + match.index,
      end: span.start + end,
      text: word,
      fold,
      shape,
      glued: match.index === last,
    });
    last = end;
  }
}

function readShape(word: string, fold: string): TokenShape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'lower';
  if (first < 128 && !isAsciiCapital(first)) return first >= 48 && first <= 57 ? 'number' : 'mark';
  if (first >= 128 && !/^\p{L}/u.test(word)) return /^\p{N}/u.test(word) ? 'number' : 'mark';
  if (word.charAt(0) === fold.charAt(0)) return 'lower';
  const rest = word.slice(1);
  return rest === rest.toUpperCase() ? 'upper' : 'capital';
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
