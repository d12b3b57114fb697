import { isBareSyllable } from '../vietnamese/letters/is-spelled-syllable.ts';
import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { isScene } from './is-scene.ts';
import { endsWithStop, type Kinds, type Line, type Page, type SegmentKind } from './page.ts';
import { weighScene } from './weigh-scene.ts';

/** Five syllables or more without a mark: a picture's file name with spaces, `thu tuong tiep dai su na uy`. */
const SLUG = /^(?:[a-z0-9]{1,12} ){4,30}[a-z0-9]{1,12}(?=$| ["“‘]?\p{Lu})/u;
/** A name in the page's markup, `qc-top`, `fbpx`, `/chinhtri/`, or a picture's name with its signs: `tru so lien hop quoc (new york). anh: afp`. */
const WHOLE =
  /^(?:\/(?:[a-z0-9_-]{2,40}\/?){1,6}|[a-z]{2,14}(?:[-_][a-z0-9]{1,14}){1,30}|[A-Za-z0-9]{2,30}(?:_[A-Za-z0-9]{1,30}){1,9}|[a-z]{3,20}|(?:[a-z]{2,14}\d{1,4}){1,20}|(?=(?:[^a-z]{0,20}[a-z]{2,14}){4})[a-z0-9]{1,14}(?:[ ,.:;()'"/-]{1,3}[a-z0-9]{1,14}){4,40}[.)]{0,2})$/;

/** In a box of links each with its picture: `![]() Sáng 9/3, hội nghị … |`. */
const IN_BOX = /^!\[.{0,80}?\]\(.{0,200}?\) ?["“]?\p{Lu}[^|]{60,900}[.…] ?\|$/u;
const LEAST_BARE = 6; // words of a headline that lost its marks
const MARKED = /[\u00c0-\u1ef9]/u;
/** `Lễ đón đoàn -2`: what a picture shows, and its number. */
const NUMBERED = /^(?<shown>.{11,219}?\D)(?<!\d\s)[-–]\s?\d{1,2}\.?$/u;

/** `Le don Doan hinh anh 1Các đại biểu …`: a headline and the picture's number before its caption. */
const NUMBERED_BEFORE =
  /^(?:[^.!?…]|\.(?=\S)){12,220}?\s(?:(?:[-–]\s?)?(?:[Ảả]nh|[Hh]ình|[Hh]ình ảnh|[Hh]inh anh|[Pp]hoto) ?\d{1,2}\.?|-\d{1,2})\s?(?=["“(]?\p{Lu}\p{Ll})/u;
const BARE_NUMBER = /\s-\d{1,2}\s?$/u;
const LEAST_SCENE = -0.5;
const BEFORE_NUMBER = /(?:nh|oto|-) ?\d/u; // most lines have none
const WINDOW = 240; // characters

/** How many characters of a line are the name of a picture's file; 0 in other lines. */
export function measureSlug(line: string): number {
  return SLUG.exec(line)?.[0].length ?? 0;
}

/** How many characters of a line are a headline and a picture's number, with the caption behind them; 0 in other lines. */
export function measureNumber(line: string): number {
  const head = line.slice(0, WINDOW);
  const length = BEFORE_NUMBER.test(head) ? (NUMBERED_BEFORE.exec(head)?.[0].length ?? 0) : 0;
  return length > 0 && BARE_NUMBER.test(head.slice(0, length)) && !isShown(line.slice(length)) ? 0 : length;
}

/** `chống dịch COVID -19 Thủ tướng …` numbers no picture: behind a bare number stands what is seen. */
function isShown(text: string): boolean {
  const syllables = countSyllables(text);
  const line = { text, syllables, isClosed: endsWithStop(text) };
  return findCredits(text).length > 0 || isScene(line) || weighScene(line) >= LEAST_SCENE;
}

/** File names alone, lines that only number pictures, and those that a headline of another text follows; one with a caption behind it waits for its credit. */
export function findSlugs({ lines }: Page, kinds: Kinds): Map<number, SegmentKind> {
  const found = new Map<number, SegmentKind>(findNumbered(lines).map((no) => [no, 'furniture']));
  for (const [no, { text }] of lines.entries()) {
    const length = kinds[no] !== null ? 0 : WHOLE.test(text) || isBareHeadline(lines, no) ? text.length : measureSlug(text);
    if (length === text.length) found.set(no, 'furniture');
    else if (kinds[no] === null && IN_BOX.test(text) && findCredits(text).length === 0) found.set(no, 'related');
    else if (length > 0 && findCredits(text).length === 0 && !/[.!?]$/u.test(text)) found.set(no, 'related');
  }
  return found;
}

/** `De nghi tang muc ho tro cho nguoi dan`: amid text with its marks. */
function isBareHeadline(lines: readonly Line[], no: number): boolean {
  const { text, syllables } = lines[no]!;
  if (syllables < LEAST_BARE || MARKED.test(text) || ![no - 1, no + 1].some((next) => MARKED.test(lines[next]?.text ?? ''))) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.length >= LEAST_BARE && words.filter(isBareSyllable).length * 5 >= words.length * 4;
}

/** One headline, over and over with the numbers of pictures. */
function findNumbered(lines: readonly Line[]): number[] {
  const headlines = lines.map(({ text }) => (/\d\.?$/.test(text.slice(-2)) ? NUMBERED.exec(text)?.groups?.shown : undefined));
  const counts = new Map<string | undefined, number>();
  for (const headline of headlines) counts.set(headline, (counts.get(headline) ?? 0) + 1);
  return headlines.flatMap((headline, no) => (headline !== undefined && counts.get(headline)! > 1 ? [no] : []));
}
