import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';

const READERS = fileURLToPath(new URL('./readers', import.meta.url));
const FROM_PYPI = ['frictionless==5.21.0', 'mlcroissant==1.1.1', 'pandas==3.1.1', 'pyarrow==26.0.1'];
const FROM_NPM = ['datapackage@1.1.10', 'cffjs@0.0.2'];

/** Where the readers stand, and what runs those of Python. */
export interface Readers {
  folder: string;
  python: string;
}

/** The readers of others, fetched into `work` when they are missing, each of the version named above, no install script run. */
export async function installReaders(work: string): Promise<Readers> {
  const [venv, modules] = [join(work, 'venv'), join(work, 'node_modules')];
  const python = join(venv, 'bin', 'python');
  mkdirSync(work, { recursive: true });
  const mark = join(work, 'installed.txt');
  const wanted = `${[...FROM_PYPI, ...FROM_NPM].join('\n')}\n`;
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    if (!existsSync(python)) await $({ quiet: true })`python3 -m venv ${venv}`;
    await $({ quiet: true })`${python} -m pip install --quiet --disable-pip-version-check ${FROM_PYPI}`;
    writeFileSync(join(work, 'package.json'), '{"private": true}\n');
    await $({ cwd: work, quiet: true })`npm install --save-exact --ignore-scripts --no-audit --no-fund ${FROM_NPM}`;
    if (!existsSync(modules)) throw new Error(`npm installed nothing: ${modules}; look at the registry that npm config names`);
    writeFileSync(mark, wanted);
  }
  cpSync(READERS, work, { recursive: true }); // a module finds its packages from where it stands
  return { folder: work, python };
}
