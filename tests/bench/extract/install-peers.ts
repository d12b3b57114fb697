import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { $ } from 'zx';

const PEERS = { underthesea: '9.5.0', vntk: '1.4.4' };

/** A Python with underthesea, kept in `work`; fetched from PyPI when missing. */
export async function installUnderthesea(work: string): Promise<string> {
  const python = join(work, 'venv', 'bin', 'python');
  mkdirSync(work, { recursive: true });
  if (!existsSync(python)) await $({ quiet: true })`python3 -m venv ${join(work, 'venv')}`;
  await $({ quiet: true })`${python} -m pip install --quiet --disable-pip-version-check ${`underthesea==${PEERS.underthesea}`}`;
  return python;
}

/** A folder whose `node_modules` hold vntk, kept in `work`; fetched from npm when missing, its install scripts run. */
export async function installVntk(work: string): Promise<string> {
  const folder = join(work, `vntk-${PEERS.vntk}`);
  if (existsSync(join(folder, 'node_modules', 'vntk'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  await $({ cwd: folder, quiet: true })`npm install --ignore-scripts=false --no-audit --no-fund ${`vntk@${PEERS.vntk}`}`;
  return folder;
}
