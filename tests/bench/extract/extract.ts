import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { $, argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { installUnderthesea, installVntk } from './install-peers.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const RUNS = 3;
const BYTES = { from: 1000, to: 20_000 };

/** One measured run: how many articles in how many seconds, and the most memory it held. */
interface Run {
  tool: string;
  version: string;
  articles: number;
  seconds: number;
  kilobytes: number;
}

/**
 * Measures the stage 3-extract on articles of a corpus of {"id", "text"} lines, and in turn with it the name finders of
 * underthesea (PyPI) and vntk (npm) on fewer of the same articles; prints articles a second, medians of three runs:
 * `node --import tsx tests/bench/extract/extract.ts --corpus baomoi-dev.jsonl [--articles 10000] [--sample 12] [--build .build]`
 */
async function benchExtract(corpus: string, { count, sample, work }: { count: number; sample: number; work: string }): Promise<void> {
  if (!existsSync(corpus)) throw new Error(`no corpus: ${corpus}; name the unpacked corpus with CORPUS=`);
  const texts = await readTexts(corpus, count);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  console.log(`${texts.length} articles of ${(bytes / 1000).toFixed(1)} KB, ${availableParallelism()} cores, Node ${process.version}`);
  await prepareOwn(work, texts);
  const [python, vntk] = [await installUnderthesea(work), await installVntk(work)];
  const file = join(work, 'sample.jsonl');
  const sampled = texts.filter((_, index) => index % Math.max(1, Math.floor(texts.length / sample)) === 0).slice(0, sample);
  writeFileSync(file, sampled.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(tell(await runOwn(work, texts.length)));
    runs.push(tell(await runPeer('underthesea', [python, join(HERE, 'underthesea-ner.py'), file], sampled.length)));
    runs.push(tell(await runPeer('vntk', [process.execPath, join(HERE, 'vntk-ner.cjs'), file, vntk], sampled.length)));
  }
  printRuns(runs);
}

/** Articles of the corpus from its beginning on, none very short or very long, so that their mean is that of the press. */
async function readTexts(corpus: string, count: number): Promise<string[]> {
  const texts: string[] = [];
  for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { text } = JSON.parse(line) as { text: string };
    const bytes = Buffer.byteLength(text);
    if (bytes >= BYTES.from && bytes <= BYTES.to) texts.push(text);
    if (texts.length === count) break;
  }
  return texts;
}

const own = (work: string) => ({ ...process.env, INPUT: join(work, 'articles'), BUILD: join(work, 'build'), OUT: join(work, 'out') });

async function prepareOwn(work: string, texts: string[]): Promise<void> {
  rmSync(join(work, 'articles'), { recursive: true, force: true });
  mkdirSync(join(work, 'articles'), { recursive: true });
  for (const [index, text] of texts.entries()) writeFileSync(join(work, 'articles', `${String(index).padStart(6, '0')}.txt`), text);
  await $({ env: own(work), cwd: PROJECT, quiet: true })`${process.execPath} ${process.execArgv} pipeline/run.ts 2-deduplicate`;
}

/** The whole stage, from the files of the stages before to its own, with the start of Node and of its workers. */
async function runOwn(work: string, articles: number): Promise<Run> {
  rmSync(join(work, 'build', '3-extract'), { recursive: true, force: true });
  const code = `import(${JSON.stringify(join(PROJECT, 'pipeline/3-extract/run.ts'))}).then(() => console.log(process.resourceUsage().maxRSS))`;
  const begun = performance.now();
  const { stdout } = await $({ env: own(work), cwd: PROJECT, quiet: true })`${process.execPath} ${process.execArgv} -e ${code}`;
  const seconds = (performance.now() - begun) / 1000;
  return { tool: 'bienban', version: '', articles, seconds, kilobytes: Number(stdout.trim()) };
}

/** The seconds that the tool itself measured, its models loaded, and its own word for its version. */
async function runPeer(tool: string, command: string[], articles: number): Promise<Run> {
  const { stdout } = await $({ quiet: true })`${command}`;
  return { tool, articles, ...(JSON.parse(stdout.trim().split('\n').at(-1)!) as Pick<Run, 'version' | 'seconds' | 'kilobytes'>) };
}

/** Each run as it ends, so that a stopped benchmark has not been for nothing. */
function tell(run: Run): Run {
  console.log(`${run.tool.padEnd(12)} ${run.articles} articles in ${run.seconds.toFixed(1)} s: ${speedOf(run).toFixed(2)} a second`);
  return run;
}

const speedOf = ({ articles, seconds }: Run) => articles / seconds;

function printRuns(runs: Run[]): void {
  const tools = [...new Set(runs.map(({ tool }) => tool))];
  const medians = tools.map((tool) => runs.filter((run) => run.tool === tool).sort((a, b) => speedOf(a) - speedOf(b))[RUNS >> 1]!);
  console.log('\nmedians               articles  seconds  articles/s  we are  peak RSS');
  for (const run of medians) {
    const name = `${run.tool} ${run.version}`.trim();
    const cells = [
      String(run.articles).padStart(8),
      run.seconds.toFixed(2).padStart(9),
      speedOf(run).toFixed(2).padStart(12),
      `${(speedOf(medians[0]!) / speedOf(run)).toFixed(1)}x`.padStart(8),
    ];
    console.log(`${name.padEnd(22)}${cells.join('')}${`${(run.kilobytes / 1024).toFixed(0)} MB`.padStart(10)}`);
  }
}

const work = join(resolve(String(argv.build ?? join(PROJECT, '.build'))), 'bench-extract');
const options = { count: Number(argv.articles ?? 10_000), sample: Number(argv.sample ?? 12), work };
await benchExtract(resolve(String(argv.corpus ?? '')), options).catch(fail);
