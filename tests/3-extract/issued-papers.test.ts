import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { findDates } from '../../pipeline/3-extract/dates/find-dates.ts';
import { buildDocumentLexicon } from '../../pipeline/3-extract/documents/document-lexicon.ts';
import { findDocuments } from '../../pipeline/3-extract/documents/find-documents.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import { readMarked } from './read-marked.ts';

const REFERENCE = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
const lexicon = buildDocumentLexicon(await readReference(REFERENCE, ['document_types']));

/** Who issued each paper of a text, and the words that tell when. */
function issuing(marked: string): string[][] {
  const { article, names } = readMarked(marked);
  const cut = (span: { start: number; end: number } | null) => (span ? article.text.slice(span.start, span.end) : '');
  return findDocuments(article, { names, dates: findDates(article) }, lexicon).map(({ issuer, issuedOnSpan }) => [
    cut(issuer),
    cut(issuedOnSpan),
  ]);
}

test('a paper is issued by who gives it out in the clause before it, on the day told there', () => {
  assert.deepEqual(issuing('Ngày 4/5/2020, {b Sở Thủy lợi} đã ban hành Công văn số 12/STL-KH.'), [['Sở Thủy lợi', 'Ngày 4/5/2020']]);
  assert.deepEqual(issuing('Hôm 27/1, {o Tổng thống} {p Ana Lumo} đã ký ban hành sắc lệnh về di trú.'), [
    ['Tổng thống Ana Lumo', 'Hôm 27/1'],
  ]);
  assert.deepEqual(issuing('{b Sở Thủy lợi} ngày 4/5 đã ra Quyết định số 12.'), [['Sở Thủy lợi', 'ngày 4/5']]);
});

test('who signs for another issues nothing', () => {
  assert.deepEqual(issuing('Thay mặt {b Tỉnh ủy Bình Sơn}, {o Bí thư} {p Lê Văn An} ký Quyết định số 12.'), [['Tỉnh ủy Bình Sơn', '']]);
  assert.deepEqual(issuing('Sáng 4/5, {p Lê Văn An} - {o Phó Chủ tịch UBND tỉnh} đã ký Quyết định số 12.'), [['', 'Sáng 4/5']]);
});

test('who makes a paper known is its issuer only where it is a body, and the day is not that of issue', () => {
  assert.deepEqual(issuing('Sáng 4/5, {b Sở Thủy lợi} công bố quyết định bổ nhiệm ông Lê Văn An.'), [['Sở Thủy lợi', '']]);
  assert.deepEqual(issuing('Sáng 4/5, {o Bộ trưởng} {p Lê Văn An} công bố quyết định bổ nhiệm ông Trần Bá.'), [['', '']]);
});

test('a paper is issued by who is told to have passed it behind it', () => {
  assert.deepEqual(issuing('Nghị quyết số 12 do {o Bộ trưởng} {p Lê Văn An} ký ban hành ngày 3/4/2021.'), [
    ['Bộ trưởng Lê Văn An', 'ngày 3/4/2021'],
  ]);
});
