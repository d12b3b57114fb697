import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSames } from '../../pipeline/2-deduplicate/find-sames.ts';
import { layRows } from '../../pipeline/2-deduplicate/lay-rows.ts';
import { readSource } from '../../pipeline/2-deduplicate/read-source.ts';
import { Trait } from '../../pipeline/2-deduplicate/segment-traits.ts';
import type { SegmentedArticle } from './make-corpus.ts';
import { makeArticle, toLines } from './make-corpus.ts';

const line = fc.tuple(
  fc.constantFrom('', '', '', '[caption] ', '[furniture] ', '[related] '),
  fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '🏛', '"', '\\', '\t'), maxLength: 4 }).map((text) => text.repeat(9)),
);
const made = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => makeArticle(lines.map((parts) => parts.join('')).join('\n')));

const readOne = (read: SegmentedArticle) => readSource(toLines(read), 0, { from: 0, to: read.segments.length });

test('what stands on the lines is read whatever the order of their columns', () => {
  fc.assert(
    fc.property(made, ({ article, segments }) => {
      const turn = <Row extends object>(row: Row) => Object.fromEntries(Object.entries(row).reverse()) as Row;
      const own = structuredClone(readOne({ article, segments }));
      assert.deepEqual(structuredClone(readOne({ article: turn(article), segments: segments.map(turn) })), own);
    }),
  );
});

test('facts, traits and places are those of the rows', () => {
  const read = makeArticle('Tên "bài"\nMột dòng\n[caption] Ảnh\n[furniture] Chia sẻ', {
    url: 'https://www.Báo.example:80/x',
    outlet_id: 'o',
    language: 'vi',
  });
  read.segments[1]!.repeats_segment_no = 1;
  const { facts, traits, starts, ends } = readOne(read);
  const { article_id, text_sha256 } = read.article;
  assert.deepEqual(JSON.parse(Buffer.from(facts).toString()), [article_id, text_sha256, 'o', null, null, 'vi', 30, 'báo.example']);
  const { body, line: isLine, said, part } = Trait;
  assert.deepEqual([...traits], [body | said, body | isLine, body | said | part, 0]);
  assert.deepEqual([...starts], [0, 10, 19, 23]);
  assert.deepEqual([...ends], [9, 18, 22, 30]);
});

test('segments lie where their text is, and those that print the same are known by the first', () => {
  fc.assert(
    fc.property(made, (read) => {
      const source = readOne(read);
      const laid = layRows(source);
      const sames = new Uint32Array(read.segments.length);
      findSames(laid, sames);
      const firsts = new Map<string, number>();
      for (const [row, { char_start, char_end }] of read.segments.entries()) {
        const printed = String.fromCharCode(...laid.units.subarray(laid.starts[row], laid.ends[row]));
        const isBody = (source.traits[row]! & Trait.body) !== 0;
        assert.equal(printed, isBody ? Array.from(read.article.text).slice(char_start, char_end).join('') : '');
        if (isBody && !firsts.has(printed)) firsts.set(printed, row);
        assert.equal(sames[row], isBody ? firsts.get(printed) : row);
      }
    }),
    { numRuns: 300 },
  );
});
