import { AUTHOR_POSTS } from '../vietnamese/pages/author-posts.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { anyOf, WORD_END } from '../vietnamese/words/word-edges.ts';
import { namesSection } from './find-known-lines.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import { showsAct } from './is-scene.ts';
import type { Kinds, Line, Page } from './page.ts';

const LONGEST_BYLINE = 20; // syllables
const TAIL_LINES = 3;
const POST = new RegExp(`^(?:${anyOf(AUTHOR_POSTS)})${WORD_END}.{2,110}$`, 'u');

/** The lines that say who wrote: between title and second paragraph, and after the last. */
export function findBylines(page: Page, kinds: Kinds, title: number | null): number[] {
  const { lines } = page;
  const prose = lines.flatMap((line, no) => (kinds[no] === null && line.isProse ? [no] : []));
  const from = (title ?? -1) + 1;
  const first = prose.find((no) => no >= from) ?? lines.length;
  const second = prose.find((no) => no > first) ?? lines.length;
  const last = prose.at(-1) ?? lines.length;
  const open = (start: number, end: number) => range(start, end).filter((no) => kinds[no] === null && no !== title);
  const tail = open(last + 1, lines.length);
  const heading = lines.findIndex(({ known }, no) => no > last && known?.kind === 'related' && known.heads === true);
  const links = heading < 0 ? lines.length : heading;
  const head = open(from, first).filter((no) => isByline(lines[no]!, page, true));
  return [
    ...head,
    ...head
      .map((no) => kinds.indexOf(null, no + 1))
      .filter((no) => no > 0 && no < first && !head.includes(no) && POST.test(lines[no]!.text) && !showsAct(lines[no]!.text)),
    ...open(first + 1, second).filter((no) => second < lines.length && isByline(lines[no]!, page, lines[no]!.syllables <= 3)),
    ...tail.filter((no, nth) => isByline(lines[no]!, page, nth < TAIL_LINES && no < links)),
  ];
}

function isByline({ text, syllables }: Line, { outlets }: Page, bareName: boolean): boolean {
  if (syllables > LONGEST_BYLINE && !text.includes('://')) return false; // an address has many
  if (namesSource(text, outlets)) return true;
  const byline = isSectionInCapitals(text, syllables) ? null : readByline(text);
  if (!byline || (!byline.marked && !bareName)) return false;
  return byline.marked || syllables > 1 || /^\p{Lu}{2,}|\./u.test(text) || outlets.outlets.has(foldMark(text));
}

/** `Theo Đại biểu nhân dân`: the paper from which the text was taken, in small letters too. */
function namesSource(text: string, { outlets, agencies }: OutletMarks): boolean {
  const source = /^(?:Theo|Nguồn ?:)(?: [Bb]áo)? (.{3,60})$/u.exec(text)?.[1];
  const marks = source?.split('/').map(foldMark) ?? [];
  return marks.length > 0 && marks.every((mark) => outlets.has(mark) || outlets.has(`báo ${mark}`) || agencies.has(mark));
}

/** `CÔNG TÁC NỘI CHÍNH`: a heading that might be a name by its capitals alone. */
function isSectionInCapitals(text: string, syllables: number): boolean {
  return text === text.toUpperCase() && namesSection({ text: text.charAt(0) + text.slice(1).toLowerCase(), syllables });
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}
