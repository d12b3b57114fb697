import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysOfDocuments } from '../../pipeline/4-resolve/keys-of-documents.ts';
import type { ExtractedDocument } from '../../schemas/extraction.ts';

const NONE = { number: null, symbol: null, issuer: null, issuer_text: null, issued_on: null, congress_term: null, subject: null };
const HERE = { article_id: 'a1', term: 'XIII', year: '2022', issuer_id: null };

function cite(printed: string, kind: string, known: Partial<ExtractedDocument> = {}): ExtractedDocument {
  const evidence = [{ field: null, part_no: 1, char_start: 0, char_end: printed.length, rule: 'document:name', text: printed }];
  return { key: printed, kind, ...NONE, ...known, evidence } as ExtractedDocument;
}

function keysOf(...documents: ExtractedDocument[]): string[][] {
  return keysOfDocuments(documents.map((document) => ({ document, place: HERE })));
}

const ct13 = cite('Chỉ thị 13/CT-TTg', 'Chỉ thị', { number: '13', symbol: 'CT-TTg' });
const ct14 = cite('Chỉ thị 14/CT-TTg', 'Chỉ thị', { number: '14', symbol: 'CT-TTg' });
const bare = cite('Chỉ thị của Thủ tướng', 'Chỉ thị', { issuer_text: 'Thủ tướng' });

test('a directive cited by its issuer alone is the only one of that issuer that the article numbers', () => {
  const [numbered, unnumbered] = keysOf(ct13, bare);
  assert.deepEqual(unnumbered, numbered);
});

test('among two numbered ones, or beside that of another issuer, it is a document of its own', () => {
  const [first, second, third] = keysOf(ct13, ct14, bare);
  assert.notDeepEqual(third, first);
  assert.notDeepEqual(third, second);
  const [party, other] = keysOf(cite('Chỉ thị 05-CT/TW', 'Chỉ thị', { number: '05', symbol: 'CT/TW' }), bare);
  assert.notDeepEqual(other, party);
});

test('a resolution of a sitting is not the numbered one of its body', () => {
  const plenum = cite('Nghị quyết Trung ương 6 khóa XIII', 'Nghị quyết', { issuer_text: 'Trung ương', congress_term: 'XIII' });
  const [numbered, sitting] = keysOf(cite('Nghị quyết 29-NQ/TW', 'Nghị quyết', { number: '29', symbol: 'NQ/TW' }), plenum);
  assert.notDeepEqual(sitting, numbered);
});

test('a law by number and name is the law by number alone, and by name and year', () => {
  const [both] = keysOf(cite('Bộ luật Hình sự số 100/2015/QH13', 'Bộ luật', { number: '100/2015', symbol: 'QH13', subject: 'Hình sự' }));
  const [number] = keysOf(cite('100/2015/QH13', 'Luật', { number: '100/2015', symbol: 'QH13' }));
  const [name] = keysOf(cite('Bộ luật Hình sự năm 2015', 'Bộ luật', { subject: 'Hình sự' }));
  const [older] = keysOf(cite('Bộ luật Hình sự năm 1999', 'Bộ luật', { subject: 'Hình sự' }));
  const isOne = (one: string[], other: string[]) => one.some((key) => other.includes(key));
  assert.ok(isOne(both!, number!));
  assert.ok(isOne(both!, name!));
  assert.ok(!isOne(both!, older!));
});
