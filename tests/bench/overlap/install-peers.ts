import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { $ } from 'zx';

/**
 * What each peer needs from PyPI; what stands behind the first is what it asks for while it runs (datatrove 0.10.1 fails with xxhash 4).
 * passim is not there: the package of that name is another tool.
 */
const PYTHON_PEERS: Record<string, string[]> = {
  datasketch: ['datasketch==2.0.0'],
  rensa: ['rensa==0.5.0'],
  gaoya: ['gaoya==0.2.2'],
  'text-dedup': ['text-dedup==0.4.0'],
  datatrove: ['datatrove==0.10.1', 'tokenizers==0.23.3', 'spacy==3.8.18', 'orjson==3.13.0', 'xxhash==3.8.2'],
};
const MINHASH = 'minhash@0.0.9';

/** A Python with the peers that install, kept in `work`; those that do not are told and left out. */
export async function installPythonPeers(work: string): Promise<{ python: string; installed: string[] }> {
  const python = join(work, 'venv', 'bin', 'python');
  mkdirSync(work, { recursive: true });
  if (!existsSync(python)) await $({ quiet: true })`python3 -m venv ${join(work, 'venv')}`;
  const installed: string[] = [];
  for (const [peer, packages] of Object.entries(PYTHON_PEERS)) {
    const { exitCode, stderr } = await $({
      quiet: true,
      nothrow: true,
    })`${python} -m pip install --quiet --disable-pip-version-check ${packages}`;
    if (exitCode === 0) installed.push(peer);
    else console.log(`${peer} does not install: ${stderr.trim().split('\n').at(-1)}`);
  }
  return { python, installed };
}

/** A folder whose `node_modules` hold npm minhash, kept in `work`. */
export async function installMinhash(work: string): Promise<string> {
  const folder = join(work, MINHASH);
  if (existsSync(join(folder, 'node_modules', 'minhash'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  await $({ cwd: folder, quiet: true })`npm install --no-audit --no-fund ${MINHASH}`;
  return folder;
}
