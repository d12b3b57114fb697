import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { normaliseText } from '../../../pipeline/text/normalise-text.ts';
import { countWords, type Source } from './made/draft.ts';
import { draftFamily, draftWire, KINDS } from './made/draft-families.ts';
import { openRandom } from './made/open-random.ts';
import { readWords } from './made/read-words.ts';
import type { TruePair, Truth } from './made/truth.ts';
import { writeCorpus } from './made/write-corpus.ts';
import { writeHosts } from './made/write-hosts.ts';
import { measure } from './measure.ts';
import { readTruth } from './scored/found.ts';
import { printScore } from './scored/print-score.ts';
import { scorePairs, sumTallies } from './scored/score-pairs.ts';
import { countCovered, scorePassages } from './scored/score-passages.ts';
import { type Reuse, scorePlagdet } from './scored/score-plagdet.ts';

const folder = mkdtempSync(join(tmpdir(), 'overlap-'));
after(() => rmSync(folder, { recursive: true }));

async function make(name: string, { count = 200, seed = 1, stress = 0 } = {}) {
  const paths = { corpus: join(folder, `${name}.jsonl`), truth: join(folder, `${name}.ndjson`) };
  await writeCorpus(paths, { corpus: '', count, seed, stress });
  const lines = readFileSync(paths.corpus, 'utf8').trim().split('\n');
  const records = lines.map((line) => JSON.parse(line) as { id: string; url: string; text: string });
  return { records, truth: readTruth(paths.truth), bytes: readFileSync(paths.corpus, 'utf8') };
}

const made = await make('made');
const texts = new Map(made.records.map(({ id, text }) => [id, Array.from(normaliseText(text))]));
const slice = (id: string, from: number, to: number) => texts.get(id)!.slice(from, to).join('');
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
const pairs = made.truth.filter((row): row is TruePair => row.type === 'pair');

test('so many articles are made as asked, each id once, the same for the same seed', async () => {
  assert.equal(made.records.length, 200);
  assert.equal(new Set(made.records.map(({ id }) => id)).size, 200);
  assert.equal((await make('again')).bytes, made.bytes);
  assert.notEqual((await make('other', { seed: 2 })).bytes, made.bytes);
  assert.equal((await make('stress', { count: 40, stress: 60 })).records.length, 100);
});

test('passages without edits stand at their places on both sides, whatever the letters', () => {
  const unedited = pairs.filter(({ rate }) => rate === 0);
  assert.ok(unedited.length >= KINDS.length);
  for (const { a, b, passages } of unedited) {
    assert.ok(passages.length > 0);
    for (const [aFrom, aTo, bFrom, bTo] of passages) assert.equal(fold(slice(a, aFrom, aTo)), fold(slice(b, bFrom, bTo)));
  }
});

test('every kind is made at several rates, and a wire has all its prints', () => {
  for (const kind of KINDS) assert.ok(new Set(pairs.filter((row) => row.kind === kind).map(({ rate }) => rate)).size >= 2, kind);
  const [wire] = made.truth.filter((row) => row.type === 'group');
  assert.equal(wire?.members.length, 20);
  const prints = wire!.members.map((id, at) => fold(slice(id, wire!.starts[at]!, wire!.ends[at]!)));
  assert.deepEqual([wire!.rate, new Set(prints).size], [0, 1]);
});

test('so large a share of words is edited as asked', async () => {
  const source: Source = { words: await readWords(''), random: openRandom(3) };
  const { drafts } = draftWire(2, 0.1, source);
  const [first, second] = drafts.map(
    (draft) => new Set(draft.lines.slice(1).flatMap((line) => line.map((_, at) => line.slice(at, at + 2).join(' ')))),
  );
  const kept = [...first!].filter((words) => second!.has(words)).length / first!.size;
  assert.ok(kept > 0.7 && kept < 0.92, `${kept} of the pairs of words kept`);
  const same = draftFamily('copy', 0, source).drafts;
  assert.equal(countWords(same[0]!) - same[0]!.lines[0]!.length, countWords(same[1]!) - same[1]!.lines[0]!.length);
});

const TRUTH: Truth[] = [
  { type: 'pair', a: 'x', b: 'y', kind: 'excerpt', rate: 0.05, noise: 'none', shared: 300, passages: [[0, 300, 100, 400]] },
  { type: 'pair', a: 'u', b: 'v', kind: 'copy', rate: 0, noise: 'nfd', shared: 1200, passages: [[0, 1200, 0, 1200]] },
  { type: 'group', kind: 'wire', rate: 0, members: ['k', 'l', 'm', 'n'], starts: [0, 0, 0, 0], ends: [100, 100, 100, 100] },
];

