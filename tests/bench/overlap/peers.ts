import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { installMinhash, installPythonPeers } from './install-peers.ts';
import type { Truth } from './made/truth.ts';
import { writeCorpus } from './made/write-corpus.ts';
import { type Cost, measure } from './measure.ts';
import { PEER_RUNS, type PeerRun, TRIALS, tell } from './peer-runs.ts';
import { runStage } from './run-own.ts';
import { type Found, readOwnFound, readPeerFound, readTruth } from './scored/found.ts';
import { headPeers, printPeer, toMean } from './scored/print-peer.ts';
import { scorePairs } from './scored/score-pairs.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where a run finds its corpus and its tools. */
interface Bench {
  work: string;
  corpus: string;
  truth: Truth[];
  count: number;
  python: string;
  minhash: string;
  limit: number;
}

/**
 * Runs us and the MinHash tools of PyPI and npm on one corpus whose overlaps are known, one after the other, each from raw text:
 * `node --import tsx tests/bench/overlap/peers.ts [--corpus texts.jsonl] [--count 10000] [--seed 1] [--only rensa] [--limit 1800] [--tune]`
 */
async function benchPeers(
  words: string,
  { count, seed, limit, work }: { count: number; seed: number; limit: number; work: string },
): Promise<void> {
  const { python, installed } = await installPythonPeers(work);
  const minhash = await installMinhash(work);
  const [corpus, path] = [join(work, 'made.jsonl'), join(work, 'truth.ndjson')];
  await writeCorpus({ corpus, truth: path }, { corpus: words, count, seed, stress: 0 });
  const bench = { work, corpus, truth: readTruth(path), count, python, minhash, limit };
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}`);
  console.log(`${count} articles, ${(statSync(corpus).size / 1e6).toFixed(0)} MB, seed ${seed}, of the words of ${words || 'no corpus'}\n`);
  const runs = PEER_RUNS.filter(({ peer }) => peer === 'minhash' || installed.includes(peer)).filter(
    ({ peer }) => !argv.only || peer === argv.only,
  );
  if (argv.tune) return tune(bench, runs);
  console.log(headPeers());
  await runOwn(bench);
  for (const run of runs) await runPeer(bench, run);
}

async function runOwn({ work, corpus, truth, count }: Bench): Promise<void> {
  const build = join(work, 'build');
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build);
  const ingest = await runStage('1-ingest', { input: corpus, build });
  const stage = await runStage('2-deduplicate', { input: corpus, build });
  const found = await readOwnFound(build);
  print({ name: 'bienban 2-deduplicate', told: 'from its text shards', cost: stage, found, truth, count });
  const both: Cost = {
    seconds: ingest.seconds + stage.seconds,
    cpuSeconds: ingest.cpuSeconds + stage.cpuSeconds,
    kilobytes: Math.max(ingest.kilobytes, stage.kilobytes),
  };
  print({ name: 'bienban 1 and 2', told: 'from the raw JSONL, with all that ingestion does', cost: both, found, truth, count });
}

async function runPeer(bench: Bench, run: PeerRun): Promise<number> {
  const pairs = join(bench.work, 'pairs.tsv');
  if (existsSync(pairs)) rmSync(pairs);
  const interpreter = run.script.endsWith('.py') ? bench.python : process.execPath;
  const command = [interpreter, join(HERE, 'peers', run.script), bench.corpus, pairs, JSON.stringify(run.options), bench.minhash];
  try {
    const cost = await measure(command, { cwd: bench.work, limit: bench.limit });
    const found = readPeerFound(pairs);
    print({ name: `${run.peer} ${cost.version}`, told: run.told, cost, found, truth: bench.truth, count: bench.count });
    return toMean(scorePairs(bench.truth, found.pairs));
  } catch (error) {
    console.log(`${run.peer}, ${run.told}: no result: ${(error as Error).message.split('\n').at(-1)}`);
    return 0;
  }
}

/** Tries the options of `TRIALS` and names the best of each peer. */
async function tune(bench: Bench, runs: PeerRun[]): Promise<void> {
  console.log(headPeers());
  for (const run of runs.filter(({ options }) => Object.keys(options).length > 0)) {
    let best = { mean: -1, told: '' };
    for (const options of run.options.least === undefined ? TRIALS.banded : TRIALS.verified) {
      const mean = await runPeer(bench, { ...run, options, told: tell(options) });
      if (mean > best.mean) best = { mean, told: tell(options) };
    }
    console.log(`best of ${run.peer}: ${best.told}, harmonic mean ${best.mean.toFixed(4)}`);
  }
}

function print({
  name,
  told,
  cost,
  found,
  truth,
  count,
}: {
  name: string;
  told: string;
  cost: Cost;
  found: Found;
  truth: Truth[];
  count: number;
}): void {
  const passages = found.passages === null ? 'no' : 'yes';
  console.log(printPeer({ name, told, cost, passages, count, score: scorePairs(truth, found.pairs) }));
}

const work = join(resolve(String(argv.build || join(PROJECT, '.build'))), 'bench-peers');
mkdirSync(work, { recursive: true });
const options = { count: Number(argv.count || 10_000), seed: Number(argv.seed || 1), limit: Number(argv.limit || 1800), work };
await benchPeers(argv.corpus ? resolve(String(argv.corpus)) : '', options).catch(fail);
