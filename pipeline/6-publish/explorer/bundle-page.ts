import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type OutputFile } from 'esbuild';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));
const OUTDIR = join(PAGE, 'bundled'); // nothing is written there
/** The packages that the page carries with it; their licences go beside it. */
const CARRIED = ['preact', 'apache-arrow', 'flatbuffers', 'tslib', '@fontsource/be-vietnam-pro', '@fontsource-variable/source-serif-4'];

/**
 * Writes `index.html`, and the page's script, style and fonts to `explorer/`: the same bytes on every machine. They bear no integrity:
 * Chromium refuses every file that does where the page is opened from a disk; SHA256SUMS lists them.
 */
export async function bundlePage(folder: string): Promise<void> {
  bundled ??= bundle();
  const files = await bundled;
  for (const { path, contents } of files) {
    const file = join(folder, 'explorer', relative(OUTDIR, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents, { flag: 'wx' });
  }
  copyFileSync(join(PAGE, 'index.html'), join(folder, 'index.html'));
  writeFileSync(join(folder, 'explorer', 'LICENSES.txt'), CARRIED.map(readLicence).join('\n'), { flag: 'wx' });
}

let bundled: Promise<OutputFile[]> | undefined; // once a process

async function bundle(): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(PAGE, 'main.tsx'), out: 'app' },
      { in: join(PAGE, 'styles/page.css'), out: 'app' },
    ],
    outdir: OUTDIR,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    logLevel: 'error',
  });
  return outputFiles;
}

function readLicence(name: string): string {
  const home = findHome(name);
  const file = ['LICENSE', 'LICENSE.txt'].map((candidate) => join(home, candidate)).find((path) => readOrNull(path) !== null);
  if (file === undefined) throw new Error(`no licence in ${home}; the page may not carry ${name} without it`);
  return `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`;
}

function findHome(name: string): string {
  const [home] = createRequire(import.meta.url)
    .resolve.paths(name)!
    .map((folder) => join(folder, name))
    .filter((folder) => readOrNull(join(folder, 'package.json')) !== null);
  if (home === undefined) throw new Error(`package missing: ${name}; run npm ci`);
  return home;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
