import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutBlocks } from '../../../pipeline/6-publish/explorer/page/article/cut-blocks.ts';
import type { Run } from '../../../pipeline/6-publish/explorer/page/article/mark-text.ts';

function toRuns(texts: string[]): Run[] {
  let start = 0;
  return texts.map((text) => {
    const run = { text, start, marks: [] };
    start += text.length;
    return run;
  });
}

const pieces = fc.array(fc.constantFrom('Một câu ngắn. ', 'rất dài về rừng ', 'x'.repeat(7001), '𝒜'.repeat(5000), '“Nói gì?” ', 'ao tôm'), {
  minLength: 1,
  maxLength: 400,
});

test('blocks hold every run in order, each where it stood, and none is much longer than a few screens', () => {
  fc.assert(
    fc.property(pieces, (texts) => {
      const blocks = cutBlocks(toRuns(texts));
      const runs = blocks.flat();
      assert.equal(runs.map(({ text }) => text).join(''), texts.join(''));
      let start = 0;
      for (const run of runs) {
        assert.equal(run.start, start);
        start += run.text.length;
        assert.ok(run.text.length > 0 && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(run.text));
      }
      for (const block of blocks) assert.ok(block.reduce((sum, { text }) => sum + text.length, 0) <= 6000);
    }),
  );
});

test('a long paragraph is cut where sentences end, though marks run over', () => {
  const sentence = 'Một câu dài về rừng ngập mặn và những ao tôm. ';
  const blocks = cutBlocks(toRuns([sentence.repeat(100), sentence.repeat(200), sentence]));
  assert.ok(blocks.length > 2);
  for (const block of blocks) assert.match(block.at(-1)!.text, /ao tôm\. $/);
});

test('what is not long stays one block of the same runs', () => {
  const runs = toRuns(['Một câu. ', 'Hai câu.']);
  assert.deepEqual(cutBlocks(runs), [runs]);
});
