import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { readSettings } from '../../pipeline/io/settings.ts';
import { findStale } from './find-stale.ts';
import { installArquero, installPython } from './install-examples.ts';
import { runCells } from './run-cells.ts';
import { runJs } from './run-js.ts';
import { openSql } from './run-sql.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/**
 * Executes every notebook of examples/ on the dataset in OUT, without a screen, and leaves them with their outputs in BUILD/examples/run. Where OUT
 * was made from the texts that the committed outputs tell of, these must be the same. GOLDEN=1 writes them into examples/ instead.
 */
const { out, build } = readSettings(process.env);
if (!existsSync(join(out, 'bienban.duckdb'))) throw new Error(`no dataset to open: ${out}; run make dataset, or pass OUT=`);
const work = join(build, 'examples');
const into = process.env.GOLDEN ? EXAMPLES : join(work, 'run');
mkdirSync(into, { recursive: true });

const python = await installPython(EXAMPLES, work);
const executed = await $({
  quiet: true,
  env: { ...process.env, OUT: out },
})`${python} tests/examples/execute-notebooks.py ${EXAMPLES} ${into}`;
process.stdout.write(executed.stdout);
await runMarkdown('questions.md', async (cells) => {
  const sql = await openSql(join(out, 'bienban.duckdb'));
  const shown: string[] = [];
  for (const cell of cells) shown.push(await sql.run(cell));
  sql.close();
  return shown;
});
const aq = await installArquero(EXAMPLES, work);
await runMarkdown('overlaps.md', (cells) => runJs(cells, { aq, out, figures: join(into, 'figures') }));

const stale = process.env.GOLDEN ? [] : findStale(EXAMPLES, into);
for (const line of stale) console.error(`examples/${line}`);
if (stale.length > 0)
  throw new Error('the outputs in examples/ are not those of this dataset; GOLDEN=1 make check-notebooks writes them anew');
console.log(`executed notebooks: ${into}`);

async function runMarkdown(name: string, run: (cells: string[]) => Promise<string[]>): Promise<void> {
  const source = readFileSync(join(EXAMPLES, name), 'utf8');
  const codes: string[] = [];
  await runCells(source, async (_, code) => codes[codes.push(code) - 1]!);
  const shown = await run(codes);
  const { text, cells } = await runCells(source, async () => shown.shift()!);
  writeFileSync(join(into, name), text);
  console.log(`${name}: ${cells} cells`);
}
