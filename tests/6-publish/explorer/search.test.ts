import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldLetters } from '../../../pipeline/vietnamese/letters/fold.ts';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

const seeds = useSeeds();

/** How many statements a search finds, and the words that it marks in them. */
async function search(typed: string): Promise<{ count: number; marked: Set<string> }> {
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/statements?q=${encodeURIComponent(typed)}`);
  const found = await page.locator('.found').innerText();
  await page.waitForFunction(() => document.querySelector('main .waiting') === null);
  const marked = new Set((await page.locator('.said mark').allTextContents()).map(foldLetters));
  assert.deepEqual(faults, []);
  await page.close();
  return { count: Number.parseInt(found, 10), marked };
}

test('a word typed without marks finds all its spellings, typed with marks that one alone', async () => {
  const said = readSeedRows(seeds.out, 'statements').map(({ text }) => ` ${foldLetters(text!).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `);
  const withheld = said.filter((text) => text.trim() === '').length; // found by the names in them
  const isAbout = (count: number, pattern: RegExp) => {
    const open = said.filter((text) => pattern.test(text)).length;
    assert.ok(count >= open && count <= open + withheld, `${count} found, ${open} hold it`);
  };
  const [any, spelled] = [await search('doi'), await search('đối')];
  assert.ok(any.marked.size > 1);
  assert.deepEqual([...spelled.marked], ['đối']);
  isAbout(spelled.count, / đối /u);
  isAbout(any.count, / [dđ][oòóỏõọôồốổỗộơờớởỡợ]i /u);
});

test('a single letter that is no word narrows nothing yet; two letters are completed', async () => {
  const said = readSeedRows(seeds.out, 'statements').map(({ text }) => foldLetters(text!).split(/[^\p{L}\p{M}\p{N}]+/u));
  const letter = [...'wzfjkvx'].find((one) => said.every((words) => !words.some((word) => word === one)))!;
  assert.equal((await search(letter)).count, said.length);
  const begun = said.filter((words) => words.some((word) => word.startsWith('ng')));
  assert.ok((await search('ng')).count >= begun.length && begun.length > 0);
});
