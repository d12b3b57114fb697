import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { $, argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { writePages } from './write-pages.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const RUNS = 3;
const BYTES = { from: 1000, to: 20_000 };

/** One kind of input: how many records it holds and where it lies. */
interface Input {
  name: string;
  path: string;
  records: number;
  bytes: number;
}

/** One measured run of the whole stage, with the start of Node and of its workers, and all hashing. */
interface Run {
  input: Input;
  seconds: number;
  cpuSeconds: number;
  kilobytes: number;
}

/**
 * Measures the stage 1-ingest from disk to its files, in three formats of the same texts: one JSONL, plain files, saved pages;
 * prints records a second, medians of three runs. The texts are those of a corpus of {"text"} lines, or written for the purpose:
 * `node --import tsx tests/bench/ingest/ingest.ts [--corpus texts.jsonl] [--articles 100000] [--files 10000] [--pages 2000] [--build .build]`
 */
async function benchIngest(corpus: string, { counts, work }: { counts: Record<string, number>; work: string }): Promise<void> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const inputs: Input[] = [];
  for (const [format, records] of Object.entries(counts)) {
    if (records === 0) continue;
    const path = join(work, `input-${format}${format === 'jsonl' ? '.jsonl' : ''}`);
    const bytes = await writePages(path, { format, texts: corpus === '' ? null : () => readTexts(corpus), records });
    inputs.push({ name: format, path, records, bytes });
  }
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}, ${process.platform}`,
  );
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) for (const input of inputs) runs.push(tell(await runStage(input, work)));
  console.log('\nmedians     records  KB/record  seconds  records/s  records/s/core  peak RSS');
  for (const input of inputs) printMedian(runs.filter((run) => run.input === input));
}

/** The texts of a corpus again and again, none very short or very long, so that their mean is that of the press. */
async function* readTexts(corpus: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { text } = JSON.parse(line) as { text: string };
    const bytes = Buffer.byteLength(text);
    if (bytes >= BYTES.from && bytes <= BYTES.to) yield text;
  }
}

async function runStage(input: Input, work: string): Promise<Run> {
  const build = join(work, 'build');
  rmSync(build, { recursive: true, force: true });
  const script = join(work, 'run.mjs');
  const stage = JSON.stringify(join(PROJECT, 'pipeline/1-ingest/run.ts'));
  writeFileSync(script, `await import(${stage});\nconsole.log(JSON.stringify(process.resourceUsage()));\n`);
  const env = { ...process.env, INPUT: input.path, BUILD: build, OUT: join(work, 'out') };
  const begun = performance.now();
  const { stdout } = await $({ env, cwd: PROJECT, quiet: true })`${process.execPath} ${process.execArgv} ${script}`;
  const seconds = (performance.now() - begun) / 1000;
  const used = JSON.parse(stdout.trim().split('\n').at(-1)!) as NodeJS.ResourceUsage;
  return { input, seconds, cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6, kilobytes: used.maxRSS };
}

/** Each run as it ends, so that a stopped benchmark has not been for nothing. */
function tell(run: Run): Run {
  const { input, seconds, cpuSeconds } = run;
  const speed = (input.records / seconds).toFixed(0);
  console.log(
    `${input.name.padEnd(8)} ${input.records} records in ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} CPU s: ${speed} a second`,
  );
  return run;
}

function printMedian(runs: Run[]): void {
  const median = (of: (run: Run) => number) => runs.map(of).sort((a, b) => a - b)[runs.length >> 1]!;
  const { name, records, bytes } = runs[0]!.input;
  const [seconds, cpuSeconds] = [median((run) => run.seconds), median((run) => run.cpuSeconds)];
  const cells = [
    String(records).padStart(9),
    (bytes / records / 1000).toFixed(1).padStart(11),
    seconds.toFixed(1).padStart(9),
    (records / seconds).toFixed(0).padStart(11),
    (records / cpuSeconds).toFixed(0).padStart(16),
    `${(median((run) => run.kilobytes) / 1024).toFixed(0)} MB`.padStart(10),
  ];
  console.log(name.padEnd(10) + cells.join(''));
}

const work = join(resolve(String(argv.build || join(PROJECT, '.build'))), 'bench-ingest');
const counts = { jsonl: Number(argv.articles ?? 100_000), files: Number(argv.files ?? 10_000), pages: Number(argv.pages ?? 2000) };
await benchIngest(argv.corpus ? resolve(String(argv.corpus)) : '', { counts, work }).catch(fail);
