import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { writeCorpus } from './made/write-corpus.ts';
import type { Cost } from './measure.ts';
import { runStage } from './run-own.ts';
import { readOwnFound, readTruth } from './scored/found.ts';
import { printScore } from './scored/print-score.ts';
import { scorePairs } from './scored/score-pairs.ts';
import { scorePassages } from './scored/score-passages.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Makes a corpus whose overlaps are known, runs 1-ingest and 2-deduplicate on it, and prints what was found and what it cost:
 * `node --import tsx tests/bench/overlap/overlap.ts [--corpus texts.jsonl] [--count 10000] [--seed 1] [--stress 0] [--build .build]`
 */
async function benchOverlap(corpus: string, { count, seed, stress, work }: { count: number; seed: number; stress: number; work: string }) {
  mkdirSync(work, { recursive: true });
  const paths = { corpus: join(work, 'made.jsonl'), truth: join(work, 'truth.ndjson') };
  await writeCorpus(paths, { corpus, count, seed, stress });
  const { size } = statSync(paths.corpus);
  console.log(`${count + stress} articles, ${(size / 1e6).toFixed(0)} MB, seed ${seed}, of the words of ${corpus || 'no corpus'}`);
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}`);
  const build = join(work, 'build');
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build);
  for (const stage of ['1-ingest', '2-deduplicate'] as const) {
    printCost(stage, await runStage(stage, { input: paths.corpus, build }), { articles: count + stress, bytes: size });
  }
  const [truth, found] = [readTruth(paths.truth), await readOwnFound(build)];
  const [pairs, passages] = [scorePairs(truth, found.pairs), scorePassages(truth, found.passages!)];
  console.log(printScore(pairs, passages).join('\n'));
  const wrong = { missed: pairs.missed, strangers: pairs.strangers, false: passages.false };
  writeFileSync(join(work, 'wrong.json'), `${JSON.stringify(wrong, null, 1)}\n`);
  console.log(`\nwhat was missed or false: ${join(work, 'wrong.json')}`);
}

function printCost(
  stage: string,
  { seconds, cpuSeconds, kilobytes }: Cost,
  { articles, bytes }: { articles: number; bytes: number },
): void {
  const speed = `${(articles / seconds).toFixed(0)} articles/s, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;
  const memory = `${(kilobytes / 1024).toFixed(0)} MB, ${(kilobytes / articles).toFixed(1)} KB an article`;
  console.log(`${stage.padEnd(14)} ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} CPU s: ${speed}; peak RSS ${memory}`);
}

const work = join(resolve(String(argv.build || join(PROJECT, '.build'))), 'bench-overlap');
const corpus = argv.corpus ? resolve(String(argv.corpus)) : '';
const [count, seed, stress] = [Number(argv.count || 10_000), Number(argv.seed || 1), Number(argv.stress || 0)];
await benchOverlap(corpus, { count, seed, stress, work }).catch(fail);
