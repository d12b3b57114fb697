import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchPageLine } from '../../pipeline/vietnamese/pages/match-page-line.ts';
import { BEGUN_LIKE_PAGE_LINES, KNOWN_PAGE_LINES } from './page-lines.ts';

for (const [kind, lines] of Object.entries(KNOWN_PAGE_LINES)) {
  test(`lines that sites print around an article: ${kind}`, () => {
    for (const line of lines) assert.equal(matchPageLine(line)?.kind, kind, line);
  });
}

test('sentences and headings that only begin like a page line are the article’s own', () => {
  for (const line of BEGUN_LIKE_PAGE_LINES) assert.equal(matchPageLine(line), null, line);
});
