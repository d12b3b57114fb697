import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { $ } from 'zx';
import type { Arquero } from './run-js.ts';

/** A Python with what the notebooks ask for in requirements.txt, kept in `work` until that file changes. */
export async function installPython(examples: string, work: string): Promise<string> {
  const [wanted, kept] = [join(examples, 'requirements.txt'), join(work, 'requirements.txt')];
  const python = join(work, 'venv', 'bin', 'python');
  if (isSame(wanted, kept) && existsSync(python)) return python;
  rmSync(join(work, 'venv'), { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  await $({ quiet: true })`python3 -m venv ${join(work, 'venv')}`;
  await $({ quiet: true })`${python} -m pip install --quiet --disable-pip-version-check -r ${wanted}`;
  copyFileSync(wanted, kept);
  return python;
}

/** Arquero in the version of package.json, kept in `work` until that file changes. */
export async function installArquero(examples: string, work: string): Promise<Arquero> {
  const [wanted, kept] = [join(examples, 'package.json'), join(work, 'package.json')];
  const modules = join(work, 'node_modules');
  if (!isSame(wanted, kept) || !existsSync(join(modules, 'arquero'))) {
    rmSync(modules, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    copyFileSync(wanted, kept);
    await $({ cwd: work, quiet: true })`npm install --no-audit --no-fund --ignore-scripts`;
  }
  const file = createRequire(kept).resolve('arquero');
  return (await import(pathToFileURL(file).href)) as Arquero;
}

function isSame(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
