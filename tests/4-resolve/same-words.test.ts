import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWords, sharedPairs } from '../../pipeline/4-resolve/same-words.ts';

const share = (a: string, b: string) => sharedPairs(foldWords(a), foldWords(b));

test('other punctuation, quotation marks, tone placement and case leave the words the same', () => {
  assert.equal(share('Giữ gìn “hoà bình”, ổn định', 'giữ gìn hòa bình - ổn định'), 1);
});

test('a cut printing is wholly inside the full one', () => {
  assert.equal(share('nâng cao chất lượng', 'phải nâng cao chất lượng đội ngũ cán bộ'), 1);
});

test('other words share nothing', () => {
  assert.equal(share('nâng cao chất lượng', 'giảm nghèo bền vững'), 0);
});
