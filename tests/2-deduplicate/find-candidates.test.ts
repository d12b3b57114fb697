import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { COMMON_BIT, findCandidates } from '../../pipeline/2-deduplicate/find-candidates.ts';
import { joinParts } from '../../pipeline/2-deduplicate/join-part.ts';
import { winnow } from '../../pipeline/2-deduplicate/winnow.ts';
import { openDuckDB, queryRows } from '../../pipeline/io/duckdb.ts';
import { shelvePairs } from '../../pipeline/io/shelves.ts';
import { makeStore, openStore } from '../../pipeline/io/store.ts';
import { makeFolder } from '../io/make-folder.ts';
import { openRandom } from './make-corpus.ts';

/** The rule of candidates in SQL: two documents meet at a fingerprint, at a hot one only where the earlier is among its first four holders. */
const ORACLE = `
WITH ranked AS (
  SELECT doc, print, count(*) OVER (PARTITION BY print) AS held, row_number() OVER (PARTITION BY print ORDER BY doc) AS rank FROM prints
),
sizes AS (SELECT doc, count(*) AS size FROM prints GROUP BY doc),
met AS (
  SELECT later.doc AS later, earlier.doc AS earlier, count(*) FILTER (earlier.held <= 32) AS shared, count(*) FILTER (earlier.held > 32) AS hot
  FROM ranked AS later JOIN ranked AS earlier ON later.print = earlier.print AND earlier.doc < later.doc AND (earlier.held <= 32 OR earlier.rank <= 4)
  GROUP BY ALL
)
SELECT later::INTEGER AS later, earlier::INTEGER AS earlier
FROM met JOIN sizes AS a ON a.doc = earlier JOIN sizes AS b ON b.doc = later
WHERE shared >= 2 OR hot >= 4 OR shared + hot >= 0.3 * least(a.size, b.size)
ORDER BY ALL`;

/** The fingerprints of documents of a few common texts, of which some stand in most: theirs are hot. */
function makePrints(seed: number, count: number): Uint32Array[] {
  const random = openRandom(seed);
  const draw = (length: number) => Array.from({ length }, () => Math.floor(random() * 2 ** 31));
  const texts = [draw(30), draw(60), draw(20), draw(45)];
  const odds = [0.9, 0.3, 0.1, 0.02];
  return Array.from({ length: count }, () => {
    const parts = texts.flatMap((text, at) => (random() < odds[at]! ? text : draw(12)));
    return winnow(Int32Array.from(parts)).prints.slice();
  });
}

interface Cut {
  bits: number;
  batch: number;
  joined: number;
  band: number;
  memory: number;
}

/** The candidates of the documents, with shelves of so many bits, so many documents in a batch and 2 ** `band` in a band, and so many shelves joined at a time. */
function findPairs(prints: Uint32Array[], { bits, batch, joined, band, memory }: Cut): [number, number][] {
  const store = makeStore(join(makeFolder({}), 'store.bin'), memory);
  const access = openStore(store);
  const shelves = 2 ** bits;
  const places: number[] = [];
  for (let first = 0; first < prints.length; first += batch) {
    const pairs = prints.slice(first, first + batch).flatMap((own, no) => Array.from(own, (print) => [print, first + no]).flat());
    places.push(shelvePairs(access, Uint32Array.from(pairs), { shelves, shift: 32 - bits }));
  }
  const bands = { shift: band, count: Math.ceil(prints.length / 2 ** band) };
  const isFirst = new Uint8Array(prints.length).fill(1);
  const hits: number[] = [];
  for (let from = 0; from < shelves; from += joined) {
    const to = Math.min(shelves, from + joined);
    hits.push(joinParts({ store, prints: Float64Array.from(places), shelves, from, to, isFirst, bands, limits: LIMITS }));
  }
  const printCounts = Uint32Array.from(prints, (own) => own.length);
  const found = Array.from({ length: bands.count }, (_, no) =>
    Array.from(findCandidates({ store, hits: Float64Array.from(hits), bands, band: no, printCounts, limits: LIMITS }).pairs),
  ).flat();
  access.close();
  return Array.from({ length: found.length / 2 }, (_, at) => [found[2 * at]!, (found[2 * at + 1]! & ~COMMON_BIT) >>> 0]);
}

const LIMITS = { hot: 32, leastFew: 2, leastHot: 4 };
const WHOLE = { bits: 0, batch: 1000, joined: 1, band: 10, memory: 1 << 24 };

test('the candidates are those that SQL joins from the same fingerprints', async () => {
  const db = await openDuckDB({ folder: makeFolder({}), threads: 2 });
  try {
    for (const seed of [1, 2, 3]) {
      const prints = makePrints(seed, 150);
      const rows = prints.flatMap((own, doc) => Array.from(own, (print) => `(${doc}, ${print})`));
      await db.run(`CREATE OR REPLACE TABLE prints AS SELECT * FROM (VALUES ${rows.join(', ')}) AS t(doc, print)`);
      const expected = await queryRows<{ later: number; earlier: number }>(db, ORACLE);
      assert.ok(expected.length > 500, `${expected.length} pairs`);
      assert.deepEqual(
        findPairs(prints, WHOLE),
        expected.map(({ later, earlier }) => [later, earlier]),
      );
    }
  } finally {
    db.close();
  }
});

test('in whatever parts they are joined, in memory or in a file, the pairs are the same', () => {
  const cuts = fc.record({
    bits: fc.integer({ min: 0, max: 6 }),
    batch: fc.integer({ min: 1, max: 50 }),
    joined: fc.integer({ min: 1, max: 9 }),
    band: fc.integer({ min: 0, max: 6 }),
    memory: fc.constantFrom(0, 1000, 10_000, 1 << 20),
  });
  fc.assert(
    fc.property(fc.integer(), cuts, (seed, cut) => {
      const prints = makePrints(seed, 40);
      assert.deepEqual(findPairs(prints, cut), findPairs(prints, WHOLE));
    }),
    { numRuns: 20 },
  );
});
