import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { beginsHeadline } from './begins-headline.ts';
import { isScene, showsPeople } from './is-scene.ts';
import type { Kinds, Line, Page } from './page.ts';
import { isSigned } from './read-dateline.ts';
import { weighScene } from './weigh-scene.ts';

const LEAST_LINK = 8; // syllables
const LEAST_LINKS = 2;
const LEAST_ALONE = 10; // syllables

/** Headlines of other texts between the page's time and the standfirst that the paper signs: two or more in a row. */
export function findLinksOverText({ lines, outlets }: Page, kinds: Kinds, title: number | null): number[] {
  const first = lines.findIndex((line, no) => no > (title ?? lines.length) && kinds[no] === null && line.isProse);
  if (first < 0 || !isSigned(lines[first]!.text, outlets)) return [];
  let at = first;
  while (at - 1 > title! && kinds[at - 1] === null && mayBeLink(lines[at - 1]!)) at--;
  return first - at >= LEAST_LINKS && kinds[at - 1] === 'dateline' ? Array.from({ length: first - at }, (_, nth) => at + nth) : [];
}

/** The headline of another text right under the standfirst that the paper signs, over the first paragraph: too long for a heading, and no picture's caption. */
export function findLinkUnderStandfirst({ lines, outlets }: Page, kinds: Kinds, title: number | null): number[] {
  const first = kinds.indexOf(null);
  const [standfirst, link, text] = [lines[first], lines[first + 1], lines[first + 2]];
  if (title === null || first < title || !standfirst?.isProse || !isSigned(standfirst.text, outlets) || !text?.isProse) return [];
  const isLink = kinds[first + 1] === null && kinds[first + 2] === null && link!.syllables >= LEAST_ALONE && mayBeLink(link!);
  return isLink && findCredits(link!.text).length === 0 && !isScene(link!) && weighScene(link!) < 0 ? [first + 1] : [];
}

function mayBeLink({ text, isProse, isClosed, syllables }: Line): boolean {
  return !isProse && !isClosed && syllables >= LEAST_LINK && beginsHeadline(text) && !showsPeople(text);
}
