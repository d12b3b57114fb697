import { toWords } from './find-title-line.ts';
import type { HtmlLine } from './html-page.ts';

const LONGEST_MARK = 24; // characters of what signs the standfirst, which the meta data leave out or add
const LEAST_SUMMARY = 60; // characters

/** The line that a box named for it sets apart as the standfirst, else the one that says just what the page's summary says; -1 where none does. */
export function findLedeLine(lines: readonly HtmlLine[], mayBeLede: (no: number) => boolean, summary: string | null): number {
  const named = lines.findIndex(({ box }, no) => box.role === 'lede' && mayBeLede(no));
  if (named >= 0 || summary === null || summary.length < LEAST_SUMMARY) return named;
  const said = toWords(summary);
  return lines.findIndex(
    ({ text }, no) => Math.abs(text.length - summary.length) <= LONGEST_MARK + 10 && mayBeLede(no) && saysSame(toWords(text), said),
  );
}

/** The same to the end, whatever mark stands before the one or the other. */
function saysSame(text: string, said: string): boolean {
  return Math.abs(text.length - said.length) <= LONGEST_MARK && (text.endsWith(said) || said.endsWith(text));
}
