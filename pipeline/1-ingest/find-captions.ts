import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { isNameInCapitals } from '../vietnamese/pages/find-photographer.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { LISTS_PRESENT } from '../vietnamese/words/opening-words.ts';
import { findChained } from './find-chained.ts';
import { findAlbum, findCrowds } from './find-crowds.ts';
import { findDoubled } from './find-doubled.ts';
import { findGallery } from './find-gallery.ts';
import { findPictureStory } from './find-picture-story.ts';
import { hasCredit, isCreditAlone, LONGEST_CAPTION } from './has-credit.ts';
import type { OutletMarks } from './index-outlets.ts';
import { isCell } from './is-cell.ts';
import { isSaidNear } from './is-said-near.ts';
import { hasStopInside, isPortrait, isScene, showsPeople } from './is-scene.ts';
import { isMarked, isPictureLine, isToldAmongCaptions, isToldOfPicture, PICTURE_NUMBER } from './of-picture.ts';
import type { Kinds, Line, Page } from './page.ts';
import { isSigned, readDateline } from './read-dateline.ts';
import { showsDeed, weighPlace, weighScene } from './weigh-scene.ts';

const LONGEST_WITHOUT_CREDIT = 45;
const LONGEST_OVER_TEXT = 6;
const LEAST_STANDFIRST = 14;
const LEAST_OPEN_STANDFIRST = 20;
const LONGEST_NAME = 5;
const LEAST_GALLERY = 3; // captions of a page without a headline
const BY_WORK = /^(?:Tin|Bài|TIN|BÀI|Tin bài|Bài viết|Nội dung|Thực hiện)\s?:/u; // `Tin: An Lê. Ảnh: Hà Vũ` signs the text

/** The lines under pictures: with a credit, after a gallery line, printed twice in a row, or a scene by their words and their place. */
export function findCaptions({ lines, outlets }: Page, kinds: Kinds): number[] {
  const isOpen = (no: number) => kinds[no] === null;
  const found = new Set<number>();
  const doubled = findDoubled(lines, kinds);
  const start = findFirst(lines, kinds);
  for (const [no, line] of lines.entries()) {
    if (!isOpen(no)) continue;
    if (BY_WORK.test(line.text) && readByline(line.text)?.marked === true) continue;
    if (
      hasCredit(line) ||
      doubled.has(no) ||
      (isScene(line) && !isStandfirst(lines, kinds, no)) ||
      isMarked(line) ||
      isToldOfPicture(lines, no) ||
      isToldAmongCaptions(lines, no)
    )
      found.add(no);
    else if (isCell(lines, no) || (no > start && isSaidNear(lines, kinds, no))) found.add(no);
    else if (
      no > 0 &&
      line.syllables <= LONGEST_WITHOUT_CREDIT &&
      !isParagraph(line) &&
      isPictureLine(lines, no - 1) &&
      readByline(line.text)?.marked !== true
    )
      found.add(no);
    if (no === 0 || !isCreditAlone(line) || !isOpen(no - 1) || lines[no - 1]!.syllables > LONGEST_WITHOUT_CREDIT) continue;
    const isShownBelow = no + 1 < lines.length && isOpen(no + 1) && hasCredit(lines[no + 1]!);
    if (!isShownBelow) found.add(no - 1);
  }
  for (const no of findPictureStory(lines, kinds)) found.add(no);
  for (const no of [...findScenes(lines, kinds, found), ...findGallery(lines, kinds)]) found.add(no);
  for (const no of findChained(lines, kinds, found)) found.add(no);
  for (const no of [...findCrowds(lines, kinds, found), ...findAlbum(lines, kinds)]) found.add(no);
  for (const no of findPhotographers(lines, kinds, found)) found.add(no);
  const first = kinds.indexOf(null);
  if (first > 0 && showsPeople(lines[first]!.text) && isOverSigned(lines, first, outlets)) found.add(first);
  if (first >= 0 && isOverText(lines, kinds, first)) found.add(first);
  const isSaid = openSaid([...found].map((no) => lines[no]!));
  const isBeside = (no: number) => kinds[no - 1] === 'dateline' && readByline(lines[no]!.text) !== null; // the writer, whose picture has the name again
  return lines.flatMap((line, no) => (found.has(no) || (isOpen(no) && isSaid(line) && !isBeside(no)) ? [no] : []));
}

