import { isSection } from './find-known-lines.ts';
import type { Kinds, Page } from './page.ts';

const LEAST_MENU = 4; // names of sections in a row
const LONGEST_ENTRY = 4; // syllables of a name among them
const LONGEST_PATH = 2;

/** Many names of sections one under another, with tools of the page and short names among them: a menu. The path to this page, which may stand behind, is none. */
export function findMenu({ lines }: Pick<Page, 'lines'>, kinds: Kinds, title: number): number[] {
  const runs: number[][] = [[]];
  for (let no = 0; no < title; no++) {
    const isName = kinds[no] === null && lines[no]!.syllables <= LONGEST_ENTRY && !lines[no]!.isClosed;
    if (kinds[no] === null && isSection(lines[no]!.text)) runs.at(-1)!.push(no);
    else if (kinds[no] !== 'furniture' && kinds[no] !== 'player' && !isName) runs.push([]);
  }
  return runs.filter(isLong).flatMap((run) => run.slice(0, run.length - countPath(run)));
}

function isLong(run: readonly number[]): boolean {
  const isMixed = run.length > 1 && run.at(-1)! - run[0]! >= run.length;
  return run.length >= (isMixed ? LEAST_MENU - 1 : LEAST_MENU);
}

/** How many of the run's last names stand by themselves behind a tool of the page. */
function countPath(run: readonly number[]): number {
  const path = run.length - 1 - run.findLastIndex((no, at) => at + 1 < run.length && run[at + 1]! > no + 1);
  return path <= LONGEST_PATH ? path : 0;
}
