import { readByline } from '../vietnamese/read-byline.ts';
import type { Kinds, Line } from './page.ts';

const LONGEST = 60; // syllables of a caption in a gallery
const SHORTEST = 3;

/** The captions of a gallery: the lines under one that only announces pictures, up to the first that is long or of another kind. */
export function findGallery(lines: readonly Line[], kinds: Kinds): number[] {
  return lines.flatMap(({ known }, no) => (known?.shows === true && kinds[no] === 'furniture' ? captionsUnder(no, lines, kinds) : []));
}

function captionsUnder(announced: number, lines: readonly Line[], kinds: Kinds): number[] {
  const found: number[] = [];
  for (let no = announced + 1; no < lines.length; no++) {
    if (kinds[no] === 'furniture' && lines[no]!.known?.heads !== true) continue;
    const { text, syllables } = lines[no]!;
    if (kinds[no] !== null || syllables > LONGEST || readByline(text) !== null) break;
    if (syllables >= SHORTEST) found.push(no);
  }
  return found;
}
