import type { Segment } from '../../schemas/types.ts';
import type { Span } from '../text/span.ts';
import type { PageLine } from '../vietnamese/pages/furniture.ts';
import type { OutletMarks } from './index-outlets.ts';

export type SegmentKind = Segment['kind'];

/** One printed line without the white space at its ends; spans are UTF-16 offsets into the article's text. */
export interface Line extends Span {
  text: string;
  syllables: number;
  /** True where an empty line stands before it. */
  gapBefore: boolean;
  /** True where it reads as running text, unless the page's markup sets it outside the article. */
  isProse: boolean;
  /** True where it closes a sentence. */
  isClosed: boolean;
  /** The known line of page furniture that it is, or null. */
  known: PageLine | null;
}

/** An article's lines, and the names by which outlets sign their pages. */
export interface Page {
  lines: Line[];
  outlets: OutletMarks;
}

/** What is known of each line so far; null is undecided. */
export type Kinds = readonly (SegmentKind | null)[];

/** A line, or a part of one, with its kind. */
export interface PageSegment extends Span {
  kind: SegmentKind;
}

/** A paragraph that a name ends, `… năm học mới. Lê Na`; no caption, which its credit ends. */
const SENTENCE_INSIDE = /[.!?](?<=[\p{Ll}\p{M}\d][.!?])\s\p{Lu}/u;
const CREDIT_LAST = /(?:[Ảả]nh|ẢNH|Nguồn)\s?:[^:)]{1,45}\)?[.|\s]{0,3}$/u;
/** `… năm học mới. A. TRẦN`: a name in capitals signs the paragraph. */
const SIGNED_LAST = /[\p{Ll}\p{M}\d][.!?…]\s(?:\p{Lu}\.\s?){0,3}\p{Lu}{2,12}(?: \p{Lu}{2,12}){0,4}$/u;
const CLOSING_MARKS = '"”’\'»)]';

/** True where the line closes a sentence, marks and brackets after the stop aside. */
export function endsWithStop(text: string): boolean {
  return /[.!?…;]/u.test(withoutMarks(text).slice(-1)); // a pattern looks for its end through all of a line
}

/** True where a line reads as running text: long, or of a sentence's length and closed by a full stop. A headline may end in `?`, `!`, `…`. */
export function readsAsProse(text: string, syllables: number): boolean {
  if (syllables >= 40) return true;
  if (syllables < 14) return false;
  const said = withoutMarks(text);
  if (/(?<!\.\.)[.;]$/u.test(said) || (/\p{Lu}$/u.test(said) && SIGNED_LAST.test(said))) return true;
  return syllables >= 28 && (/[?!…]$|\.\.\.$/u.test(said) || (SENTENCE_INSIDE.test(text) && !CREDIT_LAST.test(text)));
}

function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING_MARKS.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end).trimEnd();
}

/** The kinds with these lines settled as `kind`; what was settled before stays. */
export function settle(kinds: Kinds, lines: Iterable<number>, kind: SegmentKind): Kinds {
  const next = kinds.slice();
  for (const line of lines) next[line] ??= kind;
  return next;
}
