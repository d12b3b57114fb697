import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeArticle, runDeduplicate, sliceText } from './make-corpus.ts';

const CASES = new URL('./cases/', import.meta.url);

/** What a reader checks: the shared texts side by side, how the articles relate, and what an article says twice. */
async function readFindings(input: string) {
  const articles = input
    .trim()
    .split('\n=====\n')
    .map((text, at) => makeArticle(text, { article_id: `a${String(at + 1).padStart(16, '0')}` }));
  const byId = new Map(articles.map((read) => [read.article.article_id, read]));
  const rows = await runDeduplicate(articles);
  return {
    pairs: rows.article_pairs!.map(({ relation, containment_a, containment_b, shared_syllables }) => ({
      relation,
      containment_a,
      containment_b,
      shared_syllables,
    })),
    passages: rows.passages!.map((row) => ({
      a: sliceText(byId.get(row.article_a)!, row.a_start, row.a_end),
      b: sliceText(byId.get(row.article_b)!, row.b_start, row.b_end),
      identity: row.identity,
      information: Math.round(row.information),
    })),
    repeats: rows
      .segments!.filter((row) => row.repeats_segment_no !== null)
      .map(({ segment_no, repeats_segment_no }) => ({ segment_no, repeats_segment_no })),
    roles: rows.article_roles!.map(({ reprint_role }) => reprint_role),
  };
}

for (const name of readdirSync(CASES).sort()) {
  test(name.replaceAll('-', ' '), async () => {
    const expected = new URL(`${name}/expected.json`, CASES);
    const found = await readFindings(readFileSync(new URL(`${name}/input.txt`, CASES), 'utf8'));
    if (process.env.GOLDEN === '1') writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    assert.ok(existsSync(expected), `no ${name}/expected.json; write it with GOLDEN=1 and read it`);
    assert.deepEqual(found, JSON.parse(readFileSync(expected, 'utf8')));
  });
}