/** Names in capitals right under captions that lack a credit, between paragraphs: behind the last of them a name signs the text. */
function findPhotographers(lines: readonly Line[], kinds: Kinds, found: ReadonlySet<number>): number[] {
  const prose = [...lines.keys()].filter((no) => kinds[no] === null && lines[no]!.isProse && !found.has(no));
  return lines.flatMap(({ text }, no) => {
    const isUnder = found.has(no - 1) && kinds[no] === null && no > (prose[0] ?? no) && no < (prose.at(-1) ?? 0);
    return isUnder && isNameInCapitals(text) && findCredits(lines[no - 1]!.text).length === 0 ? [no] : [];
  });
}

/** The first line under the headline, long and without a stop, over running text. */
function isStandfirst(lines: readonly Line[], kinds: Kinds, no: number): boolean {
  const { syllables, isClosed } = lines[no]!;
  const isLong = !isClosed && syllables >= LEAST_OPEN_STANDFIRST && lines[no + 1]?.isProse === true;
  return isLong && kinds.includes('title') && findFirst(lines, kinds) === no;
}

/** The first line that is open and names no writer. */
function findFirst(lines: readonly Line[], kinds: Kinds): number {
  return kinds.findIndex((kind, no) => kind === null && readByline(lines[no]!.text) === null);
}

/** Tells the lines that say what one of the captions says; a line without a credit has as many syllables as what it says. */
function openSaid(captions: readonly Line[]): (line: Line) => boolean {
  const said = new Set(captions.map(({ text }) => sayOnce(text)));
  const lengths = new Set(Array.from(said, countSyllables));
  return ({ text, syllables }) =>
    syllables <= LONGEST_CAPTION && said.size > 0 && (lengths.has(syllables) || findCredits(text).length > 0) && said.has(sayOnce(text));
}

/** What a caption says, that it says again with another credit or none. */
function sayOnce(text: string): string {
  const credit = findCredits(text).at(-1);
  return foldSpelling(credit && credit.start > 0 ? text.slice(0, credit.start) : text).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}

/** Scenes without a credit that their words and their place tell; after the text's end only those that close a sentence. */
function findScenes(lines: readonly Line[], kinds: Kinds, found: ReadonlySet<number>): number[] {
  const open = [...lines.keys()].filter((no) => kinds[no] === null && !found.has(no));
  const words = new Map(open.map((no) => [no, mayBeScene(lines[no]!) ? weighScene(lines[no]!) : Number.NEGATIVE_INFINITY]));
  const prose = open.filter((no) => lines[no]!.isProse && words.get(no)! < 0);
  const signed = lines.findLastIndex(({ text }, no) => kinds[no] === null && /ảnh/iu.test(text) && readByline(text)?.marked === true);
  const isEntry = (no: number | undefined) => no !== undefined && isPresent(lines[no]!, words.get(no)!);
  const scenes = new Set<number>();
  const start = findFirst(lines, kinds);
  for (const [at, no] of open.entries()) {
    const mayLackStop = no < Math.max(prose.at(-1) ?? -1, signed) && (no > start || lines[no]!.syllables < LEAST_STANDFIRST);
    if (words.get(no) === Number.NEGATIVE_INFINITY || (!lines[no]!.isClosed && !mayLackStop)) continue;
    const around = {
      besidePicture: [no - 1, no + 1].some((next) => found.has(next) || scenes.has(next) || isPicture(lines, kinds, next)),
      alone: [open[at - 1], open[at + 1]].every((next) => next === undefined || lines[next]!.isProse),
      first: no <= start && lines[no]!.syllables >= LEAST_STANDFIRST && !isPortrait(lines[no]!.text) && !isGluedToTitle(lines, kinds, no),
      listed: isEntry(open[at - 1]) || isEntry(open[at + 1]),
      announced: at > 0 && announces(lines[open[at - 1]!]!.text),
    };
    if (words.get(no)! + weighPlace(around) >= 0 && !isWriter(lines[no]!)) scenes.add(no);
  }
  const first = open[0]!;
  const next = open[1] ?? first + 1;
  const isOver = found.has(first + 1) || scenes.has(next) || LISTS_PRESENT.test(lines[next]?.text ?? '');
  const isGallery = isOver && !kinds.includes('title') && scenes.size + found.size >= LEAST_GALLERY;
  return isGallery && !scenes.has(first) && words.get(first)! >= 0 ? [first, ...scenes] : [...scenes];
}