test('pairs of a wire are found when found pairs connect them; a pair of strangers costs precision', () => {
  const score = scorePairs(TRUTH, [
    ['y', 'x'],
    ['k', 'l'],
    ['k', 'm'],
    ['x', 'k'],
  ]);
  assert.deepEqual(Object.fromEntries(score.kinds), {
    'excerpt 0.05': { expected: 1, found: 1 },
    'copy 0': { expected: 1, found: 0 },
    'wire 0': { expected: 6, found: 3 },
  });
  assert.deepEqual(score.strangers, [['x', 'k']]);
  assert.deepEqual(sumTallies(score.precision), { expected: 4, found: 3 });
  assert.deepEqual(score.lengths.get('1000 0'), { expected: 1, found: 0 });
  assert.equal(score.missed[0]!.a, 'u');
});

test('a passage is found where found ones cover most of it on both sides, and true where most of it is known', () => {
  const score = scorePassages(TRUTH, [
    { a: 'y', b: 'x', places: [100, 390, 0, 290] },
    { a: 'u', b: 'v', places: [0, 600, 0, 600] },
    { a: 'u', b: 'v', places: [700, 1000, 1300, 1600] },
    { a: 'k', b: 'l', places: [0, 100, 0, 90] },
    { a: 'x', b: 'v', places: [0, 100, 0, 100] },
  ]);
  assert.deepEqual(score.kinds.get('excerpt 0.05'), { expected: 1, found: 1 });
  assert.deepEqual(score.kinds.get('copy 0'), { expected: 1, found: 0 });
  assert.deepEqual(score.kinds.get('wire 0'), { expected: 4, found: 2 });
  assert.deepEqual(score.precision, { expected: 5, found: 3 });
  assert.deepEqual(score.characters.get('0'), { expected: 2400, found: 1200 });
  assert.ok(printScore(scorePairs(TRUTH, []), score).some((line) => line.startsWith('wire') && line.includes('0.5000')));
});

test('characters covered twice count once', () => {
  assert.equal(
    countCovered(
      [10, 20],
      [
        [15, 30],
        [0, 12],
        [16, 18],
      ],
    ),
    7,
  );
});

test('plagdet is the mean over passages of characters on both sides, less for each passage that was found in pieces', () => {
  const reuses: Reuse[] = [
    { host: 'h', source: 's', name: 'none', places: [0, 100, 200, 300] },
    { host: 'h', source: 't', name: 'none', places: [200, 300, 0, 100] },
  ];
  const whole = scorePlagdet(reuses, [
    { a: 's', b: 'h', places: [200, 300, 0, 100] },
    { a: 'h', b: 't', places: [200, 300, 0, 100] },
    { a: 's', b: 't', places: [0, 50, 0, 50] },
  ]);
  assert.deepEqual(whole, { passages: 2, precision: 1, recall: 1, granularity: 1, plagdet: 1 });
  const pieces = scorePlagdet(reuses, [
    { a: 'h', b: 's', places: [0, 40, 200, 240] },
    { a: 'h', b: 's', places: [60, 100, 260, 300] },
    { a: 'h', b: 's', places: [150, 160, 400, 410] },
  ]);
  assert.equal(pieces.recall, 0.4);
  assert.equal(pieces.granularity, 2);
  assert.ok(Math.abs(pieces.precision - 2 / 3) < 1e-9 && Math.abs(pieces.plagdet - 0.5 / Math.log2(3)) < 1e-9);
});

test('hidden passages stand at their places in host and source', async () => {
  const corpus = join(folder, 'texts.jsonl');
  const lines = Array.from({ length: 40 }, (_, no) =>
    Array.from({ length: 5 }, (_, line) => Array.from({ length: 60 }, (_, at) => `w${no}x${line}x${at}`).join(' ')),
  );
  writeFileSync(corpus, lines.map((text) => `${JSON.stringify({ text: text.join('\n') })}\n`).join(''));
  const path = join(folder, 'hosts.jsonl');
  const reuses = await writeHosts(path, { corpus, seed: 1 });
  const written = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const textOf = new Map(written.map(({ id, text }) => [id, text.replaceAll('\n', ' ')]));
  const sides = ({ host, source, places: [a, b, c, d] }: Reuse) => [textOf.get(host)!.slice(a, b), textOf.get(source)!.slice(c, d)];
  for (const reuse of reuses.filter(({ name }) => name === 'none')) assert.equal(...(sides(reuse) as [string, string]));
  const ordered = reuses
    .filter(({ name }) => name.startsWith('order'))
    .map((reuse) => sides(reuse).map((side) => side.split(' ').sort().join(' ')));
  assert.ok(ordered.length > 3 && ordered.every(([one, other]) => one === other));
});

test('what a command took is measured with its children; a failure is told', async () => {
  const script =
    "require('child_process').execFileSync(process.execPath, ['-e', 'for (const end = Date.now() + 600; Date.now() < end; );']); console.log('{\"cpuSeconds\": 0, \"kilobytes\": 1}')";
  const cost = await measure([process.execPath, '-e', script], { limit: 60 });
  assert.ok(cost.seconds > 0.5 && cost.kilobytes >= 1);
  await assert.rejects(
    measure([process.execPath, '-e', 'console.error("no such thing"); process.exit(3)'], { limit: 60 }),
    /ended with 3: no such thing/,
  );
});
