import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleModule } from '../../pipeline/io/bundle-module.ts';
import { makeFolder } from './make-folder.ts';

const ENTRY = `
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { type Words, words } from './room/words.ts';
export default (): Words => words(papaparse.parse(readFileSync(new URL('./list.csv', import.meta.url), 'utf8')).data as string[][]);
`;
const WORDS = `
import { readFileSync } from 'node:fs';
export type Words = string[];
const more = readFileSync(new URL('more.txt', import.meta.url), 'utf8');
export const words = (rows: string[][]): Words => [...rows.flat(), more];
`;

const bundled = (files: Record<string, string>) => bundleModule(pathToFileURL(join(makeFolder(files), 'entry.ts')));

test('a bundle does what its modules do, from packages and from what lies beside them', async () => {
  const { file, remove } = await bundled({ 'entry.ts': ENTRY, 'list.csv': 'Đồng,Tháp', 'room/words.ts': WORDS, 'room/more.txt': 'Mười' });
  const { default: run } = (await import(pathToFileURL(file).href)) as { default(): string[] };
  assert.deepEqual(run(), ['Đồng', 'Tháp', 'Mười']);
  remove();
  assert.ok(!existsSync(file));
});

test('a module that cannot be read is an error that names it', async () => {
  await assert.rejects(bundled({ 'entry.ts': 'export default () => {' }), /entry\.ts/);
  await assert.rejects(bundled({ 'entry.ts': "import './absent.ts';" }), /absent\.ts/);
});
