import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readReference } from '../../pipeline/io/reference.ts';

const OFFICES = 'office_id,title,title_en,organization_id,rank,aliases,source,note\n';
const TENURES = 'person_name,office_id,status,from,to,to_status,source,note\n';
const SOUND = {
  offices: `${OFFICES}chu-tich-xa,Chủ tịch xã,,,5,Chủ tịch UBND xã|CT xã,memory,\n`,
  tenures: `${TENURES}Trần Văn Mẫu,chu-tich-xa,current,2019-05,2021,ended,memory,"đến hết năm, theo báo"\n`,
};

function writeReference(t: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bienban-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.csv`), text);
  return folder;
}

test('cells become lists, numbers, nulls; dates stay as cut as they are', async (t) => {
  const { offices, tenures } = await readReference(writeReference(t, SOUND), ['offices', 'tenures']);
  assert.deepEqual(offices[0], {
    office_id: 'chu-tich-xa',
    title: 'Chủ tịch xã',
    title_en: null,
    organization_id: null,
    rank: 5,
    aliases: ['Chủ tịch UBND xã', 'CT xã'],
    source: 'memory',
    note: null,
  });
  assert.deepEqual([tenures[0]!.from, tenures[0]!.to, tenures[0]!.note], ['2019-05', '2021', 'đến hết năm, theo báo']);
});

test('a byte order mark, Windows line ends, blank lines, decomposed letters and stray spaces change nothing', async (t) => {
  const spoiled = `\ufeff${SOUND.offices.normalize('NFD').replace('|', ' | ').replaceAll('\n', '\r\n')}\r\n`;
  const { offices } = await readReference(writeReference(t, { offices: spoiled }), ['offices']);
  assert.deepEqual(offices, (await readReference(writeReference(t, SOUND), ['offices'])).offices);
});

test('references to a table that is not read along are left alone', async (t) => {
  const text = SOUND.tenures.replace('chu-tich-xa', 'chu-tich-huyen');
  await assert.doesNotReject(readReference(writeReference(t, { tenures: text }), ['tenures']));
});

const faults: [string, Partial<typeof SOUND>, RegExp][] = [
  [
    'a missing column',
    { offices: 'office_id,title\nx,Chủ tịch\n' },
    /offices\.csv, row 1: no column title_en.*the columns are office_id,title/s,
  ],
  ['an unknown column', { offices: SOUND.offices.replace('note', 'notes') }, /unknown column notes/],
  [
    'a cell that must not be empty',
    { offices: SOUND.offices.replace('Chủ tịch xã', '') },
    /offices\.csv, row 2, title: must be string: null/,
  ],
  ['a key that is no slug', { offices: SOUND.offices.replace('chu-tich-xa', 'Chủ tịch') }, /row 2, office_id: must match pattern/],
  ['a rank in words', { offices: SOUND.offices.replace(',5,', ',năm,') }, /row 2, rank: must be integer,null: "năm"/],
  ['a rank out of range', { offices: SOUND.offices.replace(',5,', ',12,') }, /row 2, rank: must be <= 9: 12/],
  ['an empty part of a list', { offices: SOUND.offices.replace('|', '||') }, /row 2, aliases: must NOT have fewer than 1 characters/],
  ['a part said twice', { offices: SOUND.offices.replace('CT xã', 'Chủ tịch UBND xã') }, /row 2, aliases: must NOT have duplicate items/],
  [
    'a value outside an enumeration',
    { tenures: SOUND.tenures.replace('current', 'still') },
    /row 2, status: must be one of current, acting: "still"/,
  ],
  ['a date in another order', { tenures: SOUND.tenures.replace('2019-05', '05-2019') }, /tenures\.csv, row 2, from: must match pattern/],
  ['a month that is not', { tenures: SOUND.tenures.replace('2019-05', '2019-13') }, /row 2, from: must match pattern/],
  ['a key twice', { offices: SOUND.offices + SOUND.offices.slice(OFFICES.length) }, /row 3, office_id: as in row 2: chu-tich-xa; keep one/],
  [
    'a dangling reference',
    { tenures: SOUND.tenures.replace('chu-tich-xa', 'x') },
    /tenures\.csv, row 2, office_id: not in .*offices\.csv: x; add the row/,
  ],
  ['too many cells', { offices: SOUND.offices.replace('memory,', 'memory,a,b') }, /offices\.csv, row 2: Too many fields/],
];

for (const [what, files, message] of faults) {
  test(`${what} is an error with file, row, column and cure`, async (t) => {
    await assert.rejects(readReference(writeReference(t, { ...SOUND, ...files }), ['offices', 'tenures']), message);
  });
}

test('a missing table says how to restore it', async (t) => {
  const folder = writeReference(t, SOUND);
  await assert.rejects(
    readReference(folder, ['anniversaries']),
    /^Error: no anniversary table: .*anniversaries\.csv; restore it or pass REFERENCE=$/,
  );
});

test('of many faults the first ten are listed, the rest counted', async (t) => {
  const rows = Array.from({ length: 14 }, (_, index) => `x${index},,,,,,,\n`).join('');
  await assert.rejects(readReference(writeReference(t, { offices: OFFICES + rows }), ['offices']), (error: Error) => {
    assert.equal(error.message.match(/row \d+, title/g)!.length, 10);
    assert.match(error.message, /and 4 more$/);
    return true;
  });
});
