import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWords, shareStretch } from '../../pipeline/4-resolve/same-words.ts';

const share = (short: string, long: string) => shareStretch(foldWords(short), foldWords(long));

test('other punctuation, quotation marks, tone placement and case leave the words the same', () => {
  assert.deepEqual(share('Giữ gìn “hoà bình”, ổn định', 'giữ gìn hòa bình - ổn định'), { words: 6, run: 6 });
});

test('a cut printing is wholly inside the full one', () => {
  assert.deepEqual(share('nâng cao chất lượng', 'phải nâng cao chất lượng đội ngũ cán bộ'), { words: 4, run: 4 });
});

test('a changed word parts two runs', () => {
  assert.deepEqual(share('phải xây bằng được cây cầu này trong năm', 'phải xây bằng sức dân cây cầu này trong năm'), { words: 8, run: 5 });
});

test('other words, or only pairs of words, share nothing', () => {
  assert.deepEqual(share('nâng cao chất lượng', 'giảm nghèo bền vững'), { words: 0, run: 0 });
  assert.deepEqual(share('hợp tác kinh tế', 'kinh tế số và hợp tác xã'), { words: 0, run: 0 });
});

test('runs that lie far apart in a long text are not one stretch of it', () => {
  const far = `con đường mới ${'lời nói khác hẳn '.repeat(30)} cây cầu cũ`;
  assert.deepEqual(share('con đường mới cây cầu cũ', far), { words: 3, run: 3 });
});
