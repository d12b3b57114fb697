import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../pipeline/io/list-files.ts';

const ROOM = new URL('../../pipeline/vietnamese/', import.meta.url);

test('no list of words holds a word twice', async () => {
  const twice: string[] = [];
  for (const file of listFiles(fileURLToPath(ROOM))) {
    const lists = Object.entries(await import(new URL(file, ROOM).href)).filter(([, words]) => Array.isArray(words));
    for (const [name, words] of lists as [string, unknown[]][]) {
      const met = new Set<unknown>();
      for (const word of words) if (typeof word === 'string' && met.size === met.add(word).size) twice.push(`${name}: ${word}`);
    }
  }
  assert.deepEqual(twice, []);
});
