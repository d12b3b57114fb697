import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { readManifest } from '../../pipeline/io/manifest.ts';
import type { Settings } from '../../pipeline/io/settings.ts';
import { openTables } from '../../pipeline/io/shards.ts';
import { type Room, runStage } from '../../pipeline/io/stage.ts';
import { makeFolder } from './make-folder.ts';
import { openProject, PROJECT_FILES, type Project } from './open-project.ts';

let project: Project;
let settings: Settings;

beforeEach(() => {
  project = openProject();
  settings = project.settings;
});

const edit = (name: string) => appendFileSync(join(project.home, name), ' ');

test('a second run does nothing, whatever the times of the files', async () => {
  assert.deepEqual(await project.run(), ['1-read', '2-count']);
  for (const name of Object.keys(PROJECT_FILES)) utimesSync(join(project.home, name), 1, 2e9);
  assert.deepEqual(await project.run(), []);
});

const CHANGES: [string, () => void, string[]][] = [
  ['code of the room', () => edit('pipeline/1-read/run.ts'), ['1-read']],
  ['an SQL file of the room', () => edit('pipeline/1-read/sql/x.sql'), ['1-read']],
  ['a new file in the room', () => writeFileSync(join(project.home, 'pipeline/1-read/new.csv'), 'a'), ['1-read']],
  ['a module it imports', () => edit('pipeline/text/a.ts'), ['1-read']],
  ['a module which that imports', () => edit('pipeline/text/list.ts'), ['1-read']],
  ['a file in a folder which that names by URL', () => edit('schemas/t.json'), ['1-read']],
  ['types alone', () => edit('pipeline/text/types.ts'), []],
  ['a module nobody imports', () => edit('pipeline/text/other.ts'), []],
  ['the lockfile', () => edit('package-lock.json'), ['1-read', '2-count']],
  ['a reference row', () => edit('reference/offices.csv'), ['1-read']],
  ['a reference table it does not read', () => edit('reference/places.csv'), []],
  ['a parameter', () => Object.assign(settings, { text: 'none' }), ['1-read']],
  ['white space of the input', () => edit('input/a.txt'), ['1-read']],
  ['an input file', () => appendFileSync(join(project.home, 'input/a.txt'), ' bốn'), ['1-read', '2-count']],
  ['a deleted input file', () => rmSync(join(project.home, 'input/b.txt')), ['1-read', '2-count']],
  ['a renamed input file', () => renameSync(join(project.home, 'input/b.txt'), join(project.home, 'input/c.txt')), ['1-read']],
  ['another folder of the same input', () => moveInput(), []],
  ['the code of the later stage', () => edit('pipeline/2-count/run.ts'), ['2-count']],
];

for (const [what, change, expected] of CHANGES) {
  test(`changed: ${what}: ${expected.length === 0 ? 'nothing runs' : `${expected.join(' and ')} ran`}`, async () => {
    await project.run();
    change();
    assert.deepEqual(await project.run(), expected);
    assert.deepEqual(await project.run(), []);
  });
}

const DAMAGES: [string, (folder: string) => void][] = [
  ['a flipped byte', (folder) => flipByte(join(folder, 'words-00000.ndjson'))],
  ['a file cut short', (folder) => writeFileSync(join(folder, 'words-00000.ndjson'), '')],
  ['a file gone', (folder) => rmSync(join(folder, 'words-00000.ndjson'))],
  ['a file too many', (folder) => writeFileSync(join(folder, 'words-00001.ndjson'), '')],
  ['a flipped byte in the manifest', (folder) => flipByte(join(folder, 'manifest.json'))],
  ['half a manifest', (folder) => writeFileSync(join(folder, 'manifest.json'), '{"stage":')],
  ['the folder gone', (folder) => rmSync(folder, { recursive: true })],
];

for (const [what, damage] of DAMAGES) {
  test(`${what}: only the stage itself is built again, to the same bytes`, async () => {
    await project.run();
    const before = readManifest(join(settings.build, '1-read'))!.output;
    damage(join(settings.build, '1-read'));
    await assert.rejects(runStage(project.count(), settings), /(no stage|stage) 1-read .*; run make read with the same BUILD=/);
    assert.deepEqual(await project.run(), ['1-read']);
    assert.equal(readManifest(join(settings.build, '1-read'))!.output, before);
  });
}

test('one BUILD serves several inputs in turn', async () => {
  await project.run();
  const first = settings.input;
  settings.input = makeFolder({ 'c.txt': 'năm sáu bảy tám' });
  assert.deepEqual(await project.run(), ['1-read', '2-count']);
  settings.input = first;
  assert.deepEqual(await project.run(), ['1-read', '2-count']);
});

test('a stage whose result is gone from outside BUILD runs again', async () => {
  const folders: string[] = [];
  let intact = true;
  const isIntact = async (_: Settings, folder: string) => folders.push(folder) > 0 && intact;
  await project.run({}, { isIntact });
  assert.deepEqual(await project.run({}, { isIntact }), []);
  intact = false;
  assert.deepEqual(await project.run({}, { isIntact }), ['2-count']);
  assert.deepEqual(new Set(folders), new Set([join(settings.build, '2-count')]));
});

test('a stage that fails leaves its last result and no rest', async () => {
  await project.run();
  const before = readManifest(join(settings.build, '1-read'));
  edit('input/a.txt');
  const build = async (room: Room) => {
    openTables(room.folder, ['words']).close();
    throw new Error('no more');
  };
  await assert.rejects(runStage(project.read({ build }), settings), /no more/);
  assert.deepEqual(readManifest(join(settings.build, '1-read')), before);
  assert.deepEqual(readdirSync(settings.build).sort(), ['1-read', '2-count']);
  assert.deepEqual(await project.run(), ['1-read']);
});

test('what a killed run left is swept: half a folder goes, a folder set aside comes back', async () => {
  await project.run();
  const at = (name: string) => join(settings.build, name);
  renameSync(at('1-read'), at('.1-read.old'));
  writeFileSync(at('.tmp-2-count'), '');
  assert.deepEqual(await project.run(), []);
  renameSync(at('2-count'), at('.2-count.old'));
  await project.run();
  assert.deepEqual(readdirSync(settings.build).sort(), ['1-read', '2-count']);
});

test('records that are neither accepted nor rejected stop the run', async () => {
  const build = async () => ({ received: 5, accepted: 3, kept: {}, rejected: 1 });
  await assert.rejects(runStage(project.read({ build }), settings), /1-read lost records: 5 received, 3 accepted, 1 rejected/);
  assert.ok(!existsSync(join(settings.build, '1-read')));
});

test('a stage may read only the stages it declares', async () => {
  const build = async (room: Room) => {
    room.input('3-later');
    return { kept: {}, rejected: 0 };
  };
  await assert.rejects(runStage(project.read({ build }), settings), /1-read reads 3-later undeclared/);
});

function moveInput(): void {
  renameSync(settings.input, join(project.home, 'moved'));
  settings.input = join(project.home, 'moved');
}

function flipByte(file: string): void {
  const bytes = readFileSync(file);
  bytes[12]! ^= 1;
  writeFileSync(file, bytes);
}
