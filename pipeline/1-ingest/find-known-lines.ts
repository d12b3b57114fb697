import { recallWords } from '../text/recall-words.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { SECTION_STARTS, SECTIONS } from '../vietnamese/pages/sections.ts';
import { anyOf, WORD_END } from '../vietnamese/words/word-edges.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import { isMenu } from './is-menu.ts';
import type { Kinds, Line, Page, SegmentKind } from './page.ts';

const SECTION_NAMES = new Set(SECTIONS.map(foldSpelling));
const STARTS = new RegExp(`^${anyOf(SECTION_STARTS)}${WORD_END}`, 'u');
const LEAST_TITLE = 5; // syllables
const LONGEST_NAMED = 7; // syllables of a section's name, told by its first word
const GLUE = /(?<=[\p{Ll}\d])(?=\p{Lu})/u; // `Trang chủChính trị`
const LONGEST_SECTION = 8; // words of the last name in a path from the home page
const LONGEST_HOME_PATH = 400; // characters, with the headline at its end
const LONGEST_PATH = 100; // characters of a path of sections
const SHORT = 60; // characters of lines that pages of one site print again and again
const recallLink = recallWords((text) => isMenu(text) || isHomePath(text));
const recallSection = recallWords(namesSections);
const BY_WEB = / (?:điện tử|online)$/u;
const PARTED = /[>»›/|•·\t]|\s{2}|(?![\0-@[-¿])\p{Lu}(?<=[\p{Ll}\d]\p{Lu})/u; // what parts the names of a path, if only by its capital
const BREADCRUMB = /\s*[>»›/|•·\t]\s*|\s{3,}/u;

/** The lines that are page furniture by their words alone, and brand lines. */
export function findKnownLines({ lines, outlets }: Page): Kinds {
  let isUnderTitle = false;
  return lines.map((line, no) => {
    const { text, syllables, isProse } = line;
    const kind = kindOfKnown(line, isUnderTitle) ?? (leadsElsewhere(text) ? 'furniture' : isBrand(text, outlets) ? 'brand' : null);
    isUnderTitle ||= kind === null && syllables >= LEAST_TITLE && !(isProse && no === 0); // a headline may stand under its standfirst
    return kind;
  });
}

function kindOfKnown({ known }: Line, isUnderTitle: boolean): SegmentKind | null {
  return known && (isUnderTitle || !known.inText) ? known.kind : null;
}

function leadsElsewhere(text: string): boolean {
  return text.length <= SHORT ? recallLink(text, 0, text.length) : isMenu(text) || isHomePath(text);
}

/** True for the name of a section, or a path of them: `Thời sự > Chính trị`. */
export function isSection(text: string): boolean {
  return text.length <= SHORT ? recallSection(text, 0, text.length) : text.length <= LONGEST_PATH && namesSections(text);
}

function namesSections(text: string): boolean {
  const parts = sectionParts(text);
  return parts.length > 0 && parts.every((part) => SECTION_NAMES.has(part) || part === 'trang chủ');
}

/** True for a short line whose first word is one that names sections: `Hoạt động của Đại sứ quán`. */
export function namesSection({ text, syllables }: Pick<Line, 'text' | 'syllables'>): boolean {
  return syllables <= LONGEST_NAMED && STARTS.test(text);
}

/** How many names of sections stand in the line: a menu has many. */
export function countSections(text: string): number {
  return text.length <= 400 ? sectionParts(text).filter((part) => SECTION_NAMES.has(part)).length : 0;
}

/** The last name of a path of sections, as printed. */
export function lastSection(text: string): string {
  return pathParts(text).at(-1) ?? text;
}

/** The last name of a path from the home page, `Trang chủ » Tin tức » Tin hoạt động`, whatever it is, but not the title; null for other lines. */
export function sectionOfPath(text: string, title: string | null): string | null {
  const last = isHomePath(text) ? pathParts(text).findLast((part) => part !== title) : undefined;
  return last !== undefined && !/^(?:trang chủ|home)$/iu.test(last) && last.split(' ').length <= LONGEST_SECTION ? last : null;
}

function isHomePath(text: string): boolean {
  if (text.length > LONGEST_HOME_PATH || !/^(?:[Tt]rang [Cc]hủ|TRANG CHỦ|[Hh]ome|HOME)(?!\p{Ll})/u.test(text)) return false;
  return pathParts(text).length > 1 && /^(?:trang chủ|home)$/iu.test(pathParts(text)[0]!);
}

function sectionParts(text: string): string[] {
  return (PARTED.test(text) ? pathParts(text) : [text.trim()])
    .map((part) => foldSpelling(part).replace(/[:.,]$/, ''))
    .filter((part) => part !== '');
}

/** The names between arrows and bars; of names printed without a gap, those that are known. */
function pathParts(text: string): string[] {
  return text
    .split(BREADCRUMB)
    .map((part) => part.trim())
    .flatMap((part) => (isGlued(part) ? part.split(GLUE) : [part]))
    .filter((part) => part !== '');
}

function isGlued(part: string): boolean {
  const names = part.length <= 200 ? part.split(GLUE) : [];
  return names[0] === 'Trang chủ'
    ? names.length > 1
    : names.length > 1 && names.filter((name) => SECTION_NAMES.has(foldSpelling(name)) || foldSpelling(name) === 'trang chủ').length > 1;
}

/** The paper's name, with `điện tử` or `online` too. */
function isBrand(text: string, { outlets, agencies }: OutletMarks): boolean {
  if (text.length > 80) return false;
  const mark = foldMark(text).replace(BY_WEB, '');
  return (outlets.has(mark) || agencies.has(mark)) && !SECTION_NAMES.has(mark);
}
