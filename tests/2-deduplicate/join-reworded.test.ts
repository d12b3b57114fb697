import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Region } from '../../pipeline/2-deduplicate/find-shared.ts';
import { type Stretch, toBounds } from '../../pipeline/2-deduplicate/find-shared.ts';
import { joinReworded } from '../../pipeline/2-deduplicate/join-reworded.ts';
import { type Overlap, packOverlap, unpackOverlaps } from '../../pipeline/2-deduplicate/pack-overlaps.ts';

const exact = (a: number, b: number, length: number): Stretch => ({ matches: [{ a, b, length }], information: 200 });
const toRegion = ([aFrom, aTo, bFrom, bTo]: [number, number, number, number]): Region => ({ aFrom, aTo, bFrom, bTo });
const toStretch = (region: Region): Stretch => ({ matches: [], information: 300, reworded: { ...region, equal: 20 } });
const join = (aligned: Stretch[], ...regions: [number, number, number, number][]) =>
  joinReworded(aligned, regions.map(toRegion), toStretch).map((stretch) => {
    const { aFrom, aTo, bFrom, bTo } = toBounds(stretch);
    return [stretch.reworded === undefined ? 'exact' : 'reworded', aFrom, aTo, bFrom, bTo];
  });

test('what is reworded alone is added, in order of its place', () => {
  assert.deepEqual(join([exact(100, 10, 40)], [0, 50, 200, 260]), [
    ['reworded', 0, 50, 200, 260],
    ['exact', 100, 140, 10, 50],
  ]);
});

test('an exact end moves only where words go on in both texts', () => {
  assert.deepEqual(join([exact(100, 10, 40)], [101, 160, 9, 51]), [['exact', 100, 140, 10, 50]]);
  assert.deepEqual(join([exact(100, 10, 40)], [99, 160, 9, 75]), [['reworded', 100, 160, 10, 75]]);
});

test('pieces of one reworded passage become one', () => {
  assert.deepEqual(join([exact(100, 10, 40), exact(170, 60, 30)], [98, 202, 8, 95]), [['reworded', 98, 202, 8, 95]]);
});

test('exact stretches stay where what is reworded overlaps one in one text alone', () => {
  assert.deepEqual(join([exact(100, 10, 40)], [120, 180, 300, 350]), [['exact', 100, 140, 10, 50]]);
});

test('overlaps are packed and unpacked as they are', () => {
  const stretch: fc.Arbitrary<Stretch> = fc
    .tuple(fc.nat(10 ** 6), fc.nat(10 ** 6), fc.integer({ min: 1, max: 1000 }), fc.boolean(), fc.nat(10_000))
    .map(
      ([a, b, length, isReworded, tenths]): Stretch =>
        isReworded
          ? { matches: [], information: tenths / 10, reworded: { aFrom: a, aTo: a + length, bFrom: b, bTo: b + 9, equal: length } }
          : {
              matches: [
                { a, b, length },
                { a: b, b: a, length: 1 },
              ],
              information: tenths / 10,
            },
    );
  const overlap = fc
    .tuple(fc.nat(), fc.nat(), fc.array(stretch, { maxLength: 3 }))
    .map(([a, b, stretches]): Overlap => ({ a, b, stretches }));
  const property = fc.property(fc.array(overlap, { maxLength: 4 }), (overlaps) => {
    const packed: number[] = [];
    for (const one of overlaps) packOverlap(packed, one);
    assert.deepEqual([...unpackOverlaps(Int32Array.from(packed))], overlaps);
  });
  fc.assert(property);
});
