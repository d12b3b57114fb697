import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../pipeline/2-deduplicate/documents.ts';
import { groupReprints } from '../../pipeline/2-deduplicate/group-reprints.ts';

function make(id: string, given: Partial<Document> = {}): Document {
  return { articleId: id, outletId: null, publishedOn: null, publishedAt: null, characters: 100, ...given } as Document;
}

test('copies join, shared passages and containment do not', () => {
  const documents = ['a1', 'a2', 'a3', 'a4'].map((id) => make(id));
  const related = [
    { a: 0, b: 1, relation: 'near_duplicate' },
    { a: 1, b: 2, relation: 'overlap' },
    { a: 2, b: 3, relation: 'contains' },
  ];
  const { groups, roles } = groupReprints(documents, related);
  assert.deepEqual(
    groups.map(({ article_count }) => article_count),
    [2, 1, 1],
  );
  assert.deepEqual(
    roles.map(({ reprint_role }) => reprint_role),
    ['lead', 'near_duplicate', 'only', 'only'],
  );
});

test('the earliest leads, by instant on one day; then the longest; then the smallest id', () => {
  const leadOf = (documents: Document[]) => {
    const related = documents.slice(1).map((_, at) => ({ a: 0, b: at + 1, relation: 'reprint' }));
    return groupReprints(documents, related).groups[0]!.lead_article_id;
  };
  assert.equal(
    leadOf([make('a1', { characters: 900 }), make('a2', { publishedOn: '2021-03-02' }), make('a3', { publishedOn: '2021-03-01' })]),
    'a3',
  );
  const early = make('a2', { publishedOn: '2021-03-01', publishedAt: '2021-03-01T06:00:00+07:00' });
  assert.equal(leadOf([make('a1', { publishedOn: '2021-03-01', publishedAt: '2021-03-01T01:00:00Z' }), early]), 'a2');
  assert.equal(leadOf([make('a1'), make('a2', { characters: 101 })]), 'a2');
  assert.equal(leadOf([make('a1'), make('a2')]), 'a1');
});

test('a chain of reprints and one near duplicate tell their roles from the lead; outlets are counted once', () => {
  const documents = [make('a1', { outletId: 'x' }), make('a2', { outletId: 'x' }), make('a3', { outletId: 'y' }), make('a4')];
  const related = [
    { a: 0, b: 1, relation: 'identical' },
    { a: 1, b: 2, relation: 'reprint' },
    { a: 2, b: 3, relation: 'near_duplicate' },
  ];
  const { groups, roles } = groupReprints(documents, related);
  assert.deepEqual([groups.length, groups[0]!.article_count, groups[0]!.outlet_count], [1, 4, 2]);
  assert.deepEqual(
    roles.map(({ reprint_role }) => reprint_role),
    ['lead', 'reprint', 'reprint', 'near_duplicate'],
  );
});
