import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quickenEdges } from '../../pipeline/text/quicken-edges.ts';

const CHARACTERS = Array.from({ length: 0x20000 - 0x800 }, (_, at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));
const CLASSES = ['\\p{L}', '[\\p{L}\\p{M}]', '[\\p{L}\\p{N}]', '[\\p{L}\\p{M}\\p{N}]'];

for (const flags of ['u', 'iu'])
  for (const any of CLASSES)
    test(`the edges of ${any} are where they were, beside each character of two planes, with the flags ${flags}`, () => {
      const part = new RegExp(`^${any}`, flags);
      const [start, end] = [quickenEdges(`(?<!${any})`), quickenEdges(`(?!${any})`)];
      const [opens, closes] = [new RegExp(`^.${start}-`, `s${flags}`), new RegExp(`^-${end}.`, `s${flags}`)];
      assert.ok(!start.startsWith(`(?<!${any}`) && !end.startsWith(`(?!${any}`));
      const wrong = CHARACTERS.filter((sign) => [opens.test(`${sign}-`), closes.test(`-${sign}`)].includes(part.test(sign)));
      assert.deepEqual(wrong, []);
    });

test('the patterns of code are those of its strings, templates and literals, and all else is as it was', () => {
  const code =
    "const A = /(?<!\\p{L})a/u;\nconst B = new RegExp('b(?![\\\\p{L}\\\\p{M}])', 'u');\nconst C = new RegExp(`c(?!\\\\p{N})`, 'u');";
  const [a, b, c] = new Function(`${quickenEdges(code)}\nreturn [A, B, C];`)() as RegExp[];
  assert.deepEqual(
    [a!.test('ba'), a!.test(' a'), b!.test('bc'), b!.test('b '), c!.test('c1'), c!.test('cc')],
    [false, true, false, true, false, true],
  );
  const plain = 'const D = /\\p{L}(?=\\p{L})[^\\p{M}]/u; // (?<!L)';
  assert.equal(quickenEdges(plain), plain);
  assert.equal(quickenEdges(quickenEdges(code)), quickenEdges(code));
});
