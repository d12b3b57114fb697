import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseWords } from '../../pipeline/2-deduplicate/choose-words.ts';
import { openKept } from '../../pipeline/2-deduplicate/kept-readings.ts';
import { addPacked, openRecordRoom, packReading, viewReading } from '../../pipeline/2-deduplicate/pack-reading.ts';
import type { ArticleReading } from '../../pipeline/2-deduplicate/reading.ts';
import { makeFolder } from '../io/make-folder.ts';
import { drawWords, makeArticle, openRandom, readMade, runDeduplicate } from './make-corpus.ts';

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

/** The record of a reading, in memory of its own. */
function pack(reading: ArticleReading, own: Uint8Array): Uint8Array {
  const room = openRecordRoom(8);
  packReading(room, reading, own);
  return room.bytes.slice(0, room.length);
}

/** The reading packed under the key behind another one, or null. */
function unpack(packed: Uint8Array, own: Uint8Array): ArticleReading | null {
  const room = openRecordRoom(8);
  packReading(room, readMade(makeArticle('Bài khác')), key(1));
  const start = room.length;
  return addPacked(room, packed, own) ? viewReading(room.bytes.buffer, start) : null;
}

test('a reading comes back as it was, under its own key alone', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const reading = readMade(makeArticle(text.join('\n')));
      const packed = pack(reading, key(7));
      assert.deepEqual(unpack(packed, key(7)), reading);
      assert.equal(unpack(packed, key(8)), null);
    }),
  );
});

test('a reading with any byte changed, or cut short, is none', () => {
  const packed = pack(readMade(makeArticle('Bài một\nMột dòng chữ\nẢnh')), key(7));
  for (let at = 0; at < packed.length; at++) {
    const damaged = packed.slice();
    damaged[at]! ^= 0x20;
    assert.equal(unpack(damaged, key(7)), null, `byte ${at}`);
  }
  assert.equal(unpack(packed.subarray(0, 40), key(7)), null);
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

test('of a file that was cut nothing is taken, wherever it ends', async () => {
  const file = join(makeFolder({}), 'readings.bin');
  await runDeduplicate(makeArticles(3, 10), { kept: { file, code: 'one' } });
  const bytes = readFileSync(file);
  assert.notEqual(openKept(file, 'one'), null);
  for (let end = bytes.length - 1; end > bytes.length - 300; end--) {
    writeFileSync(file, bytes.subarray(0, end));
    assert.equal(openKept(file, 'one'), null, `${bytes.length - end} bytes cut`);
  }
});

test('readings that end early are an error, not those of the batch before', () => {
  const packed = pack(readMade(makeArticle('Bài một\nMột dòng chữ')), key(7));
  const file = join(makeFolder({}), 'readings.bin');
  const read = () =>
    chooseWords(
      { file, start: 0, lengths: Uint32Array.of(packed.length), rowStarts: Uint32Array.of(0, 2), picked: new Uint32Array() },
      () => undefined,
    );
  writeFileSync(file, packed);
  read();
  writeFileSync(file, packed.subarray(0, packed.length - 8));
  assert.throws(read, /end early/);
});

/** Puts other words under the key of each reading: a change no check can tell, for the checks are made anew. */
function swapReadings(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 80; bytes.readInt32LE(at) > 0 && bytes.readInt32LE(at) < bytes.length - at; ) {
    const length = bytes.readInt32LE(at);
    const own = bytes.subarray(at + 32, at + 64);
    const reading = unpack(bytes.subarray(at, at + length), own);
    if (reading === null) break;
    const words = reading.words.map((_, no) => no + 1);
    bytes.set(pack({ ...reading, words }, own), at);
    at += length;
  }
  writeFileSync(file, bytes);
}
