import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all that is not a folder under the folder, relative to it with `/`, in code unit order; links are not followed. */
export function listFiles(folder: string): string[] {
  const found: string[] = [];
  walk(folder, '', found);
  return found.sort((a, b) => (a < b ? -1 : 1));
}

function walk(folder: string, prefix: string, found: string[]): void {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true }) as Dirent[]) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) walk(folder, `${path}/`, found);
    else found.push(path);
  }
}
