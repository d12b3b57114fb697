import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../../5-validate/sound-dataset.ts';
import { openMade } from './open-made.ts';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

const seeds = useSeeds();

test('a place has an address: it is marked in the text, and its row, rule and id are told beside it', async () => {
  const [place] = readSeedRows(seeds.out, 'evidence').filter(
    ({ table_name, field, text }) => table_name === 'statement_printings' && field === '' && text !== '',
  );
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/article/${place!.article_id}/${place!.evidence_id}`);
  const chosen = await page.locator('.printed .chosen').allTextContents();
  assert.equal(chosen.join('').replace(/\s+/g, ' '), place!.text!.replace(/\s+/g, ' '));
  const panel = await page.locator('.panel').innerText();
  for (const told of [place!.evidence_id!, place!.rule!, `${place!.char_start}–${place!.char_end}`]) assert.ok(panel.includes(told), told);
  assert.deepEqual(faults, []);
});

test('the text is shown as printed, whatever layers are on', async () => {
  const [article] = readSeedRows(seeds.out, 'articles').filter(({ text }) => text !== '');
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/article/${article!.article_id}`);
  const letters = (text: string) => text.replace(/\s+/g, '');
  for (const box of await page.locator('.layers input').all()) {
    await box.click();
    assert.equal(letters((await page.locator('.printed').textContent())!), letters(article!.text!));
  }
  assert.deepEqual(faults, []);
});

test('a layer is marked only while it is on, and the choice is kept for the next article', async () => {
  const [article, other] = readSeedRows(seeds.out, 'articles').filter(({ text }) => text !== '');
  const { page, goTo } = await openPage(seeds.browser, seeds.out, `#/article/${article!.article_id}`);
  const marks = page.locator('.printed .mark-organizations');
  assert.equal(await marks.count(), 0);
  await page.getByRole('checkbox', { name: /tổ chức/ }).check();
  assert.ok((await marks.count()) > 0);
  await goTo(`#/article/${other!.article_id}`);
  assert.ok(await page.getByRole('checkbox', { name: /tổ chức/ }).isChecked());
});

test('a place can be reached and told by the keyboard alone', async () => {
  const [article] = readSeedRows(seeds.out, 'articles').filter(({ text }) => text !== '');
  const { page } = await openPage(seeds.browser, seeds.out, `#/article/${article!.article_id}`);
  await page.locator('.layers input').last().focus();
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  assert.match(await page.locator('.panel').innerText(), new RegExp(focused!.slice(0, 20)));
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#\/article\/a[0-9a-f]{16}\/v[0-9a-f]+$/);
});

test('where the text is withheld the page says so, and shows the quotations that are evidence', async () => {
  const [article] = readSeedRows(seeds.out, 'articles').filter(({ rights }) => rights === 'reserved');
  const quoted = readSeedRows(seeds.out, 'evidence').filter(
    ({ article_id, table_name, field }) => article_id === article!.article_id && table_name === 'people' && field === '',
  );
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/article/${article!.article_id}`);
  assert.match(await page.getByRole('note').innerText(), /không được công bố/);
  assert.equal(await page.locator('.quotations .mark-people').count(), quoted.length);
  assert.deepEqual(faults, []);
});

test('an article that the release does not hold is told as such', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/article/a0000000000000000');
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  assert.deepEqual(faults, []);
});

test('an article whose day is inferred, or stays open, tells why in the language of the page', async () => {
  let id = '';
  const out = await openMade(({ articles }) => {
    const [inferred, open] = articles as [(typeof articles)[number], (typeof articles)[number]];
    inferred.event_on_basis = 'inferred';
    inferred.event_on_reason = `another article of its story dates the event: ${open.article_id}`;
    Object.assign(open, {
      event_on: null,
      event_on_basis: null,
      event_on_reason: 'the year stays open: nothing in the text limits the year',
    });
    id = inferred.article_id;
  });
  const { page, faults } = await openPage(seeds.browser, out, `#/article/${id}`);
  assert.match(await page.locator('.days').innerText(), /một bài khác cùng câu chuyện/);
  await page.locator('.days a').click();
  await page.waitForFunction(() => document.querySelector('.days')?.textContent?.includes('không rõ ngày'));
  assert.match(await page.locator('.days').innerText(), /chưa rõ năm: trong bài không có gì giới hạn năm/);
  assert.deepEqual(faults, []);
});

test('an article without a headline is named by its first words, and as having none where its text is withheld', async () => {
  const withoutTitle = ({ articles }: Dataset) => {
    for (const article of articles) article.title = null;
  };
  const [open, withheld] = [await openMade(withoutTitle), await openMade(withoutTitle, 'none')];
  const namesOf = async (out: string) => {
    const { page, faults } = await openPage(seeds.browser, out, '#/articles');
    await page.waitForSelector('.entries > li');
    assert.deepEqual(faults, []);
    return page.locator('.entry-title').allInnerTexts();
  };
  for (const name of await namesOf(open)) assert.match(name, /^“\S.* …”$/);
  for (const name of await namesOf(withheld)) assert.equal(name, '(không có tên bài)');
});
