import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findFirstLetters } from '../../pipeline/vietnamese/first-letters.ts';
import { PAGE_LINES } from '../../pipeline/vietnamese/furniture.ts';
import { HEAD_LINES } from '../../pipeline/vietnamese/head-lines.ts';
import { matchPageLine } from '../../pipeline/vietnamese/match-page-line.ts';
import { BEGUN_LIKE_PAGE_LINES, KNOWN_PAGE_LINES } from './page-lines.ts';

for (const [kind, lines] of Object.entries(KNOWN_PAGE_LINES)) {
  test(`lines that sites print around an article: ${kind}`, () => {
    for (const line of lines) assert.equal(matchPageLine(line)?.kind, kind, line);
  });
}

test('sentences and headings that only begin like a page line are the article’s own', () => {
  for (const line of BEGUN_LIKE_PAGE_LINES) assert.equal(matchPageLine(line), null, line);
});

test('what a pattern matches begins with one of its first letters', () => {
  const letters = (pattern: string) => [...(findFirstLetters(pattern) ?? ['any'])].sort().join(' ');
  assert.equal(letters('(?:Tin|Bài) ảnh'), 'b t');
  assert.equal(letters('\\*? ?(quý )?Bạn đọc'), '  * b q');
  assert.equal(letters('(\\d )?x{0,2}[^a]'), 'any');
  assert.equal(letters('\\(?\\d'), '( 0 1 2 3 4 5 6 7 8 9');
  assert.equal(letters('[\\]x]?a'), 'any');
  assert.equal(letters('a?'), 'any');
  for (const { line } of [...PAGE_LINES, ...HEAD_LINES].filter(({ line }) => !/\(\?[=!<]|\\p/.test(line))) {
    const first = findFirstLetters(line);
    if (first === null) continue;
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${line})$`, 'u')), (said) =>
        first.has(String.fromCodePoint(said.codePointAt(0)!).toLowerCase()),
      ),
      { numRuns: 20 },
    );
  }
});
