import type { Kinds, Line, Page } from './page.ts';

const LONGEST_HEADING = 30; // syllables
const LONGEST_RUN = 3; // more short lines in a row are a list

/** Headings inside the text: short lines without a stop, over a paragraph. */
export function findHeadings({ lines }: Page, kinds: Kinds): number[] {
  const last = lines.findLastIndex((line, no) => (kinds[no] === null || kinds[no] === 'lede') && line.isProse);
  const found: number[] = [];
  let run: number[] = [];
  for (let no = 0; no <= last; no++) {
    if (kinds[no] === null && isHeading(lines[no]!)) run.push(no);
    else if (kinds[no] === null || kinds[no] === 'lede') {
      found.push(...leaveLists(run, lines));
      run = [];
    }
  }
  return found;
}

/** A run of short lines without its lists: blocks of several lines, or many lines one by one. */
function leaveLists(run: readonly number[], lines: readonly Line[]): number[] {
  const blocks: number[][] = [];
  for (const no of run) {
    if (blocks.length === 0 || lines[no]!.gapBefore) blocks.push([no]);
    else blocks.at(-1)!.push(no);
  }
  return blocks.length > LONGEST_RUN ? [] : blocks.filter((block) => block.length <= LONGEST_RUN).flat();
}

function isHeading({ text, syllables }: Line): boolean {
  if (syllables < 1 || syllables > LONGEST_HEADING || !/^["“'‘*]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/^["“].*["”]$/u.test(text) && syllables > 12) return false;
  return /\?$/u.test(text) ? syllables <= 20 : !/[.;,:…!]["”')\]]?$/u.test(text);
}
