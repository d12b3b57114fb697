import { readByline } from '../vietnamese/pages/read-byline.ts';
import { SCENE_SIGNS } from '../vietnamese/pages/scene-signs.ts';
import { LONGEST_CAPTION } from './has-credit.ts';
import { hasStopInside, showsPeople } from './is-scene.ts';
import type { Kinds, Line } from './page.ts';

const LONGEST_WITHOUT_CREDIT = 45;
const LONGEST_SHOWN = 75; // where it begins with who is seen
const SHORTEST = 5;
const LEAST_SHOWN = 3; // captions of a photo story
const LEAST_SEVERAL = 2;
const LEAST_PARAGRAPHS = 2;
const OPENS = SCENE_SIGNS.filter(({ opens }) => opens);
const TELLS = SCENE_SIGNS.filter(({ tells }) => tells);
/** True for a headline over pictures: `[Ảnh] Lễ đón …`, `Chùm ảnh: …`; sites name pictures by it without the marks of its letters. */
export const OF_PICTURES =
  /^(?:\[(?:Ảnh|Chùm ảnh|Photo|Phóng sự ảnh)\]|(?:Ảnh|Hình ảnh|Chùm ảnh|Phóng sự ảnh|Anh|Hinh anh|Chum anh|Phong su anh)\s?:).{12,}$/iu;

/** Lines that stand twice in a row. A page that prints most of its lines twice, its headline too, or paragraphs twice apart, says nothing by it. */
export function findDoubled(lines: readonly Line[], kinds: Kinds): Set<number> {
  const twice = lines.flatMap(({ text }, no) => (no > 0 && lines[no - 1]!.text === text ? [no] : []));
  if (twice.length === 0) return new Set();
  const isGallery = lines.some(({ text }) => OF_PICTURES.test(text)) || isPhotoStory(lines, twice);
  if (twice.length * 4 >= lines.length && (lines.length >= 6 || lines.length === 2) && !isGallery && !isUnderText(lines, twice))
    return new Set();
  const repeatsItself = saysApart(lines);
  const longest = (line: Line) => (isGallery ? LONGEST_CAPTION : showsOneScene(line) ? LONGEST_SHOWN : LONGEST_WITHOUT_CREDIT);
  const isSeveral = twice.length >= LEAST_SEVERAL;
  const fits = (no: number) =>
    kinds[no] === null &&
    kinds[no - 1] === null &&
    (lines[no]!.syllables >= SHORTEST || (isSeveral && isBrief(lines[no]!))) &&
    lines[no]!.syllables <= longest(lines[no]!) &&
    !(repeatsItself && lines[no]!.isProse);
  return new Set(twice.filter(fits).flatMap((no) => [no - 1, no]));
}

/** Paragraphs stand once, and what stands twice stands behind the first of them. */
function isUnderText(lines: readonly Line[], twice: readonly number[]): boolean {
  const prose = lines.flatMap(({ isProse }, no) => (isProse ? [no] : []));
  return prose.length >= LEAST_PARAGRAPHS && twice.length >= LEAST_SEVERAL && !twice.some((no) => lines[no]!.isProse || no < prose[0]!);
}

/** One sentence that begins with who is seen, and says nothing for them. */
function showsOneScene({ text }: Line): boolean {
  return showsPeople(text) && !hasStopInside(text) && !TELLS.some(({ pattern }) => pattern.test(text));
}

/** Too short for a caption that stands alone, and no name. */
function isBrief({ text, syllables }: Line): boolean {
  return syllables >= 2 && /^\p{Lu}/u.test(text) && readByline(text) === null;
}

/** Several captions twice under a headline and a standfirst that stand once. */
function isPhotoStory(lines: readonly Line[], twice: readonly number[]): boolean {
  const shown = twice.filter((no) => showsPeople(lines[no]!.text) && lines[no]!.syllables <= LONGEST_CAPTION);
  if (twice.length < LEAST_SHOWN) return false;
  const opening = twice.filter((no) => OPENS.some(({ pattern }) => pattern.test(lines[no]!.text)));
  if (opening.length * 2 >= twice.length && !twice.some((no) => lines[no]!.isProse && lines[no]!.isClosed)) return true;
  return twice[0]! > 2 && (twice.length * 5 < lines.length * 2 || shown.length * 3 >= twice.length * 2);
}

/** Some paragraph stands again further down. */
function saysApart(lines: readonly Line[]): boolean {
  const last = new Map<string, number>();
  return lines.some((line, no) => {
    if (!line.isProse) return false;
    const before = last.get(line.text);
    last.set(line.text, no);
    return before !== undefined && no - before > 1;
  });
}
