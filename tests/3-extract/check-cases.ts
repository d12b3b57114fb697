import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';

const FOLDER = new URL('./cases/', import.meta.url);

/** One test a case folder with the prefix: what `read` makes of `input.txt` is `expected.json`; GOLDEN=1 writes it anew. */
export function checkCases(prefix: string, read: (input: string) => unknown): void {
  for (const name of readdirSync(FOLDER)
    .filter((folder) => folder.startsWith(prefix))
    .sort()) {
    test(name.replaceAll('-', ' '), () => {
      const found = read(readFileSync(new URL(`${name}/input.txt`, FOLDER), 'utf8').normalize('NFC'));
      const expected = new URL(`${name}/expected.json`, FOLDER);
      if (process.env.GOLDEN) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      assert.ok(existsSync(expected), `no expected result: tests/3-extract/cases/${name}/expected.json; run with GOLDEN=1 and read it`);
      assert.deepEqual(found, JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
}
