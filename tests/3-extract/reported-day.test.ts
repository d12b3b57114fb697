import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildLexicon, extract, REFERENCES } from '../../pipeline/3-extract/extract.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import type { Article, Segment } from '../../schemas/types.ts';
import { openLines } from './open-lines.ts';

const REFERENCE = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
const lexicon = buildLexicon(await readReference(REFERENCE, REFERENCES));

/** The words of the day that a text is found to report. */
function reportedDay(lines: string): string | undefined {
  const { text, segments } = openLines(lines);
  const rows = segments.map(
    ({ segmentNo, kind, start, end }) => ({ segment_no: segmentNo, kind, char_start: start, char_end: end }) as Segment,
  );
  const { kept } = extract([{ article: { article_id: 'a1', language: 'vi', text } as Article, segments: rows }], lexicon);
  return kept[0]!.dates.find(({ key }) => key === kept[0]!.reported_date)?.text;
}

test('the day of a paper that has just been signed is what is reported, not that of one signed before', () => {
  assert.equal(reportedDay('Tin\nChủ tịch UBND tỉnh vừa ký Chỉ thị số 9/CT-UBND ngày 4/5/2021 về chợ đêm.\n'), 'ngày 4/5/2021');
  assert.equal(reportedDay('Tin\nChủ tịch UBND tỉnh vừa ký văn bản sửa đổi Chỉ thị số 9/CT-UBND ngày 4/5/2021.\n'), undefined);
});
