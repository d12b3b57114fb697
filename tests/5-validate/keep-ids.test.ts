import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readRows } from '../../pipeline/io/shards.ts';
import { hashId } from '../../pipeline/text/ids.ts';
import type { IdRedirect } from '../../schemas/types.ts';
import { openValidated, publishTo } from '../6-publish/open-published.ts';
import type { Build } from './open-room.ts';
import { type Dataset, soundDataset } from './sound-dataset.ts';

const opened: Build[] = [];
let previous: string;

/** The dataset with every id that the pairs name under another one, wherever it stands. */
function rename(dataset: Dataset, pairs: [from: string, to: string][]): Dataset {
  let text = JSON.stringify(dataset);
  for (const [from, to] of pairs) text = text.replaceAll(`"${from}"`, `"${to}"`);
  return JSON.parse(text) as Dataset;
}

/** The sound dataset whose two printings are statements of their own, and whose articles are stories of their own. */
function parted(): Dataset {
  const dataset = soundDataset();
  const [a, b] = dataset.articles;
  const [statement] = dataset.statements;
  Object.assign(statement!, { printing_count: 1, story_count: 1 });
  const statement_id = hashId('s', b!.article_id);
  dataset.statements.push({ ...statement!, statement_id });
  dataset.statement_printings[1]!.statement_id = statement_id;
  const story_id = hashId('y', b!.article_id);
  const [story] = dataset.stories;
  Object.assign(story!, { article_count: 1, reprint_group_count: 1, outlet_count: 0 });
  dataset.stories.push({ ...story!, story_id, lead_article_id: b!.article_id, outlet_count: 1, main_event_id: null });
  b!.story_id = story_id;
  const reprint_group_id = hashId('g', b!.article_id);
  Object.assign(dataset.reprint_groups[0]!, { article_count: 1, outlet_count: 0 });
  dataset.reprint_groups.push({ reprint_group_id, lead_article_id: b!.article_id, article_count: 1, outlet_count: 1 });
  Object.assign(b!, { reprint_group_id, reprint_role: 'only' });
  a!.reprint_role = 'only';
  return dataset;
}

async function follow(dataset: Dataset, folder = previous): Promise<{ build: Build; redirects: IdRedirect[] }> {
  const build = await openValidated(dataset, { previous: folder });
  opened.push(build);
  const redirects: IdRedirect[] = [];
  for await (const row of readRows<IdRedirect>(join(build.settings.build, '5-validate'), 'id_redirects')) redirects.push(row);
  return { build, redirects };
}

async function listIds(build: Build, table: string, column: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const row of readRows<Record<string, string>>(join(build.settings.build, '5-validate'), table)) ids.push(row[column]!);
  return ids.sort();
}

before(async () => {
  const build = await openValidated(parted());
  opened.push(build);
  previous = await publishTo(build);
});
after(() => {
  for (const build of opened) build.remove();
});

test('the same clusters under other ids go on under their old ones, wherever they stand', async () => {
  const dataset = parted();
  const ids = ['statements', 'events', 'documents', 'stories', 'reprint_groups'] as const;
  const keys = ids.flatMap((table) => dataset[table].map((row) => Object.values(row)[0] as string));
  const { build, redirects } = await follow(
    rename(
      dataset,
      keys.map((id) => [id, `${id}0`]),
    ),
  );
  assert.deepEqual(redirects, []);
  for (const table of ids) {
    const key = Object.keys(dataset[table][0]!)[0]!;
    assert.deepEqual(await listIds(build, table, key), dataset[table].map((row) => Object.values(row)[0] as string).sort(), table);
  }
  assert.deepEqual(await listIds(build, 'statement_printings', 'statement_id'), await listIds(build, 'statements', 'statement_id'));
});

test('of two clusters that became one the old id of the greater part stays, and the other leads to it', async () => {
  const dataset = soundDataset();
  const [one, other] = parted()
    .statements.map(({ statement_id }) => statement_id)
    .sort() as [string, string];
  const fresh = rename(dataset, [[dataset.statements[0]!.statement_id, 's0000000000000000']]);
  const { build, redirects } = await follow(fresh);
  assert.deepEqual(await listIds(build, 'statements', 'statement_id'), [one]);
  const of = (table: string) => redirects.filter(({ table_name }) => table_name === table).map(({ old_id, new_id }) => [old_id, new_id]);
  assert.deepEqual(of('statements'), [[other, one]]);
  const b = dataset.articles[1]!.article_id;
  assert.deepEqual(of('stories'), [[hashId('y', b), dataset.stories[0]!.story_id]]);
  assert.deepEqual(of('reprint_groups'), [[hashId('g', b), dataset.reprint_groups[0]!.reprint_group_id]]);
});

test('a redirect of an earlier release leads on, and goes when its old id is in use again', async () => {
  const merged = await follow(soundDataset());
  const second = await publishTo(merged.build);
  const dataset = soundDataset();
  const again = await follow(dataset, second);
  assert.deepEqual(again.redirects, merged.redirects);
  assert.ok(again.redirects.length >= 3);
  const back = await follow(parted(), second);
  assert.deepEqual(back.redirects, []);
});

test('a cluster that fell apart leaves its id to one part, with no redirect', async () => {
  const merged = await follow(rename(soundDataset(), [[soundDataset().statements[0]!.statement_id, 's0000000000000000']]));
  const second = await publishTo(merged.build);
  const kept = (await listIds(merged.build, 'statements', 'statement_id'))[0]!;
  const { build, redirects } = await follow(parted(), second);
  const ids = await listIds(build, 'statements', 'statement_id');
  assert.equal(ids.length, 2);
  assert.ok(ids.includes(kept));
  assert.deepEqual(
    redirects.filter(({ table_name }) => table_name === 'statements'),
    [],
  );
});
