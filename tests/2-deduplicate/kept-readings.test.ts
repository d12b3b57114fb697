import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { openKept } from '../../pipeline/2-deduplicate/kept-readings.ts';
import { packReading, unpackReading } from '../../pipeline/2-deduplicate/pack-reading.ts';
import { readArticle } from '../../pipeline/2-deduplicate/read-article.ts';
import { makeFolder } from '../io/make-folder.ts';
import { drawWords, makeArticle, openRandom, runDeduplicate } from './make-corpus.ts';

const key = (fill: number) => new Uint8Array(32).fill(fill);
const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '🏛', '.') }), { minLength: 1, maxLength: 6 });

/** Articles of which some share a text and some a footer. */
function makeArticles(seed: number, count: number) {
  const random = openRandom(seed);
  const wire = drawWords(60, random).join(' ');
  return Array.from({ length: count }, (_, at) =>
    makeArticle(
      [
        `Bài ${at}`,
        drawWords(30, random).join(' '),
        ...(random() < 0.4 ? [wire] : []),
        drawWords(9, random).join(' '),
        'Theo dõi báo Lạch Mới',
      ].join('\n'),
      { outlet_id: 'x' },
    ),
  );
}

test('a reading comes back as it was, under its own key alone', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const reading = readArticle(makeArticle(text.join('\n')));
      const packed = packReading(reading, key(7));
      assert.deepEqual(unpackReading(packed, key(7)), reading);
      assert.equal(unpackReading(packed, key(8)), null);
    }),
  );
});

test('a reading with any byte changed, or cut short, is none', () => {
  const packed = packReading(readArticle(makeArticle('Bài một\nMột dòng chữ\nẢnh')), key(7));
  for (let at = 0; at < packed.length; at++) {
    const damaged = packed.slice();
    damaged[at]! ^= 0x20;
    assert.equal(unpackReading(damaged, key(7)), null, `byte ${at}`);
  }
  assert.equal(unpackReading(packed.subarray(0, 40), key(7)), null);
});

test('with readings kept from another corpus the rows are those of a full run', async () => {
  const property = fc.asyncProperty(fc.integer(), fc.nat(11), async (seed, dropped) => {
    const file = join(makeFolder({}), 'readings.bin');
    const articles = makeArticles(seed, 12);
    await runDeduplicate(
      articles.filter((_, at) => at !== dropped),
      { kept: { file, code: 'one' } },
    );
    assert.deepEqual(await runDeduplicate(articles, { kept: { file, code: 'one' } }), await runDeduplicate(articles));
  });
  await fc.assert(property, { numRuns: 10 });
});

test('what is kept is read in place of the article, and only by the code that made it', async () => {
  const file = join(makeFolder({}), 'readings.bin');
  const articles = makeArticles(3, 10);
  const full = await runDeduplicate(articles, { kept: { file, code: 'one' } });
  const bytes = readFileSync(file);
  assert.equal(openKept(file, 'two'), null);
  const lies = join(makeFolder({}), 'readings.bin');
  copyFileSync(file, lies);
  swapReadings(lies);
  assert.notDeepEqual(await runDeduplicate(articles, { kept: { file: lies, code: 'one' } }), full);
  writeFileSync(file, bytes.subarray(0, bytes.length - 30));
  assert.deepEqual(await runDeduplicate(articles, { kept: { file, code: 'one' } }), full);
});

/** Puts other words under the key of each reading: a change no check can tell, for the checks are made anew. */
function swapReadings(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 72; bytes.readInt32LE(at) > 0 && bytes.readInt32LE(at) < bytes.length - at; ) {
    const length = bytes.readInt32LE(at);
    const own = bytes.subarray(at + 32, at + 64);
    const reading = unpackReading(bytes.subarray(at, at + length), own);
    if (reading === null) break;
    const words = reading.words.map((_, no) => no + 1);
    bytes.set(packReading({ ...reading, words }, own), at);
    at += length;
  }
  writeFileSync(file, bytes);
}
