import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './open-page.ts';
import { useSeeds } from './use-seeds.ts';

const seeds = useSeeds();

test('the first view opens from the disk, in the language of the reader, without a fault', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out);
  assert.equal(await page.getAttribute('html', 'lang'), 'vi');
  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.deepEqual(faults, []);
});

test('the list of articles is searched without marks, and the address keeps what was typed', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/articles');
  const all = await page.locator('.entries > li').count();
  assert.equal(all, 5);
  await page.getByRole('searchbox').fill('dang bo');
  await page.waitForFunction((count) => document.querySelectorAll('.entries > li').length < count, all);
  assert.match(page.url(), /#\/articles\?q=dang\+bo$/);
  assert.deepEqual(faults, []);
});
