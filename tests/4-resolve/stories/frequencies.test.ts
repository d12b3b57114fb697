import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { putFrequency, rarityOf, readFrequencies } from '../../../pipeline/4-resolve/stories/frequencies.ts';
import { hashPair, hashWords } from '../../../pipeline/4-resolve/stories/hash-words.ts';
import { makeFolder } from '../../io/make-folder.ts';

const shipped = readFrequencies();
const wordsOf = (text: string) => hashWords(text, [{ start: 0, end: text.length }]).words;
const rarity = (text: string) => {
  const words = wordsOf(text);
  return rarityOf(shipped, words.length === 1 ? words[0]! : hashPair(words[0]!, words[1]!));
};

test('common words are common, names rarer, and what was never met rarest', () => {
  assert.ok(rarity('của') < 0.5, `của ${rarity('của')}`);
  assert.ok(rarity('hội nghị') > rarity('của'));
  assert.ok(rarity('Quy Nhơn') > rarity('hội nghị'));
  assert.equal(rarity('xưởng mìnhđâuđó'), Math.log(shipped.articles + 1));
});

test('a count comes back as it was put, within the step of its logarithm', () => {
  const cells = new Uint16Array(1 << 10);
  for (let key = 1; key <= 200; key++) putFrequency(cells, Math.imul(key, 0x9e3779b1), key);
  for (let key = 2; key <= 200; key++) {
    const expected = Math.log(1001 / (key + 1));
    const found = rarityOf({ articles: 1000, cells }, Math.imul(key, 0x9e3779b1));
    assert.ok(Math.abs(found - expected) < 0.2, `${key}: ${found} for ${expected}`);
  }
});

test('a full bucket takes no more', () => {
  const cells = new Uint16Array(8);
  const put = Array.from({ length: 9 }, (_, at) => putFrequency(cells, at + 1, 2));
  assert.deepEqual(put, [true, true, true, true, true, true, true, true, false]);
});

test('a file of another kind is an error that names it', () => {
  const file = join(makeFolder(), 'other.bin');
  writeFileSync(file, Buffer.alloc(64));
  assert.throws(() => readFrequencies(file), /no word frequencies of version 1: .*other\.bin; restore the file/);
});
