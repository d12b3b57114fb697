import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const held = new Map<string, number>(); // lock file -> how many times this process holds it

/**
 * Takes a folder for this process and gives the function that frees it; taking it twice needs freeing it twice. A folder that
 * another living process holds is an error that names it; the lock of a dead one is taken over. `file` may stand elsewhere
 * than in the folder: beside it, where the folder itself is going to be replaced.
 */
export function takeLock(folder: string, file: string = join(folder, '.lock')): () => void {
  const count = held.get(file) ?? 0;
  if (count === 0) takeFile(file, folder);
  if (held.size === 0) process.once('exit', freeAll);
  held.set(file, count + 1);
  return () => freeLock(file);
}

/** True where this process holds the folder. */
export function isHeld(folder: string, file: string = join(folder, '.lock')): boolean {
  return (held.get(file) ?? 0) > 0;
}

function freeLock(file: string): void {
  const count = held.get(file) ?? 0;
  held.set(file, count - 1);
  if (count === 1) rmSync(file, { force: true });
}

function freeAll(): void {
  for (const [file, count] of held) if (count > 0) rmSync(file, { force: true });
}

/** A lock file comes into being with its content in one step (`link`), so that no reader sees it empty. */
function takeFile(file: string, folder: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, describeProcess(process.pid)!);
  try {
    while (!linkNew(mine, file)) breakStale(file, folder);
  } finally {
    rmSync(mine, { force: true });
  }
}

function linkNew(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the lock of a dead process away; if another took it over meanwhile, what was moved is theirs and goes back. */
function breakStale(file: string, folder: string): void {
  const holder = readText(file);
  if (holder === null) return;
  const pid = Number(holder.split(' ')[0]);
  if (describeProcess(pid) === holder) throw new Error(`${folder} is in use by process ${pid}; wait for it, or name another folder`);
  const moved = `${file}.stale-${process.pid}`;
  renameSync(file, moved);
  if (readText(moved) !== holder) linkNew(moved, file);
  rmSync(moved, { force: true });
}

/** The text of a lock or of a file of /proc; null where it is gone. */
function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The process id and, where /proc tells it, when the process began: a later process may bear the same id. Null for a dead one. */
function describeProcess(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null; // EPERM: it lives, and is another user's
  }
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === null) return existsSync('/proc/self/stat') ? null : `${pid} unknown`;
  const [state, ...rest] = stat.split(') ').pop()!.split(' ');
  return state === 'Z' || state === 'X' ? null : `${pid} ${rest[18]}`; // Z: killed, and its parent has not noticed
}
