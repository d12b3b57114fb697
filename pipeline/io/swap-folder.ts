import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts the finished folder in the place of the current one; both stand in the same parent. `mendSwap` undoes what a kill left half done. */
export function swapFolder(finished: string, current: string): void {
  const aside = asideOf(current);
  if (existsSync(current)) renameSync(current, aside);
  renameSync(finished, current);
  syncFolder(dirname(current));
  rmSync(aside, { recursive: true, force: true });
}

/** Ends an interrupted swap: the old folder comes back where no new one stands in its place, else it goes. */
export function mendSwap(current: string): void {
  const aside = asideOf(current);
  if (!existsSync(aside)) return;
  if (existsSync(current)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, current);
}

function asideOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.old`);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
