import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

let documents: Record<string, string>[];
let cited: Record<string, string>[];
const seeds = useSeeds((out) => {
  documents = readSeedRows(out, 'documents');
  cited = readSeedRows(out, 'evidence').filter(({ table_name, field }) => table_name === 'documents' && field === '');
});

test('documents are found by words and by type, each with how many it leaves', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/documents');
  await page.waitForSelector('.entries > li');
  assert.equal(await page.locator('.entries > li').count(), Math.min(50, documents.length));
  const chip = page.locator('.facets .chip').first();
  const count = Number(await chip.locator('.count').innerText());
  await chip.click();
  await page.waitForSelector('.facets .chip[aria-current]');
  assert.equal(await page.locator('.entries > li').count(), count);
  assert.match(page.url(), /#\/documents\?kind=/);
  await page.goBack();
  await page.getByRole('searchbox').fill('nghi quyet');
  await page.waitForFunction((all) => document.querySelectorAll('.entries > li').length < all, Math.min(50, documents.length));
  assert.deepEqual(faults, []);
});

test('a document shows every citation in its sentence, each leading to its place, and who spoke of it', async () => {
  const [most] = [...documents].sort((a, b) => Number(b.citation_count) - Number(a.citation_count));
  const places = cited.filter(({ row_id }) => row_id === most!.document_id);
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/documents/${most!.document_id}`);
  const words = page.locator('.cited-words');
  assert.deepEqual((await words.allTextContents()).sort(), places.map(({ text }) => text).sort());
  const links = await words.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('/')[3]));
  assert.deepEqual(links.sort(), places.map(({ evidence_id }) => evidence_id).sort());
  await page.waitForSelector('.entity-main:last-child > .meta');
  assert.deepEqual(faults, []);
});

test('where the text is withheld a citation stands in the sentence that is quoted as evidence', async () => {
  const withheld = new Set(readSeedRows(seeds.out, 'articles').flatMap(({ article_id, text }) => (text === '' ? [article_id] : [])));
  const place = cited.find(({ article_id }) => withheld.has(article_id));
  assert.ok(place, 'the seeds hold a withheld citation');
  const { page } = await openPage(seeds.browser, seeds.out, `#/documents/${place.row_id}`);
  const sentence = page.locator('.said', { has: page.locator(`a[href$="/${place.evidence_id}"]`) });
  assert.ok((await sentence.innerText()).length > place.text!.length);
});

test('a document that the release does not hold is told as such', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/documents/d0000000000000000');
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  assert.deepEqual(faults, []);
});

for (const scheme of ['light', 'dark'] as const)
  test(`a phone shows documents without scrolling sideways, and without a serious violation (${scheme})`, async () => {
    const { page, goTo, faults } = await openPage(seeds.browser, seeds.out, '#/documents', { width: 360, scheme, language: 'en-GB' });
    for (const hash of ['#/documents', `#/documents/${cited[0]!.row_id}`]) {
      await goTo(hash);
      await page.waitForSelector('.entries > li');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, hash);
      assert.deepEqual(await findViolations(page), [], hash);
    }
    assert.deepEqual(faults, []);
  });
