import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { checkWork } from '../../pipeline/3-extract/check-work.ts';
import { buildLexicon, extract, REFERENCES } from '../../pipeline/3-extract/extract.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import type { Article, Segment } from '../../schemas/types.ts';
import { OUTLETS } from '../1-ingest/outlets.ts';
import { toRecord } from '../1-ingest/to-record.ts';

const lexicon = buildLexicon(await readReference(fileURLToPath(new URL('../../seeds/reference', import.meta.url)), REFERENCES));
const PAGE = 'Họp bàn việc nước sạch\n\nÔng Trịnh Hữu Bằng cho biết đường ống đã xong.\n\nBà con thôn Hạ đã có nước sạch để dùng.\n';
const toSegmented = (text: string) => ({ article: { article_id: 'a1', language: 'vi', text } as Article, segments: [] as Segment[] });

const HOSTILE: [string, string][] = [
  ['400001 characters', 'a b. '.repeat(80_001).slice(0, 400_001)],
  ['quotation marks', `${'“'.repeat(4001)}.`],
  ['figures', '1 người. '.repeat(20_001)],
  ['capitals', 'Ông A. '.repeat(30_001)],
  ['unbroken characters', 'luật đất đai '.repeat(2000)],
];

for (const [what, text] of HOSTILE)
  test(`too much work: ${what}`, () =>
    assert.match(checkWork(toSegmented(text)) ?? 'none', new RegExp(`^too much work: .*${what.replace(/^\d+ /, '')}`)));

test('an article as long as a book is not too much', () => {
  assert.equal(checkWork(toSegmented('Ông Bình nói: “Được 3 việc”. '.repeat(1500))), null);
});

test('a hostile article is rejected by its rule, and the others arrive with their claims', () => {
  const { kept } = ingest([toRecord(PAGE)], OUTLETS);
  const good = { article: kept[0]!.article, segments: kept[0]!.segments };
  const { kept: extractions, rejects } = extract([toSegmented(HOSTILE[1]![1]), good], lexicon);
  assert.deepEqual(
    rejects.map(({ rule, record }) => [rule, record]),
    [['too_much_work', '{"article_id":"a1"}']],
  );
  assert.equal(extractions.length, 1);
});
