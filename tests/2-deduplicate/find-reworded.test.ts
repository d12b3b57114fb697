import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findReworded, measureGap } from '../../pipeline/2-deduplicate/find-reworded.ts';
import type { Region } from '../../pipeline/2-deduplicate/find-shared.ts';
import { scatterWords } from '../../pipeline/2-deduplicate/scatter-words.ts';
import { standNear } from '../../pipeline/2-deduplicate/stand-near.ts';
import { openRandom } from './make-corpus.ts';

type Random = () => number;

/** Words of which few are frequent and most are rare, as numbers. */
function drawText(length: number, random: Random): number[] {
  return Array.from({ length }, () => Math.floor(20_000 * random() ** 4));
}

/** The words in another order inside windows of six, of which so large a share is other words. */
function reword(words: number[], rate: number, random: Random): number[] {
  const reworded: number[] = [];
  for (let at = 0; at < words.length; at += 6) {
    const part = words
      .slice(at, at + 6)
      .map((word) => ({ word: random() < rate ? 20_000 + Math.floor(random() * 5000) : word, at: random() }));
    reworded.push(...part.sort((one, other) => one.at - other.at).map(({ word }) => word));
  }
  return reworded;
}

/** Two texts that share a passage of so many words, reworded in the second, and where it stands. */
function makePair({ seed, length, rate }: { seed: number; length: number; rate: number }): { a: Int32Array; b: Int32Array; true: Region } {
  const random = openRandom(seed);
  const passage = drawText(length, random);
  const [aFrom, bFrom] = [150 + Math.floor(random() * 300), 150 + Math.floor(random() * 300)];
  const a = [...drawText(aFrom, random), ...passage, ...drawText(200, random)];
  const b = [...drawText(bFrom, random), ...reword(passage, rate, random), ...drawText(200, random)];
  return { a: Int32Array.from(a), b: Int32Array.from(b), true: { aFrom, aTo: aFrom + length, bFrom, bTo: bFrom + length } };
}

const made = fc.record({ seed: fc.integer(), length: fc.integer({ min: 60, max: 200 }), rate: fc.constantFrom(0, 0.2, 0.35) });

test('a passage in other words and another order is found whole, once, and hardly more', () => {
  let [found, inside, all, whole] = [0, 0, 0, 0];
  for (let seed = 0; seed < 60; seed++) {
    const pair = makePair({ seed, length: 60 + 2 * seed, rate: (seed % 4) / 10 });
    const regions = findReworded(pair.a, pair.b);
    found += regions.length;
    for (const side of ['a', 'b'] as const) {
      for (const region of regions) inside += Math.max(0, -measureGap(region, pair.true, side));
      for (const region of regions) all += region[`${side}To`] - region[`${side}From`];
      whole += pair.true[`${side}To`] - pair.true[`${side}From`];
    }
  }
  assert.ok(found >= 58 && found <= 61, `${found} found`);
  assert.ok(inside / whole > 0.95 && inside / all > 0.95, `recall ${inside / whole}, precision ${inside / all}`);
});

test('texts that share no passage share none in other words', () => {
  const property = fc.property(fc.integer(), (seed) => {
    const random = openRandom(seed);
    const [a, b] = [Int32Array.from(drawText(600, random)), Int32Array.from(drawText(600, random))];
    assert.deepEqual(findReworded(a, b), []);
  });
  fc.assert(property, { numRuns: 200 });
});

test('regions lie in their texts and no two overlap in either', () => {
  const property = fc.property(made, made, (one, other) => {
    const [first, second] = [makePair(one), makePair({ ...other, seed: one.seed + 1 })];
    const [a, b] = [Int32Array.of(...first.a, ...second.a), Int32Array.of(...second.b, ...first.b)];
    const regions = findReworded(a, b);
    for (const [at, region] of regions.entries()) {
      assert.ok(0 <= region.aFrom && region.aFrom < region.aTo && region.aTo <= a.length);
      assert.ok(0 <= region.bFrom && region.bFrom < region.bTo && region.bTo <= b.length);
      for (const earlier of regions.slice(0, at)) assert.ok(measureGap(region, earlier, 'a') >= 0 && measureGap(region, earlier, 'b') >= 0);
    }
  });
  fc.assert(property, { numRuns: 100 });
});

test('hashes of words near one another are each once, ascending, and stand in the text', () => {
  const property = fc.property(fc.array(fc.nat(60), { maxLength: 300 }), (list) => {
    const { prints, places } = scatterWords(Int32Array.from(list));
    assert.equal(new Set(prints).size, prints.length);
    assert.deepEqual(
      [...prints],
      [...prints].sort((one, other) => one - other),
    );
    assert.ok(places.length === prints.length && places.every((place) => place >= 0 && place < list.length));
    assert.deepEqual([...scatterWords(Int32Array.from(list.reverse())).prints], [...prints]);
  });
  fc.assert(property);
});

test('hashes stand near one another where four are within 64 words in both texts', () => {
  const prints = fc.uniqueArray(fc.record({ print: fc.nat(30), place: fc.oneof(fc.nat(3), fc.nat(300)) }), {
    selector: ({ print }) => print,
    minLength: 10,
    maxLength: 30,
  });
  const toPrints = (list: { print: number; place: number }[]) => {
    const sorted = [...list].sort((one, other) => one.print - other.print);
    return { prints: Uint32Array.from(sorted, ({ print }) => print), places: Int32Array.from(sorted, ({ place }) => place) };
  };
  let near = 0;
  const property = fc.property(prints, prints, (ones, others) => {
    const shared = ones.flatMap(({ print, place }) =>
      others.filter((other) => other.print === print).map((other) => [place, other.place] as const),
    );
    const isNear = shared.some(
      ([a, b]) => shared.filter(([nextA, nextB]) => nextA >= a && nextA < a + 64 && Math.abs(nextB - b) < 64).length >= 4,
    );
    if (isNear) near++;
    assert.equal(standNear(toPrints(ones), toPrints(others)), isNear);
  });
  fc.assert(property, { numRuns: 500 });
  assert.ok(near > 50 && near < 450, `${near} near`);
});

test('texts with a reworded passage share hashes near one another, strangers do not', () => {
  let [related, strange] = [0, 0];
  for (let seed = 0; seed < 50; seed++) {
    const pair = makePair({ seed, length: 70, rate: 0.2 });
    const other = makePair({ seed: seed + 1000, length: 70, rate: 0.2 });
    if (standNear(scatterWords(pair.a), scatterWords(pair.b))) related++;
    if (standNear(scatterWords(pair.a), scatterWords(other.b))) strange++;
  }
  assert.ok(related >= 49 && strange <= 5, `${related} related, ${strange} strange`);
});
