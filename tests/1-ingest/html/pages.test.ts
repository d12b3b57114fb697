import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ingest } from '../../../pipeline/1-ingest/ingest.ts';
import { OUTLETS } from '../outlets.ts';
import { toRecord } from '../to-record.ts';

const CASES = new URL('./cases/', import.meta.url);
const SHOWN = 90; // characters of a segment in the expected file

for (const name of readdirSync(CASES).sort()) {
  test(`saved page: ${name.replaceAll('-', ' ')}`, () => {
    const found = readPage(readFileSync(new URL(`${name}/page.html`, CASES)));
    const path = new URL(`${name}/expected.json`, CASES);
    if (process.env.GOLDEN === '1') writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
    assert.deepEqual(found, JSON.parse(readFileSync(path, 'utf8')));
  });
}

/** What the page says about itself, and each line as `kind: text`. */
function readPage(bytes: Uint8Array) {
  const { article, segments } = ingest([{ ...toRecord(bytes, 'page.html'), media_type: 'text/html' }], OUTLETS).kept[0]!;
  const { title, lede, author, agency, outlet_id, section, published_on, published_at, published_basis, url, rights } = article;
  const letters = Array.from(article.text!);
  const shown = segments.map(({ kind, char_start, char_end }) => {
    const isLong = char_end - char_start > SHOWN;
    return `${kind}: ${letters.slice(char_start, isLong ? char_start + SHOWN : char_end).join('')}${isLong ? '…' : ''}`;
  });
  return { title, lede, author, agency, outlet_id, section, published_on, published_at, published_basis, url, rights, segments: shown };
}
