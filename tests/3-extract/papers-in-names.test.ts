import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildDocumentLexicon } from '../../pipeline/3-extract/documents/document-lexicon.ts';
import { findDocuments } from '../../pipeline/3-extract/documents/find-documents.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import { openLines } from './open-lines.ts';

const REFERENCE = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
const lexicon = buildDocumentLexicon(await readReference(REFERENCE, ['document_types']));

/** The documents of a text in which these bodies are named. */
function documentsAmong(text: string, bodies: string[]): string[] {
  const organizations = bodies.map((organization) => {
    const start = text.indexOf(organization);
    return { start, end: start + organization.length, rule: 'body', organization };
  });
  const names = { people: [], offices: [], organizations, places: [] };
  return findDocuments(openLines(text), { names, dates: [] }, lexicon).map(({ document }) => document);
}

test('a kind inside the name of a body is no paper', () => {
  assert.deepEqual(
    documentsAmong('Tổ chức Hiệp ước Bắc Đại Tây Dương họp về Công ước Luật Biển.', ['Tổ chức Hiệp ước Bắc Đại Tây Dương']),
    ['Công ước Luật Biển'],
  );
  assert.deepEqual(documentsAmong('Công ước Luật Biển có hiệu lực; ủy ban Công ước Luật Biển họp.', []).slice(0, 1), [
    'Công ước Luật Biển',
  ]);
});

test('a numbered paper inside the name of a body is one', () => {
  assert.deepEqual(documentsAmong('Sau đó Ban Chỉ đạo Đề án 871 đã họp.', ['Ban Chỉ đạo Đề án 871']), ['Đề án 871']);
});
