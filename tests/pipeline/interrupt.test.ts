import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../io/make-folder.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const STAGES = ['1-first', '2-second', '3-third'];

/** A stage that writes the word of the input and how often it was copied; HOLD makes it stay half done, saying so. */
const stageCode = (name: string, before: string | undefined) => `
import { readFileSync } from 'node:fs';
import { fail } from '../io/fail.ts';
import { openTables, readRows } from '../io/shards.ts';
import { runStage } from '../io/stage.ts';
await runStage({
  name: '${name}', inputs: [${before ? `'${before}'` : ''}], references: [],
  ${before ? '' : "files: ({ input }) => [{ path: 'in', file: input }],"}
  async build({ folder, input, settings }) {
    const tables = openTables(folder, ['words']);
    ${before ? `for await (const row of readRows<any>(input('${before}'), 'words')) tables.write('words', { ...row, copies: row.copies + 1 });` : "tables.write('words', { word: readFileSync(settings.input, 'utf8'), copies: 0 });"}
    if (process.env.HOLD === '${name}') { console.error('holding'); await new Promise((done) => setTimeout(done, 60_000)); }
    return { kept: await tables.close(), rejected: 0 };
  },
}).catch(fail);
`;

function openProject(): string {
  const files: Record<string, string> = { 'package.json': '{"type":"module"}', 'package-lock.json': '{}', word: 'cũ' };
  STAGES.forEach((name, no) => {
    files[`pipeline/${name}/run.ts`] = stageCode(name, STAGES[no - 1]);
  });
  const home = makeFolder(files);
  cpSync(join(PROJECT, 'pipeline/io'), join(home, 'pipeline/io'), { recursive: true });
  cpSync(join(PROJECT, 'pipeline/run.ts'), join(home, 'pipeline/run.ts'));
  symlinkSync(join(PROJECT, 'node_modules'), join(home, 'node_modules'));
  return home;
}

function start(home: string, hold = '', last: string[] = []): { child: ChildProcess; stderr: () => string; ended: Promise<number | null> } {
  const env = { ...process.env, INPUT: join(home, 'word'), BUILD: join(home, 'build'), OUT: join(home, 'out'), HOLD: hold };
  const child = spawn(process.execPath, ['--import', 'tsx', 'pipeline/run.ts', ...last], {
    cwd: home,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr!.setEncoding('utf8').on('data', (piece) => {
    text += piece;
  });
  return { child, stderr: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

async function run(home: string, ...last: string[]): Promise<string> {
  const { stderr, ended } = start(home, '', last);
  assert.equal(await ended, 0, stderr());
  return stderr();
}

async function startHolding(home: string, stage: string) {
  const started = start(home, stage);
  await new Promise<void>((resolve, reject) => {
    started.child.stderr!.on('data', () => started.stderr().includes('holding') && resolve());
    started.child.once('close', () => reject(new Error(`ended before it held: ${started.stderr()}`)));
  });
  return started;
}

const readWord = (home: string, stage: string) => JSON.parse(readFileSync(join(home, 'build', stage, 'words-00000.ndjson'), 'utf8'));

test('killed inside any stage, the earlier stages are new, the others as they were, and the next run ends the work', async () => {
  const home = openProject();
  await run(home);
  for (const [no, stage] of STAGES.entries()) {
    writeFileSync(join(home, 'word'), `mới ${no}`);
    const { child, ended } = await startHolding(home, stage);
    child.kill('SIGKILL');
    await ended;
    const words = STAGES.map((name) => readWord(home, name).word);
    const old = no === 0 ? 'cũ' : `mới ${no - 1}`;
    assert.deepEqual(
      words,
      STAGES.map((_, at) => (at < no ? `mới ${no}` : old)),
    );
    const stderr = await run(home);
    for (const [at, name] of STAGES.entries())
      assert.match(stderr, new RegExp(`^${name}: ${at < no ? 'up to date' : '1 words.*changed: '}`, 'm'));
    assert.deepEqual(readWord(home, '3-third'), { word: `mới ${no}`, copies: 2 });
    assert.deepEqual(readdirSync(join(home, 'build')).sort(), STAGES);
  }
});

test('a second run on the same BUILD ends at once and says who holds it; it runs once that one is dead', async () => {
  const home = openProject();
  const first = await startHolding(home, '2-second');
  const second = start(home);
  assert.equal(await second.ended, 1);
  assert.match(second.stderr(), new RegExp(`^bienban: .*build is in use by process ${first.child.pid}; `, 'm'));
  first.child.kill('SIGKILL');
  await first.ended;
  assert.match(await run(home), /^1-first: up to date\n2-second: 1 words/m);
});

test('a run ends with the stage it is told, and an unknown stage is named', async () => {
  const home = openProject();
  await run(home, '2-second');
  assert.ok(!existsSync(join(home, 'build/3-third')));
  const wrong = start(home, '', ['4-fourth']);
  assert.equal(await wrong.ended, 1);
  assert.match(wrong.stderr(), /unknown stage: 4-fourth; name one of 1-first, 2-second, 3-third/);
});

test('a fault ends the run with exit code 1, one line and no rest', async () => {
  const home = openProject();
  await run(home);
  writeFileSync(
    join(home, 'pipeline/2-second/run.ts'),
    stageCode('2-second', '1-first').replace("openTables(folder, ['words'])", "((): never => { throw new Error('no such word') })()"),
  );
  const broken = start(home);
  assert.equal(await broken.ended, 1);
  assert.match(broken.stderr(), /^bienban: no such word\n$/m);
  assert.deepEqual(readdirSync(join(home, 'build')).sort(), STAGES);
});
