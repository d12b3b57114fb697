import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawEvidence } from '../../pipeline/4-resolve/draw-evidence.ts';

const span = (field: string | null) => ({ field, part_no: 1, segment_no: 1, char_start: 3, char_end: 9, rule: 'r', text: 'Bộ Mây' });

test('two documents of one issuer each have its words as evidence, and the same span of one of them once', () => {
  const drawer = drawEvidence('a0');
  for (const occurrence of ['d1', 'd2', 'd2']) drawer.addClustered('documents', occurrence, [span('issuer')]);
  assert.deepEqual(
    drawer.rows().map(({ row_id }) => row_id),
    ['d1', 'd2'],
  );
  assert.equal(new Set(drawer.rows().map(({ evidence_id }) => evidence_id)).size, 2);
});

test('the evidence of a mention keeps its id whatever the document is joined with', () => {
  const ids = ['d1', 'd2'].map((occurrence) => {
    const drawer = drawEvidence('a0');
    drawer.addClustered('documents', occurrence, [span(null)]);
    return drawer.rows()[0]!.evidence_id;
  });
  assert.equal(ids[0], ids[1]);
});
