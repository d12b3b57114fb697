import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isHeld, takeLock } from '../../pipeline/io/lock.ts';
import { makeFolder } from './make-folder.ts';

const LOCK = new URL('../../pipeline/io/lock.ts', import.meta.url).href;

/** A process that takes the folder, says so, and stays. */
async function startHolder(folder: string): Promise<ChildProcess> {
  const code = `import { takeLock } from '${LOCK}'; takeLock(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout!.once('data', resolve);
    child.once('exit', () => reject(new Error('the holder ended early')));
  });
  return child;
}

test('a folder that a living process holds is refused by its process id, and free once that is killed', async () => {
  const folder = makeFolder();
  const holder = await startHolder(folder);
  assert.throws(() => takeLock(folder), new RegExp(`is in use by process ${holder.pid};`));
  const gone = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGKILL');
  await gone;
  assert.ok(existsSync(join(folder, '.lock')));
  takeLock(folder)();
  assert.deepEqual(readdirSync(folder), []);
});

test('the lock of a process whose id another one bears now is taken over', () => {
  const folder = makeFolder({ '.lock': `${process.pid} 1` });
  takeLock(folder)();
  assert.deepEqual(readdirSync(folder), []);
});

test('the lock of a dead process is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const folder = makeFolder();
  writeFileSync(join(folder, '.lock'), `${pid} 12345`);
  takeLock(folder)();
});

test('one process may take a folder twice, and frees it with the second freeing', () => {
  const folder = makeFolder();
  const frees = [takeLock(folder), takeLock(folder)];
  frees[0]!();
  assert.ok(isHeld(folder) && existsSync(join(folder, '.lock')));
  frees[1]!();
  assert.ok(!isHeld(folder) && !existsSync(join(folder, '.lock')));
});

test('a lock may stand beside the folder it guards', () => {
  const home = makeFolder();
  const free = takeLock(join(home, 'out'), join(home, '.out.lock'));
  assert.deepEqual(readdirSync(home), ['.out.lock']);
  free();
});
