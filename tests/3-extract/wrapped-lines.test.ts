import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildLexicon, extract, REFERENCES } from '../../pipeline/3-extract/extract.ts';
import { findSentences } from '../../pipeline/3-extract/find-sentences.ts';
import { openArticle } from '../../pipeline/3-extract/open-article.ts';
import { quoteSpans } from '../../pipeline/3-extract/record/quote-spans.ts';
import { readText } from '../../pipeline/4-resolve/read-text.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import { measureOffsets } from '../../pipeline/text/offsets.ts';
import type { Article, Segment } from '../../schemas/types.ts';

const lexicon = buildLexicon(await readReference(fileURLToPath(new URL('../../seeds/reference/', import.meta.url)), REFERENCES));
const TEXT = 'Huyện họp sáng 4/3. Bà Trần Thị\nMây đề nghị các xã đắp đê.\nHọp xong lúc 11 giờ.';

test('a paragraph of several lines is read as one; evidence keeps the words as they stand', () => {
  const ends = [TEXT.lastIndexOf('\n'), TEXT.length];
  const segments = [
    { segment_no: 1, kind: 'paragraph', char_start: 0, char_end: ends[0] },
    { segment_no: 2, kind: 'paragraph', char_start: ends[0]! + 1, char_end: ends[1] },
  ] as Segment[];
  const article = openArticle({ article: { article_id: 'a1', text: TEXT, language: 'vi' } as Article, segments });
  assert.deepEqual(
    findSentences(article.text, article.segments).map(({ start, end }) => article.text.slice(start, end)),
    ['Huyện họp sáng 4/3.', 'Bà Trần Thị Mây đề nghị các xã đắp đê.', 'Họp xong lúc 11 giờ.'],
  );
  const start = TEXT.indexOf('Trần');
  const quote = quoteSpans(article, measureOffsets(article.text));
  const found = { start, end: start + 'Trần Thị Mây'.length, rule: 'x' };
  assert.equal(quote.text(found), 'Trần Thị Mây');
  assert.equal(quote.evidence(found).text, 'Trần Thị\nMây');
  const extraction = extract([{ article: { article_id: 'a1', text: TEXT, language: 'vi' } as Article, segments }], lexicon).kept[0]!;
  assert.deepEqual(extraction.line_breaks, [TEXT.indexOf('\n')]);
  assert.equal(readText({ text: TEXT }, extraction), TEXT.replace('\n', ' '));
});
