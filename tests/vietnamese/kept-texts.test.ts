import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { foldSpelling } from '../../pipeline/vietnamese/letters/fold.ts';
import { findCredits } from '../../pipeline/vietnamese/pages/find-credits.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const BODY = Buffer.from('Tỉnh họp bàn việc làm nhà cho bà con các xã vùng lũ.\n'.repeat(10_000), 'utf16le');
const TEXTS = 20; // of a megabyte each

for (const [name, read] of Object.entries({ findCredits, foldSpelling })) {
  test(`${name} keeps lines it has read, and not the texts in which they stood`, () => {
    const before = measureHeap();
    for (let no = 0; no < TEXTS; no++) read(lastLine(`Quang cảnh Buổi Họp số ${no}. (Ảnh: Vi Văn Pánh)`));
    assert.ok(measureHeap() - before < (TEXTS / 2) * BODY.length);
  });
}

/** A slice of a text that is one string in memory. */
function lastLine(line: string): string {
  const text = Buffer.concat([BODY, Buffer.from(line, 'utf16le')]).toString('utf16le');
  return text.slice(text.lastIndexOf('\n') + 1);
}

function measureHeap(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
