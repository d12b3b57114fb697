import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rarityOf, readFrequencies } from '../../../pipeline/4-resolve/stories/frequencies.ts';
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

test('a file of another kind is an error that names it', () => {
  const file = join(makeFolder(), 'other.bin');
  writeFileSync(file, Buffer.alloc(64));
  assert.throws(() => readFrequencies(file), /no word frequencies of version 2: .*other\.bin; restore the file/);
});
