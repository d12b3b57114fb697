import { isSection } from './find-known-lines.ts';
import type { Kinds, Line, Page } from './page.ts';

const LEAST_MENU = 4; // names of sections in a row
const LONGEST_ENTRY = 4; // syllables of a name among them
const LONGEST_PATH = 2;
const LISTED = /^[•▪●·] ?(?=\p{Lu})/u;

/** Many names of sections, or names behind list marks, one under another, with tools of the page and short names among them: a menu. The path to this page, which may stand behind, is none. */
export function findMenu({ lines }: Pick<Page, 'lines'>, kinds: Kinds, title: number): number[] {
  const runs: number[][] = [[]];
  for (let no = 0; no < title; no++) {
    const isName = kinds[no] === null && lines[no]!.syllables <= LONGEST_ENTRY && !lines[no]!.isClosed;
    if (kinds[no] === null && (isSection(lines[no]!.text) || (isName && LISTED.test(lines[no]!.text)))) runs.at(-1)!.push(no);
    else if (kinds[no] !== 'furniture' && kinds[no] !== 'player' && !isName) runs.push([]);
  }
  return runs.filter(isLong).flatMap((run) => run.slice(0, run.length - countPath(run, lines)));
}

function isLong(run: readonly number[]): boolean {
  const isMixed = run.length > 1 && run.at(-1)! - run[0]! >= run.length;
  return run.length >= (isMixed ? LEAST_MENU - 1 : LEAST_MENU);
}

/** How many of the run's last names stand by themselves behind a tool of the page, or stood in the menu already. */
function countPath(run: readonly number[], lines: readonly Line[]): number {
  const path = run.length - 1 - run.findLastIndex((no, at) => at + 1 < run.length && run[at + 1]! > no + 1);
  const names = run.map((no) => lines[no]!.text);
  const again = names.length - 1 - names.findLastIndex((name, at) => names.indexOf(name) === at);
  return path <= LONGEST_PATH ? Math.max(path, Math.min(again, LONGEST_PATH)) : Math.min(again, LONGEST_PATH);
}
