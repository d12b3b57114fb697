import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeArticle, runDeduplicate } from './make-corpus.ts';

const SEEDS = new URL('../../seeds/articles/', import.meta.url);

test('two papers’ reports of one speech share most of the shorter one; no other two seeds share a passage', async () => {
  const files = readdirSync(SEEDS).sort();
  const articles = files.map((file) => makeArticle(readFileSync(new URL(file, SEEDS), 'utf8').normalize('NFC').trim()));
  const nameOf = new Map(articles.map(({ article }, at) => [article.article_id, files[at]!.slice(0, 3)]));
  const rows = await runDeduplicate(articles);
  assert.deepEqual(await runDeduplicate(articles, { memory: 1000 }), rows);
  const { passages, article_pairs, segments } = rows;
  assert.deepEqual(
    article_pairs!.map((pair) => [nameOf.get(pair.article_a), nameOf.get(pair.article_b)].sort().join(' ')),
    ['000 003'],
  );
  assert.ok(passages!.length >= 7);
  const side = nameOf.get(article_pairs![0].article_a) === '000' ? 'a' : 'b';
  const covered = passages!.reduce((sum, passage) => sum + passage[`${side}_end`] - passage[`${side}_start`], 0);
  assert.ok(covered >= 0.7 * articles[0]!.article.characters, `${covered} characters`);
  assert.ok(segments!.some((segment) => segment.repeats_segment_no !== null && nameOf.get(segment.article_id) === '004'));
});
