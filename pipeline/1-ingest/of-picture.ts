import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { findPhotographer } from '../vietnamese/pages/find-photographer.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { measureNumber } from './find-slugs.ts';
import { LONGEST_CAPTION } from './has-credit.ts';
import { showsPeople } from './is-scene.ts';
import type { Line } from './page.ts';

const LONGEST_WITHOUT_CREDIT = 45;
const LONGEST_PICTURE_LINE = 400; // characters
const LONGEST_TOLD = 130;
const LONGEST_CREDIT = 80; // characters
const CREDIT_NEAR_END = /[Ảả]nh|ẢNH|Nguồn/u;
const LEAST_AROUND = 3; // of the two lines before and the two behind
const LEAST_SIGNED = 10; // syllables before a photographer's name in capitals, with it
const LONGEST_STEP = 6; // lines from one picture's number to the next; other bare numbers count comments

/** Lines that pages print for a picture; its caption may follow. */
const PICTURE_LINE =
  /(?:^|[\s-])(?:ảnh|hình|hinh anh|hinh|(?<=[-–] )anh|photo) ?\d{1,3}\.?$|\.(?:jpe?g|png|webp)$|^\d{1,3}$|^leftcenterrightdel$|^\{[a-z_]{1,30}\}$|^!\[.{0,80}\](?:\(.{0,200}\))?\s?\|?$/iu;
/** What such a line ends in; most do not. */
const PICTURE_LINE_END = /\d\.?$|[gpl})\]|\s]$/iu;
export const PICTURE_NUMBER = /[\p{L}.!?”")]\s?[-–]\s?\d{1,2}$/u; // `… tại hội nghị. -1`
const IN_BRACKETS = /^\((\p{Lu}[^()]{12,240})\)\.?$/u; // `(Người dân đón đoàn)`
const IN_TABLE = /^\|[^|]{8,400}\|?$|^[^|]{8,400}\|$/u; // `| Quang cảnh … |`

/** True for the number or file name of a picture, under which its caption may stand; other bare numbers count comments. */
export function isPictureLine(lines: readonly Line[], no: number): boolean {
  const { text } = lines[no]!;
  if (text.length > LONGEST_PICTURE_LINE || !PICTURE_LINE_END.test(text.slice(-2)) || !PICTURE_LINE.test(text)) return false;
  return (
    !/^\d+$/u.test(text) ||
    text === '1' ||
    lines.slice(Math.max(0, no - LONGEST_STEP), no).some((line) => line.text === String(Number(text) - 1))
  );
}

/** `… Trong ảnh: các đại biểu …`, who is seen in brackets alone, or under a picture's name all up to the credit. */
export function isToldOfPicture(lines: readonly Line[], no: number): boolean {
  const { text, syllables } = lines[no]!;
  if (syllables > LONGEST_TOLD) return false;
  const inside = syllables <= LONGEST_WITHOUT_CREDIT ? IN_BRACKETS.exec(text)?.[1] : undefined;
  if (inside !== undefined) return showsPeople(inside) && readByline(text) === null;
  if (/[.…] (?:Trong|Ở) ảnh\s?:/u.test(text)) return true;
  return no > 0 && isPictureLine(lines, no - 1) && endsInCredit(text);
}

/** However many sentences it has: among captions that end in their credits too. */
export function isToldAmongCaptions(lines: readonly Line[], no: number): boolean {
  const { text, syllables } = lines[no]!;
  if (syllables > LONGEST_TOLD || !CREDIT_NEAR_END.test(text.slice(-LONGEST_CREDIT)) || !endsInCredit(text)) return false;
  const around = [no - 2, no - 1, no + 1, no + 2].filter((next) => lines[next] !== undefined && endsInCredit(lines[next]!.text));
  return around.length >= LEAST_AROUND || (no === lines.length - 1 && around.length === 2);
}

function endsInCredit(text: string): boolean {
  const last = findCredits(text).at(-1);
  return last !== undefined && /^[\s.)|]*$/u.test(text.slice(last.end));
}

/** Numbered as a picture's, alone in a table's row, or before the photographer's name in capitals. */
export function isMarked({ text, syllables }: Line): boolean {
  if (syllables <= LONGEST_CAPTION && measureNumber(text) > 0) return true;
  if (syllables <= LONGEST_CAPTION && syllables >= LEAST_SIGNED && findPhotographer(text) > 0) return true;
  const isLast = text.endsWith('|'); // of its row: the picture's stands over it
  if (syllables < 3 || syllables > (isLast ? LONGEST_CAPTION : LONGEST_WITHOUT_CREDIT)) return false;
  if (text.includes('|')) return IN_TABLE.test(text) && readByline(text) === null;
  return /\d/.test(text.slice(-1)) && PICTURE_NUMBER.test(text);
}
