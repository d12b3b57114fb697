import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../io/make-folder.ts';
import { findStale } from './find-stale.ts';
import { runCells } from './run-cells.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLES = join(PROJECT, 'examples');
const LONGEST = 150;

test('each cell of a Markdown notebook is followed by what it shows, however often it is run', async () => {
  const notebook = 'a\n\n```sql\nSELECT 1;\n```\n\n<!-- result -->\n\nb\n\n```js\nshow(1)\n```\n\n<!-- result -->\n';
  const run = async (language: string, code: string) => (language === 'js' ? '' : `| ${code.trim()} |\n`);
  const once = await runCells(notebook, run);
  assert.equal(once.text, 'a\n\n```sql\nSELECT 1;\n```\n\n| SELECT 1; |\n\nb\n\n```js\nshow(1)\n```\n\n(none)\n');
  assert.deepEqual(await runCells(once.text, run), once);
  assert.equal(once.cells, 2);
});

test('outputs of the same inputs are compared, those of other inputs are not, and figures never', () => {
  const notebook = (inputs: string, text: string, figure: string) =>
    JSON.stringify({
      cells: [{ id: 'a', outputs: [{ text: `inputs ${inputs}, 1 texts withheld` }, { text, data: { 'image/png': figure } }] }],
    });
  const folders = [
    notebook('0'.repeat(16), 'x', '1'),
    notebook('0'.repeat(16), 'x', '2'),
    notebook('0'.repeat(16), 'y', '1'),
    notebook('f'.repeat(16), 'y', '1'),
  ].map((text) => {
    const folder = makeFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'n.ipynb'), text);
    return folder;
  });
  const [kept, redrawn, changed, other] = folders as [string, string, string, string];
  assert.deepEqual(findStale(kept, redrawn), []);
  assert.deepEqual(findStale(kept, changed), ['n.ipynb a']);
  assert.deepEqual(findStale(kept, other), []);
});

test('no example prints more of a text than a short quotation, and every one has outputs', () => {
  const names = readdirSync(EXAMPLES).filter((name) => /\.(?:ipynb|md)$/.test(name));
  assert.equal(names.length, 6);
  const printed = names.map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));
  for (const [at, text] of printed.entries()) {
    if (names[at] === 'README.md') continue;
    assert.doesNotMatch(text, /<!-- result -->/, names[at]);
    assert.match(text, names[at]!.endsWith('.md') ? /^\|/m : /"text\/html"/, names[at]);
  }
  const seeds = join(PROJECT, 'seeds', 'articles');
  for (const file of readdirSync(seeds)) {
    const article = readFileSync(join(seeds, file), 'utf8').normalize('NFC');
    for (let from = 0; from + LONGEST < article.length; from += 25) {
      const words = article.slice(from, from + LONGEST);
      for (const [at, text] of printed.entries()) assert.equal(text.includes(words), false, `${names[at]} prints ${words}`);
    }
  }
});
