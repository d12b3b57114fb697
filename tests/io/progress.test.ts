import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openProgress } from '../../pipeline/io/progress.ts';

function listen(isTTY: boolean) {
  const texts: string[] = [];
  const clock = { ms: 0 };
  const output = { stream: { write: (text: string) => texts.push(text), isTTY, columns: 40 }, now: () => clock.ms };
  return { texts, clock, progress: openProgress('3-extract', output) };
}

test('in a log, a plain line every five seconds and one at the end', () => {
  const { texts, clock, progress } = listen(false);
  progress.start(1000);
  for (let count = 0; count < 1000; count++) {
    clock.ms += 12;
    progress.advance();
  }
  progress.done('1000 articles');
  assert.deepEqual(texts, ['3-extract: 417 of 1000\n', '3-extract: 834 of 1000\n', '3-extract: 1000 articles\n']);
  assert.ok(texts.every((text) => !text.includes('\r') && !text.includes('\x1b')));
});

test('a short stage writes one line only', () => {
  const { texts, progress } = listen(false);
  progress.start();
  progress.advance(5);
  progress.done('up to date');
  assert.deepEqual(texts, ['3-extract: up to date\n']);
});

test('on a terminal, a bar that is drawn over and wiped at the end', () => {
  const { texts, clock, progress } = listen(true);
  progress.start(10);
  clock.ms = 200;
  progress.advance(5);
  progress.done('10 articles');
  assert.equal(texts.length, 3);
  assert.match(texts[1]!, /^\r3-extract {5}█{12}░{12} {1}/);
  assert.ok(texts[1]!.length <= 1 + 40 + 3);
  assert.equal(texts[2], '\r\x1b[K3-extract: 10 articles\n');
});

test('without a total only the number done is told', () => {
  const { texts, clock, progress } = listen(false);
  progress.start();
  clock.ms = 6000;
  progress.advance(7);
  assert.deepEqual(texts, ['3-extract: 7 done\n']);
});
