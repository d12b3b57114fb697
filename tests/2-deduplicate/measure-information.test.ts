import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LEAST_INFORMATION } from '../../pipeline/2-deduplicate/find-shared.ts';
import { openInformation } from '../../pipeline/2-deduplicate/measure-information.ts';
import { readBackground } from '../../pipeline/2-deduplicate/read-background.ts';
import { tokenize } from '../../pipeline/vietnamese/words/tokenize.ts';

const information = openInformation(readBackground());
const SHIPPED = new URL('../../pipeline/2-deduplicate/background/press-1.bin', import.meta.url);

function measure(text: string): number {
  const { words } = tokenize(text, [{ start: 0, end: text.length }]);
  information.load(words);
  return information.measure(0, words.length);
}

test('chained titles of office tell too little to be a passage, a sentence of news enough', () => {
  const titles = 'Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, Trưởng Ban Tổ chức Trung ương dự và phát biểu chỉ đạo hội nghị';
  const news = 'Bến phà cũ đóng từ tháng tư, người trồng dưa hai bờ chở hàng vòng qua cầu Lạch Mới, xa thêm mười chín cây số mỗi chuyến';
  assert.ok(measure(titles) < LEAST_INFORMATION, `${measure(titles)}`);
  assert.ok(measure(news) > LEAST_INFORMATION, `${measure(news)}`);
});

test('a word never met adds sixteen bits at most, the first word nothing', () => {
  assert.equal(measure('thường'), 0);
  const strange = measure('qxzwv jkqpz wwqkj');
  assert.ok(strange > 25 && strange <= 32, `${strange}`);
});

test('a file of another version or cut short is an error that says the cure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'background-'));
  const bytes = readFileSync(SHIPPED);
  const file = join(folder, 'press.bin');
  writeFileSync(file, bytes.subarray(0, bytes.length - 2));
  assert.throws(() => readBackground(file), /cut short/);
  bytes.writeUInt32LE(99, 4);
  writeFileSync(file, bytes);
  assert.throws(() => readBackground(file), /version 1.*build\.ts/);
  rmSync(folder, { recursive: true });
});

test('the script makes the same file from the same corpus, and a text met twice counts once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'background-'));
  const script = fileURLToPath(new URL('../../pipeline/2-deduplicate/background/build.ts', import.meta.url));
  const build = (texts: string[]): Buffer => {
    const corpus = join(folder, 'corpus.jsonl');
    writeFileSync(corpus, texts.map((text) => JSON.stringify({ text })).join('\n'));
    const file = join(folder, 'made.bin');
    execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, CORPUS: corpus, FILE: file }, stdio: 'pipe' });
    return readFileSync(file);
  };
  const texts = ['đê sông sạt lở, đê sông sạt lở', 'mưa lớn trên sông, mưa lớn trên đê'];
  const made = build([...texts, texts[0]!]);
  assert.deepEqual(made, build(texts));
  assert.notDeepEqual(made, build(texts.slice(1)));
  rmSync(folder, { recursive: true });
});
