import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { SCENE_SIGNS } from '../vietnamese/pages/scene-signs.ts';
import { hasStopInside, showsPeople } from './is-scene.ts';
import type { Kinds, Line, Page, SegmentKind } from './page.ts';
import { weighScene } from './weigh-scene.ts';

const LEAST_NAME = 8; // syllables of a headline; headings are shorter
const LONGEST_NAME = 30;
const LONGEST_CAPTION = 45;
const LONGEST_SAID_AGAIN = 75;
const LEAST_SCENE = -0.5;

/** Pictures that bear a headline for a name: a block of two lines between paragraphs, the headline over what is seen; or the page's own, said again. */
export function findNamedPictures({ lines }: Page, kinds: Kinds): Map<number, SegmentKind> {
  const found = new Map<number, SegmentKind>(findUnderTitleAgain(lines, kinds).map((no) => [no, 'caption']));
  for (let no = 2; no < lines.length; no++) {
    const [name, caption] = [lines[no - 1]!, lines[no]!];
    if (name.text === caption.text || !isPair(lines, kinds, no) || !isHeadline(name) || !isSeen(caption)) continue;
    found.set(no - 1, 'furniture').set(no, 'caption');
  }
  return found;
}

/** One sentence about who is seen, behind the first paragraph and right under the title said again. */
function findUnderTitleAgain(lines: readonly Line[], kinds: Kinds): number[] {
  const title = lines[kinds.indexOf('title')];
  const first = lines.findIndex(({ isProse }, no) => isProse && kinds[no] === null);
  if (!title || first < 0) return [];
  return lines.flatMap((line, no) => {
    const isUnder = no - 1 > first && kinds[no] === null && lines[no - 1]!.text === title.text;
    return isUnder && showsPeople(line.text) && line.syllables <= LONGEST_SAID_AGAIN && !hasStopInside(line.text) && !tells(line.text)
      ? [no]
      : [];
  });
}

function tells(text: string): boolean {
  return SCENE_SIGNS.some((sign) => sign.tells && sign.pattern.test(text));
}

/** Blank lines part the two from the paragraphs around them, and none stands between. */
function isPair(lines: readonly Line[], kinds: Kinds, no: number): boolean {
  const [before, name, caption, after] = [lines[no - 2]!, lines[no - 1]!, lines[no]!, lines[no + 1]];
  const isApart = name.gapBefore && !caption.gapBefore && (after === undefined || after.gapBefore);
  return isApart && kinds[no - 1] === null && kinds[no] === null && before.isProse && (after === undefined || after.isProse);
}

function isHeadline({ text, syllables, isClosed }: Line): boolean {
  const isLong = syllables >= LEAST_NAME && syllables <= LONGEST_NAME;
  return isLong && !isClosed && /^["“‘']?[\p{Lu}\d]/u.test(text) && !/[:;,]$/u.test(text) && findCredits(text).length === 0;
}

/** `Ông Lê An, Chủ tịch tỉnh:` is no caption, but who says what follows. */
function isSeen(line: Line): boolean {
  if (line.syllables < 2 || line.syllables > LONGEST_CAPTION || hasStopInside(line.text) || /[:,]$/u.test(line.text)) return false;
  return weighScene(line) >= LEAST_SCENE || (!line.isClosed && showsPeople(line.text));
}
