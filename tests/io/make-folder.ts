import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

const home = mkdtempSync(join(tmpdir(), 'bienban-'));
after(() => rmSync(home, { recursive: true, force: true }));

/** A new folder that holds the given files; it goes when the tests of the file end. */
export function makeFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(home, 'f-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
