import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { indexOutlets } from '../../pipeline/1-ingest/index-outlets.ts';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import { toRecord } from './to-record.ts';

const ARTICLES = new URL('../../seeds/articles/', import.meta.url);
const LABELS = new URL('../gold/seeds/', import.meta.url);
const { outlets } = await readReference(fileURLToPath(new URL('../../seeds/reference/', import.meta.url)), ['outlets']);
const OUTLETS = indexOutlets(outlets);

interface Label
  extends Record<'outlet' | 'section' | 'title' | 'lede' | 'author' | 'agency' | 'published_on' | 'rights_notice', string | null> {
  boilerplate: string[];
  captions: { text: string; copies: number }[];
}

for (const file of readdirSync(ARTICLES).sort()) {
  test(`seed ${file.slice(0, 3)} says what its label says`, () => {
    const label = JSON.parse(readFileSync(new URL(file.replace('.txt', '.json'), LABELS), 'utf8')) as Label;
    const { article, segments } = ingest([toRecord(readFileSync(new URL(file, ARTICLES)))], OUTLETS).kept[0]!;
    const { outlet_id: outlet, section, title, lede, author, agency, published_on, rights_notice } = article;
    const { boilerplate, captions, ...stated } = label;
    const said = { outlet, section, title, lede, author, agency, published_on, rights_notice };
    assert.deepEqual(said, Object.fromEntries(Object.keys(said).map((field) => [field, stated[field as keyof typeof stated]])));
    const letters = Array.from(article.text!);
    const printed = (...kinds: string[]) =>
      segments.filter(({ kind }) => kinds.includes(kind)).map(({ char_start, char_end }) => letters.slice(char_start, char_end).join(''));
    assert.deepEqual(printed('furniture', 'related', 'player').sort(), boilerplate.sort());
    const expected = captions.flatMap(({ text, copies }) => Array<string>(copies).fill(text)).sort();
    const found = printed('caption').sort();
    assert.equal(found.length, expected.length);
    for (const [at, caption] of found.entries()) assert.ok(caption.startsWith(expected[at]!), caption);
  });
}
