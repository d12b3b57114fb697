import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellReason } from '../../../pipeline/6-publish/explorer/page/shared/tell-reason.ts';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

const seeds = useSeeds();

test('every score is told, those of articles that nobody looked at first', async () => {
  const scores = readSeedRows(seeds.out, 'quality');
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/quality');
  await page.waitForSelector('#scores');
  assert.equal(await page.locator('[aria-labelledby=scores] tbody tr').count(), scores.length);
  const [first] = await page.locator('[aria-labelledby=scores] table').all();
  assert.equal(await first!.locator('tbody tr').count(), scores.filter(({ split }) => split === 'unseen').length);
  const told = await first!.locator('tbody tr td:nth-child(2)').allTextContents();
  const f1 = scores.filter(({ split }) => split === 'unseen').map((score) => Number(score.f1).toFixed(2).replace('.', ','));
  assert.deepEqual(told.sort(), f1.sort());
  assert.deepEqual(faults, []);
});

for (const language of ['vi-VN', 'en-GB'] as const)
  test(`every inferred day of an article stands with its reason in the language of the page (${language})`, async () => {
    const inferred = readSeedRows(seeds.out, 'articles').filter(({ event_on_basis, published_basis }) =>
      [event_on_basis, published_basis].includes('inferred'),
    );
    const { page, faults } = await openPage(seeds.browser, seeds.out, '#/quality', { language });
    await page.waitForSelector('[aria-labelledby=inferred] .entries');
    const entries = page.locator('[aria-labelledby=inferred] .entries > li');
    assert.equal(await entries.count(), inferred.length);
    const text = await page.locator('[aria-labelledby=inferred]').innerText();
    for (const { event_on_reason: reason } of inferred)
      assert.ok(text.includes(language === 'vi-VN' ? tellReason(reason!)! : reason!), reason);
    assert.deepEqual(faults, []);
  });

test('what is withheld, what was rejected and which rule found what are counted', async () => {
  const withheld = readSeedRows(seeds.out, 'articles').filter(({ text }) => text === '').length;
  const { page } = await openPage(seeds.browser, seeds.out, '#/quality', { language: 'en-GB' });
  await page.waitForSelector('#withheld');
  assert.match(await page.locator('[aria-labelledby=withheld]').innerText(), new RegExp(`${withheld} of them without their text`));
  const places = await page.locator('[aria-labelledby=rules] summary .meta').allTextContents();
  const total = places.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
  assert.equal(total, readSeedRows(seeds.out, 'evidence').length);
});
