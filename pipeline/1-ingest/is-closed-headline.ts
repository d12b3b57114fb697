import { readByline } from '../vietnamese/pages/read-byline.ts';
import { TURNS } from '../vietnamese/pages/scene-signs.ts';
import { isSection } from './find-known-lines.ts';
import { isSaidAgain } from './find-title-again.ts';
import { DATED, isHeadline, LEAST_TITLE, USUAL_TITLE } from './is-headline.ts';
import { isScene, showsPeople } from './is-scene.ts';
import type { Kinds, Page } from './page.ts';
import { isSigned } from './read-dateline.ts';

const LEAST_PARAGRAPHS = 2;
const LONGEST_NAME = 6; // syllables
const NO_LINE = { text: '', syllables: 0 };

/** A short line that ends in a stop, framed as headlines are, said again, or alone over the text: no paragraph. */
export function isClosedHeadline(page: Page, kinds: Kinds, no: number): boolean {
  const { text, syllables } = page.lines[no] ?? NO_LINE;
  if (kinds[no] !== null || syllables < LEAST_TITLE || syllables > USUAL_TITLE || !/(?<![.…])\.$/u.test(text)) return false;
  const open = text.slice(0, -1);
  if (!isHeadline({ ...page.lines[no]!, text: open })) return false;
  const isDoubled = page.lines[no + 1]?.text === text && no > 0;
  const isStamped = kinds[no + 1] === 'dateline' || isOverWriter(page, kinds, no);
  return isStamped || (isSaidAgain(page, no) && !isDoubled) || isOverSigned(page, no) || isAlone(page, kinds, no);
}

/** Right over the standfirst that the paper signs. */
export function isOverSigned({ lines, outlets }: Page, no: number): boolean {
  const next = lines[no + 1];
  return next?.isProse === true && isSigned(next.text, outlets) && !isSigned(lines[no]!.text, outlets);
}

/** Beside it stands what frames a headline: a section, a stamp, the paper's name, a writer, or the standfirst that the paper signs. */
export function isFramed({ lines, outlets }: Page, kinds: Kinds, no: number): boolean {
  const [before, after] = [lines[no - 1], lines[no + 1]];
  const isSign = (at: number) => kinds[at] === 'dateline' || kinds[at] === 'brand';
  return (
    isOverSigned({ lines, outlets }, no) ||
    isSign(no - 1) ||
    isSign(no + 1) ||
    (before !== undefined && isSection(before.text)) ||
    (after !== undefined && readByline(after.text) !== null)
  );
}

/** Between what stands over headlines and the writer's name. */
function isOverWriter({ lines }: Page, kinds: Kinds, no: number): boolean {
  const name = lines[no + 1];
  if (name === undefined || kinds[no + 1] !== null || name.syllables > LONGEST_NAME || readByline(name.text) === null) return false;
  const before = kinds.findLastIndex((kind, at) => at < no && kind !== 'furniture' && kind !== 'player');
  return kinds[no + 2] === 'dateline' || kinds[before] === 'dateline' || (before >= 0 && isSection(lines[before]!.text));
}

/** The first line of all that is open, over several paragraphs, that neither tells of people or of a day nor goes on with a text. */
function isAlone({ lines }: Page, kinds: Kinds, no: number): boolean {
  const { text, isProse } = lines[no]!;
  const paragraphs = lines.slice(no + 1).filter((line) => line.isProse).length;
  return (
    kinds.indexOf(null) === no &&
    !isProse &&
    lines[no + 1]?.isProse === true &&
    paragraphs >= LEAST_PARAGRAPHS &&
    !showsPeople(text) &&
    !DATED.test(text) &&
    !TURNS.test(text) &&
    !isScene(lines[no]!)
  );
}
