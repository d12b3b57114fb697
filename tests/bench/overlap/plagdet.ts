import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { OBFUSCATIONS } from './made/obfuscate.ts';
import { writeHosts } from './made/write-hosts.ts';
import { runStage } from './run-own.ts';
import { readOwnFound } from './scored/found.ts';
import { type Plagdet, scorePlagdet } from './scored/score-plagdet.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Puts passages of half the texts of a corpus into the other half, verbatim and hidden in several ways, and scores what 1-ingest and
 * 2-deduplicate find of them by plagdet: `node --import tsx tests/bench/overlap/plagdet.ts --corpus texts.jsonl [--seed 1] [--build .build]`
 */
async function benchPlagdet(corpus: string, { seed, work }: { seed: number; work: string }): Promise<void> {
  if (!existsSync(corpus)) throw new Error(`no corpus: ${corpus}; name one of lines of text, in any language, with CORPUS=`);
  const build = join(work, 'build');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(build, { recursive: true });
  const path = join(work, 'made.jsonl');
  const reuses = await writeHosts(path, { corpus, seed });
  for (const stage of ['1-ingest', '2-deduplicate'] as const) await runStage(stage, { input: path, build });
  const passages = (await readOwnFound(build)).passages!;
  console.log(`${''.padEnd(18)}${['passages', 'precision', 'recall', 'granul.', 'plagdet'].map((name) => name.padStart(10)).join('')}`);
  for (const { name } of OBFUSCATIONS)
    print(
      name,
      scorePlagdet(
        reuses.filter((reuse) => reuse.name === name),
        passages,
      ),
    );
  print('all', scorePlagdet(reuses, passages));
  const made = new Set(reuses.flatMap(({ host, source }) => [`${host} ${source}`, `${source} ${host}`]));
  console.log(`passages between other texts, which may well share some: ${passages.filter(({ a, b }) => !made.has(`${a} ${b}`)).length}`);
}

function print(name: string, { passages, precision, recall, granularity, plagdet }: Plagdet): void {
  const cells = [String(passages), ...[precision, recall, granularity, plagdet].map((value) => value.toFixed(4))];
  console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(10)).join(''));
}

const work = join(resolve(String(argv.build || join(PROJECT, '.build'))), 'bench-plagdet');
await benchPlagdet(resolve(String(argv.corpus ?? '')), { seed: Number(argv.seed || 1), work }).catch(fail);
