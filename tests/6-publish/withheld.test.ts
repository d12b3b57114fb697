import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readGivenTexts } from '../../pipeline/6-publish/check-withheld.ts';
import { findWithheld, type GivenText } from '../../pipeline/6-publish/withheld/find-withheld.ts';
import { listFiles } from '../../pipeline/io/list-files.ts';
import { soundDataset } from '../5-validate/sound-dataset.ts';
import { makeFolder } from '../io/make-folder.ts';
import { publishTo } from './open-published.ts';
import { openReleases, type Releases } from './open-releases.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const QUOTED = Array.from({ length: 30 }, (_, at) => `trồng thêm khu ${at + 1}`).join(', '); // longer than a quotation

let releases: Releases;
before(async () => {
  releases = await openReleases();
});
after(() => releases.remove());

test('no file of a release holds more than a quotation of a text that is not open', async () => {
  const build = await releases.open(soundDataset(QUOTED), { accept: ['counts', 'fill'] });
  const texts = () => readGivenTexts(build.settings.build, 'none');
  const closed = await publishTo(build, { text: 'none' });
  for (const folder of ['csv', 'spreadsheet', 'parquet', 'arrow', 'changes']) assert.ok(existsSync(join(closed, folder)), folder);
  assert.deepEqual(await findWithheld([{ folder: closed }], texts, releases.scratch), []);
});

test('in a dataset with all texts it is found in every format that holds it', async () => {
  const build = await releases.open(soundDataset(QUOTED), { accept: ['counts', 'fill'] });
  const open = await publishTo(build, { text: 'all' });
  const faults = await findWithheld([{ folder: open }], () => readGivenTexts(build.settings.build, 'none'), releases.scratch);
  const files = Array.from(new Set(faults.map((fault) => fault.split(' ')[0]!))).sort();
  const tables = ['articles', 'evidence', 'statement_printings', 'statements'];
  const expected = ['csv', 'parquet', 'arrow'].flatMap((format) => tables.map((table) => `${format}/${table}.${format}`));
  const parts = ['articles', 'documents', 'statements'].map((family) => `explorer/parts/${family}/0.js`);
  assert.deepEqual(files, [...expected, ...parts, ...tables.map((table) => `spreadsheet/${table}.csv`), 'bienban.duckdb'].sort());
});

const TEXT = `${Array.from({ length: 80 }, (_, at) => `xã ${at + 1} họp`).join('; ')}.`;
const given = (text: string, isWithheld: boolean): GivenText => ({ article_id: 'a1', text, isWithheld });
const find = (folder: string, ...texts: GivenText[]) =>
  findWithheld(
    [{ folder }],
    async function* () {
      yield* texts;
    },
    join(folder, '..', 'scratch'),
  );

test('it is found however it is wrapped, and a quotation is not', async () => {
  const folder = makeFolder({
    'a.md': `# Thẻ\n\n> ${TEXT.slice(100, 400).replaceAll('; ', ';\n> ')}\n`,
    'b.json': JSON.stringify({ cells: [{ source: [TEXT.slice(0, 150), TEXT.slice(150, 320)] }] }),
    'c.html': `<p>${TEXT.slice(60, 250)}</p>`,
    'd.txt': TEXT.slice(0, 200),
  });
  assert.deepEqual(await find(folder, given(TEXT, true)), ['a.md holds withheld text of a1', 'b.json holds withheld text of a1']);
  assert.deepEqual(await find(folder, given(TEXT, false)), []);
});

test('what stands in an open text too is no fault', async () => {
  const folder = makeFolder({ 'a.md': TEXT });
  assert.equal((await find(folder, given(TEXT, true), given('Khác hẳn.', false))).length, 1);
  assert.deepEqual(await find(folder, given(TEXT, true), given(`Mở đầu. ${TEXT}`, false)), []);
});

test('what the project itself shows of the seeds is no more than quotations', async () => {
  const folder = join(PROJECT, 'seeds', 'articles');
  const texts = readdirSync(folder).map((name) => given(readFileSync(join(folder, name), 'utf8').normalize('NFC'), true));
  const shown = ['examples'].filter((name) => existsSync(join(PROJECT, name)));
  const places = shown.map((name) => ({
    folder: join(PROJECT, name),
    files: listFiles(join(PROJECT, name)).filter((file) => !/(?:^|\/)\./.test(file)),
  }));
  places.push({ folder: PROJECT, files: ['README.md', 'CHANGELOG.md', 'CITATION.cff'] });
  const scratch = makeFolder();
  assert.deepEqual(
    await findWithheld(
      places,
      async function* () {
        yield* texts;
      },
      scratch,
    ),
    [],
  );
  writeFileSync(join(scratch, 'leak.md'), texts[0]!.text.slice(300, 900));
  assert.equal(
    (
      await findWithheld(
        [{ folder: scratch, files: ['leak.md'] }],
        async function* () {
          yield* texts;
        },
        scratch,
      )
    ).length,
    1,
  );
});
