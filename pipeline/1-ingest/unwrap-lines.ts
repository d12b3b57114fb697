import { matchPageLine } from '../vietnamese/pages/match-page-line.ts';
import { isBrokenLine } from './is-broken-line.ts';

const NARROWEST = 45; // characters: shorter lines are verses, lists and headings
const WIDEST = 120;
const LEAST_BREAKS = 3; // sentences broken at a line's end before a text counts as broken at a width
const RAGGED = 20; // characters by which such lines may fall short of the width: the longest syllable and its marks
const LIST_MARK = /^\s{0,8}(?:[-–—•*+]\s|\d{1,2}[.)]\s|[a-zđ][.)]\s)/u;

/**
 * The text with the line ends inside sentences, most of them put there by a fixed width, read as spaces; nothing else changes, so
 * every offset holds. A text is broken at a width where lines of nearly one length, 45 to 120 characters, end inside sentences.
 */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  if (lines.length <= LEAST_BREAKS) return text;
  const width = findWidth(lines);
  const isJoined = (no: number) => (width > 0 && isWrapped(lines, no, width)) || isBrokenLine(lines, no);
  return lines.map((line, no) => line + (no === lines.length - 1 ? '' : isJoined(no) ? ' ' : '\n')).join('');
}

/** The width at which sentences are broken, 0 where the text keeps its paragraphs on one line each. */
function findWidth(lines: readonly string[]): number {
  const broken = lines.flatMap((line, no) => (endsInside(line, lines[no + 1] ?? '') ? [line.trimEnd().length] : []));
  const width = broken.reduce((most, length) => Math.max(most, length), 0);
  if (broken.length < LEAST_BREAKS || width < NARROWEST || width > WIDEST) return 0;
  const full = broken.filter((length) => length >= width - RAGGED).length;
  return full * 5 >= broken.length * 4 ? width : 0;
}

/** A line without a stop and the next in small letters: `… tổng dư nợ của` / `huyện đạt …`. */
function endsInside(line: string, next: string): boolean {
  return (
    line.length >= NARROWEST && /^\s{0,8}\p{Ll}/u.test(next) && /[\p{L}\p{N},]$/u.test(line.trimEnd().slice(-2)) && !LIST_MARK.test(next)
  );
}

/** The next line's first word had no room on this one. A first line that a capital follows is a title. */
function isWrapped(lines: readonly string[], no: number, width: number): boolean {
  const length = lines[no]!.trimEnd().length;
  const next = lines[no + 1]!.trim();
  const word = next.split(' ', 1)[0]!;
  if (next === '' || length === 0 || length > width || LIST_MARK.test(lines[no + 1]!) || matchPageLine(next)) return false;
  if (no === 0 && !/^\p{Ll}/u.test(next)) return false;
  if (length * 3 >= width * 2 && endsInside(lines[no]!, lines[no + 1]!)) return true; // signs that took more room in the markup
  return length + 1 + word.length > width;
}
