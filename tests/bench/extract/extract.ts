import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { $, argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const RUNS = 3;
const BYTES = { from: 1000, to: 20_000 };
const PEERS = { underthesea: '9.5.0', vntk: '1.4.4' };

/** One measured run: how many articles in how many seconds, and the most memory it held. */
interface Run {
  articles: number;
  seconds: number;
  kilobytes: number;
}

/**
 * Measures the stage 3-extract on articles of a corpus of {"id", "text"} lines, and in turn with it the name finders of
 * underthesea (PyPI) and vntk (npm) on fewer of the same articles; prints articles a second, medians of three runs:
 * `node --import tsx tests/bench/extract/extract.ts --corpus baomoi-dev.jsonl [--articles 2000] [--sample 60] [--build .build]`
 */
async function benchExtract(corpus: string, { count, sample, work }: { count: number; sample: number; work: string }): Promise<void> {
  if (!existsSync(corpus)) throw new Error(`no corpus: ${corpus}; name the unpacked corpus with CORPUS=`);
  const texts = await readTexts(corpus, count);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  console.log(`${texts.length} articles of ${(bytes / 1000).toFixed(1)} KB, ${availableParallelism()} cores, Node ${process.version}`);
  await prepareOwn(work, texts);
  const tools = await installPeers(work);
  const file = join(work, 'sample.jsonl');
  const sampled = texts.filter((_, index) => index % Math.max(1, Math.floor(texts.length / sample)) === 0).slice(0, sample);
  writeFileSync(file, sampled.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  const runs: Record<string, Run[]> = { bienban: [], underthesea: [], vntk: [] };
  for (let run = 0; run < RUNS; run++) {
    runs.bienban!.push(await runOwn(work, texts.length));
    runs.underthesea!.push(await runPeer([tools.python, join(HERE, 'underthesea-ner.py'), file], sampled.length));
    runs.vntk!.push(await runPeer([process.execPath, join(HERE, 'vntk-ner.cjs'), file, tools.npm], sampled.length));
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
  await $({ env: own(work), cwd: PROJECT, quiet: true })`${process.execPath} --import tsx pipeline/run.ts 2-deduplicate`;
}

/** The whole stage, from the files of the stages before to its own, with the start of Node and of its workers. */
async function runOwn(work: string, articles: number): Promise<Run> {
  rmSync(join(work, 'build', '3-extract'), { recursive: true, force: true });
  const code = `import(${JSON.stringify(join(PROJECT, 'pipeline/3-extract/run.ts'))}).then(() => console.log(process.resourceUsage().maxRSS))`;
  const begun = performance.now();
  const { stdout } = await $({ env: own(work), cwd: PROJECT, quiet: true })`${process.execPath} --import tsx -e ${code}`;
  return { articles, seconds: (performance.now() - begun) / 1000, kilobytes: Number(stdout.trim()) };
}

/** The seconds that the tool itself measured, its models loaded. */
async function runPeer(command: string[], articles: number): Promise<Run> {
  const { stdout } = await $({ quiet: true })`${command}`;
  const { seconds, kilobytes } = JSON.parse(stdout.trim().split('\n').at(-1)!) as Run;
  return { articles, seconds, kilobytes };
}

async function installPeers(work: string): Promise<{ python: string; npm: string }> {
  const python = join(work, 'venv', 'bin', 'python');
  const npm = join(work, `vntk-${PEERS.vntk}`);
  if (!existsSync(python)) await $({ quiet: true })`python3 -m venv ${join(work, 'venv')}`;
  await $({ quiet: true })`${python} -m pip install --quiet --disable-pip-version-check ${`underthesea==${PEERS.underthesea}`}`;
  if (!existsSync(join(npm, 'node_modules', 'vntk'))) {
    mkdirSync(npm, { recursive: true });
    writeFileSync(join(npm, 'package.json'), '{"private": true}\n');
    await $({ cwd: npm, quiet: true })`npm install --ignore-scripts=false --no-audit --no-fund ${`vntk@${PEERS.vntk}`}`;
  }
  return { python, npm };
}

function printRuns(runs: Record<string, Run[]>): void {
  const median = (tool: string) => [...runs[tool]!].sort((a, b) => a.seconds / a.articles - b.seconds / b.articles)[RUNS >> 1]!;
  const speed = ({ articles, seconds }: Run) => articles / seconds;
  console.log('\ntool                  articles  seconds  articles/s  we are  peak RSS');
  for (const tool of Object.keys(runs)) {
    const run = median(tool);
    const name = tool === 'bienban' ? tool : `${tool} ${PEERS[tool as keyof typeof PEERS]} ner`;
    const ratio = `${(speed(median('bienban')) / speed(run)).toFixed(1)}x`;
    const cells = [
      String(run.articles).padStart(8),
      run.seconds.toFixed(2).padStart(9),
      speed(run).toFixed(1).padStart(12),
      ratio.padStart(8),
    ];
    console.log(`${name.padEnd(22)}${cells.join('')}${`${(run.kilobytes / 1024).toFixed(0)} MB`.padStart(10)}`);
  }
}

const work = join(resolve(String(argv.build ?? join(PROJECT, '.build'))), 'bench-extract');
const options = { count: Number(argv.articles ?? 2000), sample: Number(argv.sample ?? 60), work };
await benchExtract(resolve(String(argv.corpus ?? '')), options).catch(fail);
