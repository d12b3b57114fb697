import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSegmentLine } from '../../pipeline/1-ingest/to-segment-rows.ts';
import type { Segment } from '../../schemas/types.ts';

const SEGMENT: Segment = {
  segment_id: 'sg0123456789abcdef',
  article_id: 'afedcba9876543210',
  segment_no: 3,
  kind: 'caption',
  char_start: 120,
  char_end: 180,
  repeats_segment_no: 2,
};

test('a segment is written as JSON.stringify writes it', () => {
  for (const row of [SEGMENT, { ...SEGMENT, repeats_segment_no: null }]) assert.equal(toSegmentLine(row), JSON.stringify(row));
});
