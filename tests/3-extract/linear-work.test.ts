import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildLexicon, extract, REFERENCES } from '../../pipeline/3-extract/extract.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import type { Article, Segment } from '../../schemas/types.ts';
import { countSteps } from './count-steps.ts';

const lexicon = buildLexicon(await readReference(fileURLToPath(new URL('../../seeds/reference', import.meta.url)), REFERENCES));
const LINE = 1200; // characters of a paragraph
const LINES = 16;
/** Work that grows with the square of the length takes four times as much for twice the text. */
const MOST = 2.5;

/** What a hostile article may say over and over. */
const PHRASES = [
  'Luật ',
  'Luật sửa đổi của ',
  'sửa đổi của Luật Đất đai ',
  'và ',
  '1',
  '1 ',
  'ngày 1/2 ',
  'A',
  'Bình ',
  'ông A, ',
  'ông Bình nói, ',
  'Ông Bình nói rằng được. ',
  'Ông Bình nói: “Được việc”. ',
  '“việc nước sạch ‘của bà con thôn ” ',
  'theo ông Bình, ',
  'Nguyễn Văn Bình ',
  'Hội nghị ',
  'Bộ trưởng Bộ Y tế ',
  'thăm ',
  '1 triệu đồng, ',
  ', ',
  '. ',
  'sau khi ông Bình tuyên bố sẽ xây cầu mới . . . ',
];

for (const phrase of PHRASES)
  test(`twice the text costs twice the work: “${phrase}” over and over`, () => {
    const [half, whole] = [LINES, 2 * LINES].map((lines) => countSteps(() => extractLines(phrase, lines))) as [number, number];
    assert.ok(whole / half < MOST, `${half} steps, then ${whole}: ${(whole / half).toFixed(2)} times`);
  });

test('the count knows work that grows with the square from work that does not', () => {
  const each = (count: number) => Array.from({ length: count }, (_, index) => index);
  const square = (count: number) => countSteps(() => each(count).map((one) => each(count).some((other) => other > one + count)));
  assert.ok(square(200) / square(100) > 3.5);
});

function extractLines(phrase: string, lines: number): void {
  const line = phrase.repeat(Math.ceil(LINE / phrase.length)).trim();
  const text = Array.from({ length: lines }, () => line).join('\n');
  const segments = Array.from({ length: lines }, (_, index) => ({
    segment_no: index + 1,
    kind: index === 0 ? 'title' : 'paragraph',
    char_start: index * (line.length + 1),
    char_end: index * (line.length + 1) + line.length,
  })) as Segment[];
  const { kept } = extract([{ article: { article_id: 'a1', language: 'vi', text } as Article, segments }], lexicon);
  assert.equal(kept.length, 1);
}
