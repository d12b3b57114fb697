import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

/** Who is called by most offices. */
let personId: string;
let held: Record<string, string>[];
const seeds = useSeeds((out) => {
  const all = readSeedRows(out, 'offices_held');
  const count = (id: string) => all.filter(({ person_id }) => person_id === id).length;
  personId = [...new Set(all.map(({ person_id }) => person_id!))].sort((a, b) => count(b) - count(a))[0]!;
  held = all.filter(({ person_id }) => person_id === personId);
});

test('people are found by name or office without marks, and the address keeps what was typed', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/people');
  const named = readSeedRows(seeds.out, 'people').filter(({ article_count }) => Number(article_count) > 0);
  await page.waitForSelector('.entries > li');
  assert.equal(await page.locator('.entries > li').count(), Math.min(50, named.length));
  await page.getByRole('searchbox').fill('nguyen');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.entries > li')].every((line) => /[Nn]guyễn|[Nn]guyên/.test(line.textContent!)),
  );
  assert.match(page.url(), /#\/people\?q=nguyen$/);
  assert.deepEqual(faults, []);
});

test('a person is called by each office and status, every article that says so leads to its place', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/people/${personId}`);
  await page.waitForSelector('.called > li');
  const more = page.locator('.entity-main').first().getByRole('button');
  if (await more.count()) await more.click();
  for (const summary of await page.locator('.callings > summary').all()) await summary.click();
  const links = await page.locator('.callings a[href^="#/article/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  assert.deepEqual(links.map((link) => link.split('/')[2]).sort(), held.map(({ article_id }) => article_id).sort());
  const groups = new Set(held.map(({ office_id, status }) => `${office_id} ${status}`));
  const tenures = readSeedRows(seeds.out, 'tenures').filter(({ person_id }) => person_id === personId);
  const alone = new Set(tenures.map(({ office_id }) => office_id!).filter((id) => !held.some(({ office_id }) => office_id === id)));
  assert.equal(await page.locator('.called > li').count(), groups.size + alone.size);
  assert.equal(await page.locator('.track-tenure').count(), tenures.length + (tenures.length > 0 ? 1 : 0)); // one in the legend
  const days = new Set(held.filter(({ as_of }) => as_of !== '').map(({ office_id, status, as_of }) => `${office_id} ${status} ${as_of}`));
  assert.equal(await page.locator('.track circle').count(), days.size);
  assert.deepEqual(faults, []);
});

test('a person stands with all articles that name them and all that they said', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/people/${personId}`);
  const named = readSeedRows(seeds.out, 'evidence').filter(({ table_name, row_id }) => table_name === 'people' && row_id === personId);
  assert.equal(await page.locator('.entity-side li').count(), new Set(named.map(({ article_id }) => article_id)).size);
  const said = readSeedRows(seeds.out, 'statements').filter(({ person_id }) => person_id === personId);
  await page.waitForSelector('.statement');
  await page.waitForFunction((count) => document.querySelectorAll('.statement').length === count, Math.min(20, said.length));
  await page.locator('.entity-side a').first().click();
  await page.waitForSelector('.printed .chosen, .quotations .chosen');
  assert.deepEqual(faults, []);
});

test('what a person said has an address of its own, which comes into view', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/people/${personId}`, { width: 360 });
  const isInView = () => page.evaluate(() => document.getElementById('said')!.getBoundingClientRect().top < innerHeight / 2);
  assert.equal(await isInView(), false);
  await page.locator('.entity-head a[href$="/said"]').click();
  await page.waitForFunction(() => document.getElementById('said')!.getBoundingClientRect().top < innerHeight / 2);
  assert.deepEqual(faults, []);
});

test('a person whom the release does not hold is told as such', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/people/khong-co-ai-0000');
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  assert.deepEqual(faults, []);
});

test('bodies and offices stand in lists of their own; an office in which something is said leads to it', async () => {
  const { page, goTo, faults } = await openPage(seeds.browser, seeds.out, '#/organizations');
  await page.waitForSelector('.entries > li');
  const named = readSeedRows(seeds.out, 'organizations').filter(({ article_count }) => article_count !== '0');
  assert.equal(await page.locator('.entries > li').count(), Math.min(50, named.length));
  await goTo('#/offices');
  await page.locator('.entries .meta a').first().click();
  await page.waitForSelector('.statement');
  assert.equal(await page.locator('.chosen-chips .chip').count(), 1);
  assert.deepEqual(faults, []);
});

for (const scheme of ['light', 'dark'] as const)
  test(`a phone shows people without scrolling sideways, and without a serious violation (${scheme})`, async () => {
    const { page, goTo, faults } = await openPage(seeds.browser, seeds.out, '#/people', { width: 360, scheme, language: 'en-GB' });
    for (const hash of ['#/people', '#/organizations', '#/offices', `#/people/${personId}`]) {
      await goTo(hash);
      await page.waitForSelector('.entries > li');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, hash);
      assert.deepEqual(await findViolations(page), [], hash);
    }
    assert.deepEqual(faults, []);
  });
