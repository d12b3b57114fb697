import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { OUTLETS } from './outlets.ts';
import { toRecord } from './to-record.ts';

const CASES = new URL('./cases/', import.meta.url);
const SHOWN = 70; // characters of a segment in the expected file

for (const name of readdirSync(CASES).sort()) {
  test(`page: ${name.replaceAll('-', ' ')}`, () => {
    const found = readPage(readFileSync(new URL(`${name}/input.txt`, CASES), 'utf8'));
    const path = new URL(`${name}/expected.json`, CASES);
    if (process.env.GOLDEN === '1') writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
    assert.deepEqual(found, JSON.parse(readFileSync(path, 'utf8')));
  });
}

/** What the page says about itself, and each segment as `kind: text`, with the number of the one it repeats. */
function readPage(text: string) {
  const { article, segments } = ingest([toRecord(text)], OUTLETS).kept[0]!;
  const { title, lede, author, agency, outlet_id, section, published_on, published_at, url, language, rights, rights_notice } = article;
  const letters = Array.from(article.text!);
  const shown = segments.map(({ segment_no, kind, char_start, char_end, repeats_segment_no }) => {
    const isLong = char_end - char_start > SHOWN;
    const cut = letters.slice(char_start, isLong ? char_start + SHOWN : char_end).join('') + (isLong ? '…' : '');
    return `${segment_no} ${kind}${repeats_segment_no === null ? '' : ` (as ${repeats_segment_no})`}: ${cut}`;
  });
  return {
    title,
    lede,
    author,
    agency,
    outlet_id,
    section,
    published_on,
    published_at,
    url,
    language,
    rights,
    rights_notice,
    segments: shown,
  };
}
