import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeText } from '../../pipeline/1-ingest/decode-text.ts';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { toContent } from '../../pipeline/1-ingest/records/to-content.ts';
import { readFieldNames } from '../../pipeline/io/field-names.ts';
import { carry, carryInFont, encode, encodeInFont, misread } from './make-twin.ts';
import { OUTLETS } from './outlets.ts';
import { toRecord } from './to-record.ts';

const ARTICLES = new URL('../../seeds/articles/', import.meta.url);
const SEEDS = readdirSync(ARTICLES)
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, ARTICLES), 'utf8').normalize('NFC') }));
const TEXT =
  'Ủy ban nhân dân huyện họp bàn việc đắp đê\n\nSáng 3/4, Ủy ban nhân dân huyện Đồng Quan họp, nghe báo cáo về việc đắp đê và trồng rừng phòng hộ.\n';

type Twin = [encoding: string, carried: (text: string) => string, make: (text: string) => Uint8Array];
const whole = (text: string) => text;
const TWINS: Twin[] = [
  ['utf-8', whole, (text) => Buffer.from(`\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`)],
  ['utf-16le', whole, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['utf-16le', whole, (text) => Buffer.from(text.normalize('NFD'), 'utf16le')],
  ['utf-16be', whole, (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['utf-16be', whole, (text) => Buffer.from(text, 'utf16le').swap16()],
  ['windows-1258', whole, (text) => encode(text, 'windows-1258')],
  ['viscii', carry, (text) => encode(text, 'viscii')],
  ['tcvn', carry, (text) => encode(text, 'tcvn')],
  ['tcvn', carryInFont, encodeInFont],
  ['tcvn as windows-1252', carry, (text) => misread(encode(text, 'tcvn'))],
  ['tcvn as windows-1252', carryInFont, (text) => misread(encodeInFont(text))],
  ['utf-8 as windows-1252', whole, (text) => misread(Buffer.from(text))],
];

for (const [no, [encoding, carried, make]] of TWINS.entries()) {
  test(`a twin in ${encoding} gives the rows of UTF-8 (${no + 1})`, () => {
    for (const { file, text } of [...SEEDS, { file: 'a.txt', text: TEXT }]) {
      const modern = ingest([toRecord(carried(text), file)], OUTLETS).kept[0]!;
      const twin = ingest([toRecord(make(carried(text)), file)], OUTLETS).kept[0]!;
      assert.equal(twin.source.encoding, encoding);
      assert.equal(modern.source.encoding, 'utf-8');
      assert.equal(JSON.stringify([twin.article, twin.segments]), JSON.stringify([modern.article, modern.segments]));
      assert.equal(twin.source.source_id, modern.source.source_id);
    }
  });
}

test('what the TCVN3 fonts do not say is not put back: a capital with its tone is the small letter', () => {
  assert.deepEqual(decodeText(encodeInFont('Ủy ban Ấn Độ họp “kín” ở ỦY BAN…')), {
    text: 'ủy ban ấn Độ họp “kín” ở ủY BAN…',
    encoding: 'tcvn',
  });
});

const SHORT = ['Ủy ban nhân dân huyện', 'Họp bàn đắp đê', 'Hội nghị tổng kết năm', 'Trồng rừng phòng hộ ở Đồng Quan'];
for (const text of SHORT) {
  test(`a short text is read in its encoding or not at all: ${text}`, () => {
    for (const encoding of ['windows-1258', 'viscii', 'tcvn'] as const) {
      const read = decodeText(encode(text, encoding));
      if ('rule' in read) assert.match(read.message, /at byte \d+ .*save it as UTF-8/);
      else assert.deepEqual([read.text, read.encoding], [text, encoding]);
    }
    assert.equal('text' in decodeText(encode(text, 'windows-1258')), true);
  });
}

test('one word tells no encoding', () => {
  assert.match(refusal(encode('Đảng', 'viscii')), /not UTF-8 at byte 0 \(0xd0\), nor Vietnamese in windows-1258, VISCII or TCVN3; save/);
});

test('mixed tone placement and foreign words do not stand in the way', () => {
  const text = 'Ông Nguyễn Hoà gặp bà Lê Thúy và ông Gérard ở Genève; hai bên thoả thuận về thủy lợi, hòa giải và khoá học.';
  assert.deepEqual(decodeText(encode(text, 'windows-1258')), { text, encoding: 'windows-1258' });
  const { kept } = ingest([toRecord(text)], OUTLETS);
  assert.deepEqual([kept[0]!.source.encoding, kept[0]!.article.text], ['utf-8', text]);
});

test('a text that is not Vietnamese is left as it is, or refused where it is not UTF-8', () => {
  const french = 'Le ministre a été reçu à Genève où l’Assemblée a voté, malgré les élèves très inquiets, la même règle.';
  const { kept } = ingest([toRecord(french)], OUTLETS);
  assert.deepEqual([kept[0]!.source.encoding, kept[0]!.article.text], ['utf-8', french]);
  assert.match(refusal(Buffer.from(french, 'latin1')), /not UTF-8 at byte 14 \(0xe9\)/);
  assert.match(refusal(Buffer.from('The minister\x92s plan was approved.', 'latin1')), /not UTF-8 at byte 12 \(0x92\)/);
});

test('one stray byte spoils a text in UTF-8 or UTF-16, and is named', () => {
  const bytes = Buffer.from(TEXT.repeat(5));
  const at = bytes.indexOf('huyện', 400);
  bytes[at] = 0xff;
  assert.match(refusal(bytes), new RegExp(`not UTF-8 at byte ${at} \\(0xff\\)`));
  const wide = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  assert.match(refusal(wide.subarray(0, -1)), new RegExp(`UTF-16LE, but half a character at byte ${wide.length - 2};`));
  wide[21] = 0xdc;
  assert.match(refusal(wide), /half a surrogate pair at byte 20;/);
  wide.fill(0, 20, 22);
  assert.match(refusal(wide), /a NUL at byte 20;/);
});

test('one stray byte among old letters: refused where the encoding has no such letter, else the rest is read', () => {
  const old = Buffer.concat([encode(TEXT, 'windows-1258'), Buffer.from([0x20, 0x90, 0x0a])]);
  assert.match(
    refusal(old),
    new RegExp(`windows-1258 by its words, but byte ${old.length - 2} \\(0x90\\) is none of its letters; correct it`),
  );
  const viscii = Buffer.concat([encode(TEXT, 'viscii'), Buffer.from([0x20, 0x90, 0x0a])]);
  assert.deepEqual(decodeText(viscii), { text: `${TEXT} Ồ\n`, encoding: 'viscii' });
});

test('letters lost as ? and letters of VNI fonts are refused, with place and cure', () => {
  const lost = TEXT.replace(/[ệđăạắồàủọữ]/g, '?');
  assert.match(letterRefusal(lost), /lost as \?.* first at character \d+; save it anew/);
  assert.match(letterRefusal('H\ufffdi ngh\ufffd Trung \ufffd\ufffdng h\ufffdp'), /first at character 1;/);
  const vni = 'UÛy ban nhaân daân huyeän hoïp baøn vieäc ñaép ñeâ vaø troàng röøng phoøng hoä';
  assert.match(letterRefusal(vni), /VNI fonts, the first at character 0; convert it to Unicode/);
  assert.match(refusal(Buffer.from(vni, 'latin1')), /not UTF-8 at byte 1 /);
});

test('questions, addresses and few lost letters are no loss', () => {
  const asking = 'Vì sao chậm? Ai chịu trách nhiệm? Xem tại https://vi.example.vn/tin?id=3&trang=2?x và http://a.vn?b=c hay không?';
  assert.equal(ingest([toRecord(asking)], OUTLETS).kept[0]!.article.text, asking);
  const few = `${TEXT}Ông ?inh phát biểu.`;
  assert.equal(ingest([toRecord(few)], OUTLETS).kept[0]!.article.text, few);
});

test('a page that says its encoding is read in it where its words tell none', () => {
  const page = Buffer.from('<html><head><meta charset="windows-1252"></head><body>The minister\x92s plan</body></html>', 'latin1');
  const read = decodeText(page, 'text/html');
  assert.ok('text' in read && read.text.includes('minister’s') && read.encoding === 'windows-1252');
  assert.match(refusal(page), /not UTF-8/); // plain text declares nothing
  const vietnamese = Buffer.concat([page, encode(TEXT, 'viscii')]);
  assert.equal((decodeText(vietnamese, 'text/html') as { encoding: string }).encoding, 'viscii');
  assert.match(refusal(Buffer.from('<meta charset=nonsense>\xff', 'latin1'), 'text/html'), /not UTF-8 at byte 23/);
});

test('what was given with a misread text is put right with it, and left alone where it was right', () => {
  const misreadLine = (line: string) => misread(encode(line, 'tcvn')).toString();
  const given = { ...toRecord('').given, title: misreadLine('Người dân được hưởng'), author: 'Lê Na', section: misreadLine('Thời sự') };
  const content = { text: misreadLine(TEXT), encoding: 'utf-8' };
  const { article, source } = ingest([{ ...toRecord('x'), content, given }], OUTLETS).kept[0]!;
  assert.deepEqual([article.title, article.author, article.section], ['Người dân được hưởng', 'Lê Na', 'Thời sự']);
  assert.deepEqual([article.text, source.encoding], [TEXT, 'tcvn as windows-1252']);
});

test('the fields of a record keep the letters of their encoding until it is told', () => {
  const fields = { title: 'Người dân được hưởng lợi ở Đồng Quan', body: TEXT.trim(), author: 'Đỗ Thị Ước' };
  const record = Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, misread(encode(said, 'tcvn')).toString()]));
  const read = ingest([{ ...toRecord('x'), ...toContent(record, readFieldNames(''), 'utf-8') }], OUTLETS).kept[0]!;
  assert.deepEqual([read.article.title, read.article.author], [fields.title, fields.author]);
  assert.equal(read.article.text, `${fields.title}\n${fields.body}`);
});

function refusal(bytes: Uint8Array, mediaType?: string): string {
  const read = decodeText(bytes, mediaType);
  assert.ok('rule' in read && read.rule === 'encoding', JSON.stringify(read));
  return read.message;
}

function letterRefusal(text: string): string {
  const { reject } = ingest([toRecord(text)], OUTLETS).rejects[0]!;
  assert.equal(reject.rule, 'encoding');
  assert.match(reject.message!, /: a\.txt$/);
  return reject.message!;
}
