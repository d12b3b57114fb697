import { beginsHeadline } from './begins-headline.ts';
import { showsPeople } from './is-scene.ts';
import type { Kinds, Line, Page } from './page.ts';
import { isSigned } from './read-dateline.ts';

const LEAST_LINK = 8; // syllables
const LEAST_LINKS = 2;

/** Headlines of other texts between the page's time and the standfirst that the paper signs: two or more in a row. */
export function findLinksOverText({ lines, outlets }: Page, kinds: Kinds, title: number | null): number[] {
  const first = lines.findIndex((line, no) => no > (title ?? lines.length) && kinds[no] === null && line.isProse);
  if (first < 0 || !isSigned(lines[first]!.text, outlets)) return [];
  let at = first;
  while (at - 1 > title! && kinds[at - 1] === null && mayBeLink(lines[at - 1]!)) at--;
  return first - at >= LEAST_LINKS && kinds[at - 1] === 'dateline' ? Array.from({ length: first - at }, (_, nth) => at + nth) : [];
}

function mayBeLink({ text, isProse, isClosed, syllables }: Line): boolean {
  return !isProse && !isClosed && syllables >= LEAST_LINK && beginsHeadline(text) && !showsPeople(text);
}
