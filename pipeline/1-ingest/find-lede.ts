import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { LISTS_PRESENT } from '../vietnamese/words/opening-words.ts';
import type { Kinds, Line, Page } from './page.ts';
import { isSigned, readDateline } from './read-dateline.ts';

const LONGEST_LEDE = 110; // syllables
const LEAST_PICTURES = 2; // of a photo story, which has no text but its standfirst
const LEAST_TWICE = 18; // syllables; shorter lines that stand twice are captions
/** `Người phát ngôn nêu rõ:`: the paragraph behind says what. */
const OPENS_QUOTATION = /:\s*$/u;
const DAY = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.-]*\d{3,})/u;

/**
 * The standfirst: the first paragraph, where the page sets it apart from the body. A page does so by what it prints
 * between them (pictures, player, byline, dateline), by its blank lines, by saying it again, or by a mark at its start.
 */
export function findLede(page: Page, kinds: Kinds, title: number | null): number | null {
  const { lines } = page;
  const lede = lines.findIndex(
    (line, no) =>
      no > (title ?? -1) && kinds[no] === null && (line.isProse || line.syllables >= 12 || (line.syllables >= 5 && line.isClosed)),
  );
  const first = lines[lede];
  if (!first || first.syllables > LONGEST_LEDE || LISTS_PRESENT.test(first.text) || OPENS_QUOTATION.test(first.text)) return null;
  const body = lines.flatMap((line, no) => (no > lede && kinds[no] === null && line.isProse ? [no] : []));
  if (body.length === 0)
    return title !== null &&
      first.isProse &&
      lines[lede + 1]?.known?.shows !== true &&
      kinds.filter((kind) => kind === 'caption').length >= LEAST_PICTURES
      ? lede
      : null;
  if (isPartedByPage(kinds, lede, body[0]!)) return lede;
  const next = lines[body[0]!]!;
  const isOpen = first.syllables >= 12 && !first.isProse;
  if (title === null) return (body.length >= 2 && isSigned(first.text, page.outlets)) || isOpen || isSaidAgain(first, [next]) ? lede : null;
  const isApart =
    isOpen ||
    startsAnew(page, first, next) ||
    (body.length >= 2 && isSigned(first.text, page.outlets)) ||
    isPartedByGap(lines, lede, body) ||
    (body.length === 1 && (next.syllables >= 100 || next.syllables >= 2 * first.syllables)) ||
    isSaidAgain(first, lines.slice(lede + 2));
  return isApart ? lede : null;
}

/** The standfirst that the page prints again right under itself, first of its running text; null where it does not. */
export function findLedeTwice({ lines }: Page, kinds: Kinds, title: number | null): number | null {
  const first = lines.findIndex((line, no) => no > (title ?? -1) && kinds[no] === null && line.isProse);
  const [line, next] = [lines[first], lines[first + 1]];
  if (
    !line ||
    !next ||
    kinds[first + 1] !== null ||
    lines[first + 2]?.text === line.text ||
    line.syllables > LONGEST_LEDE ||
    findCredits(line.text).length > 0
  )
    return null;
  return line.text === next.text && line.syllables >= LEAST_TWICE && hasMoreText(lines, kinds, first + 2) ? first : null;
}

/** More paragraphs follow that do not stand twice as well, as on a page doubled as a whole. */
function hasMoreText(lines: readonly Line[], kinds: Kinds, from: number): boolean {
  const rest = lines.flatMap((line, no) => (no >= from && kinds[no] === null && line.isProse ? [line.text] : []));
  return rest.length > 0 && !rest.some((text, at) => at > 0 && rest[at - 1] === text);
}

/** Something of the page stands between the first paragraph and the next, if only a picture's caption. */
function isPartedByPage(kinds: Kinds, lede: number, next: number): boolean {
  return kinds
    .slice(lede + 1, next)
    .some(
      (kind) =>
        kind === 'caption' || kind === 'player' || kind === 'furniture' || kind === 'related' || kind === 'byline' || kind === 'dateline',
    );
}

/** The body begins with its own dateline, or names the same day over again. */
function startsAnew({ outlets }: Page, first: Line, next: Line): boolean {
  if (readDateline(next.text, outlets) && !readDateline(first.text, outlets)) return true;
  const day = DAY.exec(first.text)?.[0];
  return day !== undefined && first.syllables <= 70 && DAY.exec(next.text.slice(0, 60))?.[0] === day;
}

/** A blank line after the first paragraph and hardly any between those that follow. */
function isPartedByGap(lines: readonly Line[], lede: number, body: readonly number[]): boolean {
  const gaps = body.slice(1).filter((no) => lines[no]!.gapBefore).length;
  return body.length >= 3 && body[0] === lede + 1 && lines[lede + 1]!.gapBefore && gaps * 4 < body.length - 1;
}

/** Further down; a line that stands twice in a row is a doubled page's. */
function isSaidAgain(first: Line, rest: readonly Line[]): boolean {
  const said = foldSpelling(first.text).replace(/[.…\s]+$/u, '');
  return first.syllables >= 10 && rest.some((line) => line.text.length >= said.length && foldSpelling(line.text).includes(said));
}
