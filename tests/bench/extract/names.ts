import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $, argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { installUnderthesea } from './install-peers.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Counts the errors in people's names that underthesea and we make on the hand-labelled articles, split by split:
 * `node --import tsx tests/bench/extract/names.ts --corpus baomoi-dev.jsonl [--build .build] [--only unseen]`
 */
async function benchNames(corpus: string, work: string): Promise<void> {
  const python = await installUnderthesea(work);
  for (const split of argv.only ? [String(argv.only)] : ['seen', 'unseen']) {
    const options = ['--build', work, '--corpus', corpus, '--only', split];
    await $({ cwd: PROJECT, quiet: true })`${process.execPath} --import tsx tests/gold/score.ts ${options}`;
    const { stdout } = await $({ quiet: true })`${python} ${join(HERE, 'underthesea-people.py')} ${join(work, 'scored', split)}`;
    console.log(`${split}: ${stdout.trim()}`);
  }
}

await benchNames(resolve(String(argv.corpus ?? '')), join(resolve(String(argv.build ?? join(PROJECT, '.build'))), 'bench-extract')).catch(
  fail,
);
