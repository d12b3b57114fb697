import { dropDoubling } from '../vietnamese/letters/drop-doubling.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { PLACE_STAMPS } from '../vietnamese/pages/dateline-marks.ts';
import { matchPageLine } from '../vietnamese/pages/match-page-line.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { readStamp, type Stamp } from '../vietnamese/pages/read-stamp.ts';
import { countSections } from './find-known-lines.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import { isLate } from './is-late.ts';
import type { Kinds, Line, Page, SegmentKind } from './page.ts';

const PLACES = new Set(PLACE_STAMPS.map(foldSpelling));

/** A line that carries the page's time; `restKind` is what stands beside it in the line. */
export interface StampLine {
  line: number;
  stamp: Stamp;
  restKind: SegmentKind | null;
  /** True after the text's last paragraph. */
  isTail: boolean;
  /** True where the text tells of no day near it, as with the clock of the window on the day of saving. */
  isLate: boolean;
}

/** The stamps of a page, in order: before its second paragraph or after its last, for between them a date belongs to the text. */
export function findStamps({ lines, outlets }: Page, kinds: Kinds): StampLine[] {
  const prose = lines.flatMap((line, no) => (kinds[no] === null && line.isProse ? [no] : []));
  const second = prose[1] ?? lines.length;
  const last = prose.at(-1) ?? 0;
  const said = prose.map((no) => lines[no]!.text);
  const links = findLinks(lines, kinds, second);
  const found: StampLine[] = [];
  for (const [line, { text }] of lines.entries()) {
    if (kinds[line] !== null || line > links || (line >= second && line < last)) continue;
    const stamp = readStamp(text);
    const restKind = stamp?.rest ? kindOfRest(text.slice(stamp.rest.start, stamp.rest.end), outlets) : null;
    if (!stamp || (stamp.rest && !restKind)) continue;
    found.push({ line, stamp, restKind, isTail: line > last && last > 0, isLate: isLate(stamp.date, said) });
  }
  return found;
}

/** The heading of links to other texts under the first paragraphs: the times below it are theirs. */
function findLinks(lines: readonly Line[], kinds: Kinds, second: number): number {
  const heading = lines.findIndex(({ known }, no) => no > second && kinds[no] === 'related' && known?.heads === true);
  return heading < 0 ? lines.length : heading;
}

/**
 * The stamp that dates the text: one that counts readers, else the first between title and text, else the last above the
 * title or, where it is earlier, the first under the text. A clock at the top of the window shows the day of saving: it
 * stands farther from the title, or months after every day that the text tells of.
 */
export function chooseStamp(stamps: readonly StampLine[], title: number | null): StampLine | null {
  const isAbove = ({ line, isTail }: StampLine) => line < (title ?? Number.POSITIVE_INFINITY) && !isTail;
  const counted = stamps.find(({ stamp }) => stamp.counted);
  const under = stamps.find((stamp) => !isAbove(stamp) && !stamp.isTail);
  if (counted || under) return counted ?? under ?? null;
  const above = stamps.filter((stamp) => isAbove(stamp) && (stamp.stamp.labelled || !stamp.isLate)).at(-1);
  const tail = stamps.find((stamp) => stamp.isTail);
  if (!above || !tail) return above ?? tail ?? null;
  return tail.stamp.date < above.stamp.date ? tail : above;
}

function kindOfRest(printed: string, { outlets, agencies }: OutletMarks): SegmentKind | null {
  const rest = dropDoubling(printed);
  const mark = foldMark(rest);
  if (PLACES.has(mark)) return 'dateline';
  if (countSections(rest) > 0) return 'section';
  if (outlets.has(mark) || agencies.has(mark)) return 'brand';
  const [byline, known] = [readByline(rest), matchPageLine(rest)];
  return byline && (byline.marked || known === null) ? 'byline' : (known?.kind ?? null); // `Tăng Giảm` names nobody
}
