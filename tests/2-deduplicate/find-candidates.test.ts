import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Columns } from '../../pipeline/2-deduplicate/documents.ts';
import { findCandidates } from '../../pipeline/2-deduplicate/find-candidates.ts';
import { joinParts } from '../../pipeline/2-deduplicate/join-part.ts';
import { PARTS, partPrints } from '../../pipeline/2-deduplicate/part-prints.ts';
import { winnow } from '../../pipeline/2-deduplicate/winnow.ts';
import { openDuckDB, queryRows } from '../../pipeline/io/duckdb.ts';
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

/** Documents of a few common texts, of which some stand in most: their fingerprints are hot. */
function makeColumns(seed: number, count: number): Columns {
  const random = openRandom(seed);
  const draw = (length: number) => Array.from({ length }, () => Math.floor(random() * 2 ** 31));
  const texts = [draw(30), draw(60), draw(20), draw(45)];
  const odds = [0.9, 0.3, 0.1, 0.02];
  const prints = Array.from({ length: count }, () => {
    const parts = texts.flatMap((text, at) => (random() < odds[at]! ? text : draw(12)));
    return winnow(Int32Array.from(parts)).prints;
  });
  const starts = Uint32Array.from([0, ...prints.map(() => 0)]);
  for (const [at, own] of prints.entries()) starts[at + 1] = starts[at]! + own.length;
  const none = new Int32Array(0);
  return {
    words: none,
    wordStarts: starts,
    prints: Uint32Array.from(prints.flatMap((own) => Array.from(own))),
    places: none,
    printStarts: starts,
  };
}

function findPairs(columns: Columns): [number, number][] {
  const documents = Array.from({ length: columns.printStarts.length - 1 }, (_, at) => at);
  const parts = partPrints(columns, documents);
  const cuts = [0, 7, 100, PARTS];
  const hits = cuts.slice(1).map((to, at) => joinParts({ ...parts, from: cuts[at]!, to }));
  const pairs = Array.from(findCandidates(hits, columns));
  return Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at]!, pairs[2 * at + 1]!]);
}

test('the candidates are those that SQL joins from the same fingerprints', async () => {
  const db = await openDuckDB({ folder: makeFolder({}), threads: 2 });
  try {
    for (const seed of [1, 2, 3]) {
      const columns = makeColumns(seed, 150);
      const rows = Array.from(columns.prints, (print, at) => `(${columns.printStarts.findLastIndex((start) => start <= at)}, ${print})`);
      await db.run(`CREATE OR REPLACE TABLE prints AS SELECT * FROM (VALUES ${rows.join(', ')}) AS t(doc, print)`);
      const expected = await queryRows<{ later: number; earlier: number }>(db, ORACLE);
      assert.ok(expected.length > 500, `${expected.length} pairs`);
      assert.deepEqual(
        findPairs(columns),
        expected.map(({ later, earlier }) => [later, earlier]),
      );
    }
  } finally {
    db.close();
  }
});

test('in whatever parts they are joined, the pairs are the same', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const columns = makeColumns(seed, 40);
      const whole = joinParts({
        ...partPrints(
          columns,
          Array.from({ length: 40 }, (_, at) => at),
        ),
        from: 0,
        to: PARTS,
      });
      assert.deepEqual(findPairs(columns).flat(), Array.from(findCandidates([whole], columns)));
    }),
    { numRuns: 20 },
  );
});
