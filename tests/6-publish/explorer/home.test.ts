import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from './open-page.ts';
import { openSeeds } from './open-seeds.ts';

let browser: Browser;
let out: string;

before(async () => {
  out = await openSeeds();
  browser = await openBrowser();
});
after(() => browser?.close());

test('the first view opens from the disk, in the language of the reader, without a fault', async () => {
  const { page, faults } = await openPage(browser, out);
  assert.equal(await page.getAttribute('html', 'lang'), 'vi');
  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.deepEqual(faults, []);
});

test('the list of articles is searched without marks, and the address keeps what was typed', async () => {
  const { page, faults } = await openPage(browser, out, '#/articles');
  const all = await page.locator('.entries > li').count();
  assert.equal(all, 5);
  await page.getByRole('searchbox').fill('dang bo');
  await page.waitForFunction((count) => document.querySelectorAll('.entries > li').length < count, all);
  assert.match(page.url(), /#\/articles\?q=dang\+bo$/);
  assert.deepEqual(faults, []);
});
