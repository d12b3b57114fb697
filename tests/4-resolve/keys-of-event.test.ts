import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysOfEvent } from '../../pipeline/4-resolve/keys-of-event.ts';

function isSame(kind: string, ordinal: number, [a, b]: [string, string], days: [string | null, string | null] = [null, null]): boolean {
  const [one, other] = [a, b].map((name, at) => keysOfEvent({ name, kind, ordinal }, { starts_on: days[at]!, isKnown: days[at] !== null }));
  return one!.some((key) => other!.includes(key));
}

test('meetings of one number are two where their terms differ', () => {
  assert.ok(
    !isSame('plenum', 14, [
      'Hội nghị lần thứ 14 Ban Chấp hành Trung ương khóa 11',
      'Hội nghị lần thứ 14 Ban Chấp hành Trung ương khóa XIII',
    ]),
  );
  assert.ok(
    isSame('plenum', 14, [
      'Hội nghị lần thứ 14 Ban Chấp hành Trung ương khóa 13',
      'hội nghị lần thứ 14 Ban chấp hành Trung ương khóa XIII',
    ]),
  );
  assert.ok(isSame('conference', 32, ['Hội nghị Ngoại giao lần thứ 32', 'hội nghị ngoại giao 32']));
});

test('two names of a meeting whose days the reference knows are one', () => {
  const names: [string, string] = ['Đại hội XIV', 'Đại hội đại biểu toàn quốc lần thứ XIV Đảng Cộng sản Việt Nam'];
  assert.ok(isSame('congress', 14, names, ['2026-01-19', '2026-01-19']));
  assert.ok(!isSame('congress', 14, names));
});