/** Right under the headline, where the page leaves an empty line before every paragraph but this. */
function isGluedToTitle(lines: readonly Line[], kinds: Kinds, no: number): boolean {
  if (kinds[no - 1] !== 'title' || lines[no]!.gapBefore) return false;
  const below = lines.slice(no + 1);
  return below.length > 0 && below.every(({ gapBefore, isProse }) => gapBefore || !isProse);
}

/** One of those present, by name and office. */
function isPresent({ text, isProse, isClosed }: Line, words: number): boolean {
  return !isProse && showsPeople(text) && !showsDeed(text) && (words < 0 || (!isClosed && isPortrait(text)));
}

/** A line that pages print for a picture, or one already told that ends in its number. */
function isPicture(lines: readonly Line[], kinds: Kinds, no: number): boolean {
  const line = lines[no];
  return line !== undefined && (isPictureLine(lines, no) || (kinds[no] === 'furniture' && PICTURE_NUMBER.test(line.text)));
}

function announces(text: string): boolean {
  return /[:;]$/u.test(text) || readByline(text) !== null;
}

/** Short and of one sentence. */
function mayBeScene({ text, syllables }: Line): boolean {
  return syllables >= 3 && syllables <= LONGEST_WITHOUT_CREDIT && !hasStopInside(text);
}

/** `Đoàn Hiền` names a writer, and no delegation; `Ông Đoàn Hiền` somebody on a picture. */
function isWriter({ text, syllables, isClosed }: Line): boolean {
  const byline = isClosed || /^(?:Ông|Bà|Đồng chí) /u.test(text) ? null : readByline(text);
  return byline !== null && (byline.marked || syllables <= LONGEST_NAME);
}

/** Short, and right over the standfirst that the paper signs. */
function isOverSigned(lines: readonly Line[], no: number, outlets: OutletMarks): boolean {
  const [line, next] = [lines[no]!, lines[no + 1]];
  return (
    line.syllables <= LONGEST_WITHOUT_CREDIT &&
    readByline(line.text) === null &&
    next !== undefined &&
    isSigned(next.text, outlets) &&
    !readDateline(line.text, outlets)
  );
}

/** Short, closed and right over the first paragraph of a page without a headline. */
function isOverText(lines: readonly Line[], kinds: Kinds, no: number): boolean {
  const { text, syllables } = lines[no]!;
  const isShort = syllables >= 3 && syllables <= LONGEST_OVER_TEXT && text.endsWith('.') && !/^(?:Thưa|Kính|Xin|Chào)(?!\p{L})/u.test(text);
  return isShort && !kinds.includes('title') && kinds[no + 1] === null && lines[no + 1]?.isProse === true;
}

/** Long, closed and telling of no one: under a picture without a caption the text goes on. */
function isParagraph({ text, syllables, isClosed }: Line): boolean {
  return syllables > 24 && isClosed && !showsPeople(text);
}
