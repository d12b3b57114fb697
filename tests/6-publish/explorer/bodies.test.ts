import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

let rows: Record<
  'organizations' | 'offices' | 'offices_held' | 'tenures' | 'evidence' | 'statement_printings' | 'people',
  Record<string, string>[]
>;
/** The body that most articles name among those with a parent and an office, and the office in which most is said. */
let body: Record<string, string>;
let officeId: string;
const seeds = useSeeds((out) => {
  const names = ['organizations', 'offices', 'offices_held', 'tenures', 'evidence', 'statement_printings', 'people'] as const;
  rows = Object.fromEntries(names.map((name) => [name, readSeedRows(out, name)])) as typeof rows;
  const found = rows.organizations.filter(
    ({ organization_id, parent_id }) => parent_id !== '' && rows.offices.some((office) => office.organization_id === organization_id),
  );
  body = found.sort((a, b) => Number(b.article_count) - Number(a.article_count))[0]!;
  const said = (id: string) => rows.statement_printings.filter(({ office_id }) => office_id === id).length;
  officeId = [...rows.offices].sort((a, b) => said(b.office_id!) - said(a.office_id!))[0]!.office_id!;
});

test('a body stands with its printed names, its articles and its offices, and leads to what it is part of', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/organizations');
  await page.locator(`.entry-title[href="#/organizations/${body.organization_id}"]`).click();
  await page.waitForSelector('.entity-side .entries');
  assert.equal(await page.locator('main h1').innerText(), body.name);
  const places = rows.evidence.filter(
    ({ table_name, row_id, field }) => table_name === 'organizations' && row_id === body.organization_id && field === '',
  );
  const counts = await page.locator('.chip .count').allInnerTexts();
  assert.equal(
    counts.reduce((sum, count) => sum + Number(count), 0),
    places.length,
  );
  assert.equal(await page.locator('.entity-side .entries > li').count(), new Set(places.map(({ article_id }) => article_id)).size);
  const office = page.locator('.entity-main .entry-title[href^="#/offices/"]').first();
  const title = await office.innerText();
  await office.click();
  await page.waitForFunction((text) => document.querySelector('main h1')?.textContent === text, title);
  await page.locator('.entity-head .meta a').click();
  await page.waitForFunction((text) => document.querySelector('main h1')?.textContent === text, body.name);
  await page.locator('.entity-head .meta a').click();
  const parent = rows.organizations.find(({ organization_id }) => organization_id === body.parent_id)!;
  await page.waitForFunction((text) => document.querySelector('main h1')?.textContent === text, parent.name);
  assert.deepEqual(faults, []);
});

test('an office tells who was called by it and who held it, and everything that was said in it', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/offices/${officeId}`);
  await page.waitForSelector('.called > li');
  const more = page.locator('.entity-main').first().locator('> button');
  if (await more.count()) await more.click();
  const held = rows.offices_held.filter(({ office_id }) => office_id === officeId);
  const tenures = rows.tenures.filter(({ office_id }) => office_id === officeId);
  const groups = new Set(held.map(({ person_id, status }) => `${person_id} ${status}`));
  const alone = new Set(tenures.map(({ person_id }) => person_id).filter((id) => !held.some(({ person_id }) => person_id === id)));
  assert.equal(await page.locator('.called > li').count(), groups.size + alone.size);
  assert.equal(await page.locator('.track-tenure').count(), tenures.length + (tenures.length > 0 ? 1 : 0)); // one in the legend
  const said = new Set(rows.statement_printings.filter(({ office_id }) => office_id === officeId).map(({ statement_id }) => statement_id));
  assert.match(await page.locator('.entity-head').innerText(), new RegExp(`(?<!\\d)${said.size} phát biểu`));
  await page.waitForFunction((count) => document.querySelectorAll('.statement').length === count, Math.min(20, said.size));
  await page.locator('.called-name a[href]').first().click();
  await page.waitForSelector('.called-name a[href^="#/offices/"]'); // the person's page leads back to offices
  assert.deepEqual(faults, []);
});

test('what only the reference knows is told as such, and whom no article names is not a link', async () => {
  const known = rows.organizations.find(({ article_count }) => article_count === '0')!;
  const { page, goTo, faults } = await openPage(seeds.browser, seeds.out, `#/organizations/${known.organization_id}`);
  assert.match(await page.locator('main .notice').innerText(), /chỉ bảng tra cứu/);
  await goTo('#/organizations/khong-co-gi');
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  const named = new Set(rows.people.filter(({ article_count }) => article_count !== '0').map(({ person_id }) => person_id));
  const tenure = rows.tenures.find(({ person_id }) => !named.has(person_id))!;
  await goTo(`#/offices/${tenure.office_id}`);
  await page.waitForSelector('.called-name');
  const links = await page
    .locator('.called-name a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice('#/people/'.length)));
  for (const id of links) assert.ok(named.has(id), id);
  assert.deepEqual(faults, []);
});
