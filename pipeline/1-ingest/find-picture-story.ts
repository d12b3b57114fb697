import { readByline } from '../vietnamese/pages/read-byline.ts';
import { OF_PICTURES } from './find-doubled.ts';
import { isPictureLine } from './of-picture.ts';
import type { Kinds, Line } from './page.ts';

const LEAST_PICTURES = 3;
const LONGEST_TOLD = 130; // syllables

/** Under a headline over pictures, or where pictures are named by one: what stands right under a picture's name, or under the headline said again, however long it is and whatever it tells. */
export function findPictureStory(lines: readonly Line[], kinds: Kinds): number[] {
  const title = lines[kinds.indexOf('title')]?.text;
  const names = [...lines.keys()].filter((no) => kinds[no] !== 'title' && (lines[no]!.text === title || isPictureLine(lines, no)));
  if (names.length < LEAST_PICTURES) return [];
  const isOfPictures = (no: number) => OF_PICTURES.test(lines[no]!.text);
  if (!kinds.some((kind, no) => kind === 'title' && isOfPictures(no)) && !names.every(isOfPictures)) return [];
  return names.map((no) => no + 1).filter((no) => kinds[no] === null && mayBeTold(lines[no]!));
}

function mayBeTold({ text, syllables }: Line): boolean {
  return syllables <= LONGEST_TOLD && readByline(text) === null;
}
