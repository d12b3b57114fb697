import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { hasStopInside, isScene, showsPeople } from './is-scene.ts';
import type { Kinds, Line, Page } from './page.ts';

const LEAST_PAIRS = 2;
const LEAST_TEXT = 2; // paragraphs before the list
const HEADLINE = [7, 24] as const; // syllables
const SUMMARY = [12, 48] as const;
const NEAR = 2; // lines from the one to the other: a count of comments may stand between

/** Other texts that the page lists at its end without a heading, each by its headline and the one sentence that sums it up. */
export function findListedLinks({ lines }: Page, kinds: Kinds): number[] {
  const open = [...lines.keys()].filter((no) => kinds[no] === null);
  let at = open.length;
  while (at >= 2 && isPair(lines, open[at - 2]!, open[at - 1]!)) at -= 2;
  const text = open.slice(0, at).filter((no) => lines[no]!.isProse);
  const areScenes = open.slice(at).every((no, nth) => nth % 2 === 1 || isScene(lines[no]!) || showsPeople(lines[no]!.text)); // pictures between one-sentence paragraphs
  return open.length - at >= 2 * LEAST_PAIRS && text.length >= LEAST_TEXT && !areScenes ? open.slice(at) : [];
}

function isPair(lines: readonly Line[], headline: number, summary: number): boolean {
  return summary - headline <= NEAR && isHeadline(lines[headline]!) && isSummary(lines[summary]!);
}

function isHeadline({ text, syllables, isClosed }: Line): boolean {
  if (isClosed || syllables < HEADLINE[0] || syllables > HEADLINE[1] || !/^["“‘']?\p{Lu}/u.test(text) || /[:,|]$/u.test(text)) return false;
  return !/^(?:[IVX]+|\p{Lu})[.)]/u.test(text) && findCredits(text).length === 0 && readByline(text) === null;
}

function isSummary({ text, syllables, isClosed }: Line): boolean {
  return isClosed && syllables >= SUMMARY[0] && syllables <= SUMMARY[1] && !hasStopInside(text);
}
