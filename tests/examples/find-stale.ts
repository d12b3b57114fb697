import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Cell {
  id: string;
  outputs?: { text?: unknown; data?: Record<string, unknown> }[];
}

const INPUTS = /inputs [0-9a-f]{16}, \d+ texts withheld/;

/** The outputs of committed notebooks that differ from those just made of the same inputs with the same texts withheld, each as `file cell`; figures are not compared. */
export function findStale(committed: string, made: string): string[] {
  const names = readdirSync(committed).filter((name) => /\.(?:ipynb|md)$/.test(name) && name !== 'README.md');
  const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
  const told = (folder: string) => names.map((name) => INPUTS.exec(read(folder, name))?.[0]).find(Boolean);
  if (told(committed) !== told(made)) return [];
  return names.sort().flatMap((name) => compare(name, read(committed, name), read(made, name)));
}

function compare(name: string, committed: string, made: string): string[] {
  if (name.endsWith('.md')) return committed === made ? [] : [name];
  const [before, after] = [listOutputs(committed), listOutputs(made)];
  return after.filter(([id, output], at) => before[at]?.[0] !== id || before[at]?.[1] !== output).map(([id]) => `${name} ${id}`);
}

function listOutputs(notebook: string): [string, string][] {
  const { cells } = JSON.parse(notebook) as { cells: Cell[] };
  return cells.map(({ id, outputs = [] }) => [id, JSON.stringify(outputs.map(({ text, data }) => [text, data?.['text/html']]))]);
}
