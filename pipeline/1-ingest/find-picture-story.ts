import { readByline } from '../vietnamese/pages/read-byline.ts';
import { OF_PICTURES } from './find-doubled.ts';
import { isPictureLine } from './of-picture.ts';
import type { Kinds, Line } from './page.ts';

const LEAST_PICTURES = 3;
const LEAST_ALONE = 4;
const LONGEST_TOLD = 130; // syllables

/** Under a headline over pictures, where pictures are named by one, or where no text stands but under pictures: what stands right under a picture's name, or under the headline said again, however long it is and whatever it tells. */
export function findPictureStory(lines: readonly Line[], kinds: Kinds): number[] {
  const title = lines[kinds.indexOf('title')]?.text;
  const names = [...lines.keys()].filter((no) => kinds[no] !== 'title' && (lines[no]!.text === title || isPictureLine(lines, no)));
  if (names.length < LEAST_PICTURES) return [];
  const isOfPictures = (no: number) => OF_PICTURES.test(lines[no]!.text);
  const isStory =
    kinds.some((kind, no) => kind === 'title' && isOfPictures(no)) || names.every(isOfPictures) || isAlbum(lines, kinds, names);
  if (!isStory) return [];
  return names.map((no) => no + 1).filter((no) => kinds[no] === null && mayBeTold(lines[no]!));
}

/** Many pictures, and behind the first of them no open line but one under each; a name may sign them. */
function isAlbum(lines: readonly Line[], kinds: Kinds, names: readonly number[]): boolean {
  const isUnder = (no: number) => names.includes(no - 1) || readByline(lines[no]!.text) !== null;
  return names.length >= LEAST_ALONE && kinds.every((kind, no) => kind !== null || no < names[0]! || names.includes(no) || isUnder(no));
}

function mayBeTold({ text, syllables }: Line): boolean {
  return syllables <= LONGEST_TOLD && readByline(text) === null;
}
