import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

let events: Record<string, string>[];
const seeds = useSeeds((out) => {
  events = readSeedRows(out, 'events');
});

test('events stand in the order of time, those of unknown day last, and are found by year, kind and words without marks', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/events');
  await page.waitForSelector('.entries > li');
  const days = await page.locator('.moment').evaluateAll((all) => all.map((one) => one.querySelector('time')?.dateTime ?? '9999'));
  assert.equal(days.length, events.length);
  assert.deepEqual(days, [...days].sort());
  const dated = events.filter(({ starts_on }) => starts_on !== '');
  const year = dated[0]!.starts_on!.slice(0, 4);
  await page.locator('.facets a', { hasText: year }).click();
  const inYear = dated.filter(({ starts_on }) => starts_on!.startsWith(year)).length;
  await page.waitForFunction((count) => document.querySelectorAll('.moment').length === count, inYear);
  await page.goBack();
  await page.getByRole('searchbox').fill('hoi nghi');
  await page.waitForFunction((all) => document.querySelectorAll('.moment').length < all, events.length);
  assert.ok((await page.locator('.moment').count()) > 0);
  assert.deepEqual(faults, []);
});

test('an event shows who reports it, who took part and what was said there, each leading on', async () => {
  const participations = readSeedRows(seeds.out, 'participations');
  const id = participations[0]!.event_id!;
  const reports = readSeedRows(seeds.out, 'event_reports').filter(({ event_id }) => event_id === id);
  const people = participations.filter(({ event_id }) => event_id === id);
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/events/${id}`);
  const articles = await page
    .locator('.entity-main .entry-title')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('/')[2]));
  for (const { article_id } of reports) assert.ok(articles.includes(article_id), article_id);
  for (const { person_id } of people)
    assert.ok((await page.locator(`.entity-side a[href="#/people/${person_id}"]`).count()) > 0, person_id);
  const said = readSeedRows(seeds.out, 'statements').filter(({ event_id }) => event_id === id).length;
  await page.waitForSelector('.entity-main:last-child .meta');
  if (said > 0) assert.match(await page.locator('.entity-main').last().innerText(), new RegExp(`${said} phát biểu`));
  assert.deepEqual(faults, []);
});

test('an event names its place and organizer, and not their ids', async () => {
  const event = events.find(({ place_id, organizer_id }) => place_id !== '' && organizer_id !== '')!;
  const nameOf = (table: string, key: string, id: string) => readSeedRows(seeds.out, table).find((row) => row[key] === id)!.name!;
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/events/${event.event_id}`);
  const facts = await page.locator('.facts').innerText();
  assert.ok(facts.includes(nameOf('places', 'place_id', event.place_id!)), facts);
  assert.ok(facts.includes(nameOf('organizations', 'organization_id', event.organizer_id!)), facts);
  assert.ok(!facts.includes(event.place_id!), facts);
  assert.deepEqual(faults, []);
});

test('an event that the release does not hold is told as such', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/events/e0000000000000000');
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  assert.deepEqual(faults, []);
});
