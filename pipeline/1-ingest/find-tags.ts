import { readByline } from '../vietnamese/pages/read-byline.ts';
import type { Kinds, Line, Page } from './page.ts';

const LONGEST_TAG = 6; // syllables
const LEAST_TAGS = 2;

/** Short names one under another between the text and the lists of other texts: the words under which the page files it. */
export function findTags({ lines }: Page, kinds: Kinds): number[] {
  const last = lines.findLastIndex((line, no) => kinds[no] === null && line.isProse);
  const found: number[] = [];
  let run: number[] = [];
  for (let no = last + 1; last >= 0 && no < lines.length; no++) {
    if (kinds[no] === null && isTag(lines[no]!)) run.push(no);
    else {
      if (run.length >= LEAST_TAGS && isBox(lines[no]!)) found.push(...run);
      run = [];
    }
  }
  return found;
}

function isTag({ text, syllables, isClosed }: Line): boolean {
  return syllables <= LONGEST_TAG && !isClosed && !/[:,]$/u.test(text) && readByline(text)?.marked !== true;
}

/** A line that pages print under texts. */
function isBox({ known }: Line): boolean {
  return known?.ends === true || known?.heads === true;
}
