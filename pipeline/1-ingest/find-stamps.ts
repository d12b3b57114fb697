import { matchPageLine } from '../vietnamese/match-page-line.ts';
import { readByline } from '../vietnamese/read-byline.ts';
import { readStamp, type Stamp } from '../vietnamese/read-stamp.ts';
import { countSections } from './find-known-lines.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import { isProse, type Kinds, type Page, type SegmentKind } from './page.ts';

/** A line that carries the page's time; `restKind` is what stands beside it in the line. */
export interface StampLine {
  line: number;
  stamp: Stamp;
  restKind: SegmentKind | null;
}

/** The stamps of a page, in order: before its second paragraph or after its last, for between them a date belongs to the text. */
export function findStamps({ lines, outlets }: Page, kinds: Kinds): StampLine[] {
  const prose = lines.flatMap((line, no) => (kinds[no] === null && isProse(line) ? [no] : []));
  const second = prose[1] ?? lines.length;
  const last = prose.at(-1) ?? 0;
  const found: StampLine[] = [];
  for (const [line, { text }] of lines.entries()) {
    if (kinds[line] !== null || (line >= second && line < last)) continue;
    const stamp = readStamp(text);
    const restKind = stamp?.rest ? kindOfRest(text.slice(stamp.rest.start, stamp.rest.end), outlets) : null;
    if (stamp && (!stamp.rest || restKind)) found.push({ line, stamp, restKind });
  }
  return found;
}

/**
 * The stamp that dates the text: one that counts readers, else the first under the title, else the last above it, else
 * the last of all. A clock at the top of the window shows the day of saving and stands farther from the title.
 */
export function chooseStamp(stamps: readonly StampLine[], title: number | null): StampLine | null {
  const under = stamps.filter((stamp) => stamp.line > (title ?? -1));
  const above = title === null ? [] : stamps.filter((stamp) => stamp.line < title);
  return stamps.find(({ stamp }) => stamp.counted) ?? under[0] ?? above.at(-1) ?? null;
}

function kindOfRest(rest: string, { outlets, agencies }: OutletMarks): SegmentKind | null {
  if (countSections(rest) > 0) return 'section';
  const mark = foldMark(rest);
  if (outlets.has(mark) || agencies.has(mark)) return 'brand';
  if (readByline(rest)) return 'byline';
  return matchPageLine(rest)?.kind ?? null;
}
