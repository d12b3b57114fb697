import { foldSpelling } from '../vietnamese/fold.ts';
import { matchPageLine } from '../vietnamese/match-page-line.ts';
import { SECTIONS } from '../vietnamese/sections.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import { isProse, type Kinds, type Page } from './page.ts';

const SECTION_NAMES = new Set(SECTIONS.map(foldSpelling));
const BREADCRUMB = /\s*[>»›/|•·\t]\s*|\s{3,}/u;

/** The lines that are page furniture by their words alone, and brand lines. */
export function findKnownLines({ lines, outlets }: Page): Kinds {
  return lines.map((line) => matchPageLine(line.text)?.kind ?? (isBrand(line.text, outlets) ? 'brand' : null));
}

/** The first line after which the page prints no more of the article, or the number of lines. */
export function findEnd({ lines }: Page): number {
  const proseAfter = lines.map(() => 0);
  for (let no = lines.length - 2; no >= 0; no--)
    proseAfter[no] = proseAfter[no + 1]! + (isProse(lines[no + 1]!) ? lines[no + 1]!.syllables : 0);
  const all = (proseAfter[0] ?? 0) + (lines[0] && isProse(lines[0]) ? lines[0].syllables : 0);
  const end = lines.findIndex((line, no) => proseAfter[no]! * 2 < all && matchPageLine(line.text)?.ends === true);
  return end < 0 ? lines.length : end;
}

/** True for the name of a section, or a path of them: `Thời sự > Chính trị`. */
export function isSection(text: string): boolean {
  return text.length <= 100 && sectionParts(text).every((part) => SECTION_NAMES.has(part) || part === 'trang chủ');
}

/** How many names of sections stand in the line: a menu has many. */
export function countSections(text: string): number {
  return text.length <= 400 ? sectionParts(text).filter((part) => SECTION_NAMES.has(part)).length : 0;
}

/** The last name of a path of sections, as printed. */
export function lastSection(text: string): string {
  return text
    .split(BREADCRUMB)
    .filter((part) => part.trim() !== '')
    .at(-1)!
    .trim();
}

function sectionParts(text: string): string[] {
  return text
    .split(BREADCRUMB)
    .map((part) => foldSpelling(part).replace(/[:.,]$/, ''))
    .filter((part) => part !== '');
}

function isBrand(text: string, { outlets, agencies }: OutletMarks): boolean {
  if (text.length > 80) return false;
  const mark = foldMark(text);
  return (outlets.has(mark) || agencies.has(mark)) && !SECTION_NAMES.has(mark);
}
