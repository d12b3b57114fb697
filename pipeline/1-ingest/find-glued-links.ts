import { findCredits } from '../vietnamese/find-credits.ts';
import { HEADLINE_STARTS } from '../vietnamese/headline-starts.ts';
import { anyOf } from '../vietnamese/word-edges.ts';
import { hasStopInside, showsPeople } from './is-scene.ts';
import type { Kinds, Line, Page } from './page.ts';

const SHORTEST = 16; // syllables of two headlines
const LONGEST = 60;
const NEXT_HEADLINE = new RegExp(`(?<=[\\p{Ll}\\d”"%] )${anyOf(HEADLINE_STARTS)} (?=[\\p{Ll}\\d])`, 'gu');

/** Headlines of other texts that lost their lines, one running into the next: `… và sáng tạo Hợp tác kinh tế là …`. */
export function findGluedLinks({ lines }: Page, kinds: Kinds): number[] {
  return lines.flatMap((line, no) => (kinds[no] === null && no > 0 && areHeadlines(line) ? [no] : []));
}

function areHeadlines({ text, syllables, isClosed }: Line): boolean {
  if (isClosed || syllables < SHORTEST || syllables > LONGEST || /[:,]$/u.test(text)) return false;
  const starts = text.match(NEXT_HEADLINE)?.length ?? 0;
  if (starts < (showsPeople(text) ? 2 : 1)) return false; // `… trao Kỷ niệm chương …` is one caption
  return !hasStopInside(text) && findCredits(text).length === 0;
}
