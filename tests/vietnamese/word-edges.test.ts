import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { anyOf } from '../../pipeline/vietnamese/words/word-edges.ts';

const PHRASES = ['nhà', 'nhà báo', 'nhà báo lớn', 'Nhà Trắng', 'Nhà', 'NHÀ báo', 'đảng', 'Đảng ta', 'đảng viên', 'TS', 'ts. luật', 'bà'];

test('of the phrases that begin alike the longest is taken, whatever their case, and only what stands in the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...PHRASES), { minLength: 1 }), fc.constantFrom('iu', 'u'), (phrases, flags) => {
      const pattern = new RegExp(`^${anyOf(phrases)}`, flags);
      const same = (text: string) => (flags === 'iu' ? text.toLowerCase() : text);
      for (const text of [...PHRASES, 'nhà nước', 'nhà trắng', 'ĐẢNG TA', 'bán', '']) {
        const begins = phrases.filter((phrase) => same(text).startsWith(same(phrase)));
        const longest = Math.max(-1, ...begins.map((phrase) => phrase.length));
        assert.equal(pattern.exec(text)?.[0].length ?? -1, longest, `${text} in ${phrases.join('|')}`);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the phrases of a long list that hold a capital do not keep the others from sharing their beginnings', () => {
  const source = anyOf(['Nhà Trắng', 'nhà', 'nhà báo', 'nhà khoa học', 'nhà ngoại giao']);
  assert.equal(source.match(/nhà/gu)?.length, 1);
});
