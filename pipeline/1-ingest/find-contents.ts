import { foldSpelling } from '../vietnamese/letters/fold.ts';
import type { Page } from './page.ts';

const HEADING =
  /^(?:Nội dung chính|Nội dung bài viết|Nội dung|Mục lục|Các nội dung chính|Trong bài này|Xem nhanh)\s?:?(?: \[?(?:ẩn|hiện)\]?)?$/iu;
const MARK = /^(?:[-–•*+]|\d{1,2}[.)]|[IVX]{1,4}[.)])\s{0,3}/u;
const MOST = 20; // lines of such a box

/** The lines of a box of contents: under its heading, those that stand again below as headings of the text. */
export function findContents({ lines }: Page): number[] {
  const heading = lines.findIndex(({ text }) => HEADING.test(text));
  if (heading < 0) return [];
  const found: number[] = [];
  const below = lines.map(({ text }) => bare(text));
  for (let no = heading + 1; no < lines.length && found.length < MOST; no++) {
    if (lines[no]!.isProse || !below.includes(below[no]!, no + 1)) break;
    found.push(no);
  }
  return found;
}

/** Without its list mark. */
function bare(text: string): string {
  return foldSpelling(text.replace(MARK, '')).trim();
}
