import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { OPEN_REASONS, REASONS } from '../../../pipeline/6-publish/explorer/page/shared/reason-words.ts';
import { tellReason } from '../../../pipeline/6-publish/explorer/page/shared/tell-reason.ts';

const RESOLVE = fileURLToPath(new URL('../../../pipeline/4-resolve/', import.meta.url));
/** A text of English words in the code, but not a message of an error. */
const WORDS = /(?<!Error\()(?:`((?:[^`$]|\$(?!\{)|\$\{[^}]*\})*)`|'([^'\n]*)')/g;

/** Every text of English words in the files that write reasons, with `x` for what they are filled with. */
function findWritten(): string[] {
  const files = [...list(RESOLVE, '.ts'), ...list(join(RESOLVE, 'sql'), '.sql')].map((file) => readFileSync(file, 'utf8'));
  const telling = files
    .filter((text) => /[a-z_]*reason\b/.test(text))
    .map((text) => text.replaceAll(/^ *(?:\/\/|\/\*\*|\*|--).*$|^import .*$/gm, ''));
  const texts = telling.flatMap((text) =>
    [...text.matchAll(WORDS)].map(([, filled, plain]) => (filled ?? plain)!.replaceAll(/\$\{[^}]*\}/g, 'x')),
  );
  return [...new Set(texts.filter((text) => /[a-z]{2,} (?:[a-z]{2,}|x\b)/.test(text) && /^[ -[\]-~“”]+$/.test(text)))];
}

function list(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

const INSIDE = ['x to x', 'the term x-x']; // stand inside others

test('every reason that the pipeline writes can be told in Vietnamese', () => {
  const written = findWritten().filter((text) => !INSIDE.includes(text));
  assert.ok(written.length >= REASONS.length, `only ${written.length} found`);
  for (const text of written) {
    const isOpen = OPEN_REASONS.some(([en]) => text.startsWith(en));
    const reason = isOpen ? text.replace(/x$/, 'it tells of x') : text.replace(/: $/, ': x');
    assert.notEqual(tellReason(reason), null, reason);
  }
});

test('a reason is told with its facts, days as Vietnamese writes them', () => {
  const told: [string, string][] = [
    [
      'Lê Văn Thử was Bí thư Tỉnh ủy from 2016-01 to 2020-10-05, 2021 to today; 60 years of Ngày thành lập ngành Thử nghiệm (1961)',
      'Lê Văn Thử là Bí thư Tỉnh ủy từ 1/2016 đến 5/10/2020, 2021 đến nay; tròn 60 năm Ngày thành lập ngành Thử nghiệm (1961)',
    ],
    [
      'it speaks of “đầu năm 2015; cuối 2014-15”; it tells of 2014-05-01 and 2014-06-02',
      'bài viết “đầu năm 2015; cuối 2014-15”; bài kể chuyện ngày 1/5/2014 và 2/6/2014',
    ],
    ['the year stays open: it names the term 2015-2020 (2015, 2016)', 'chưa rõ năm: bài nhắc nhiệm kỳ 2015-2020 (2015, 2016)'],
  ];
  for (const [en, vi] of told) assert.equal(tellReason(en), vi);
});

test('what is like no known reason is left to be shown as it stands', () => {
  assert.equal(tellReason('it tells of 2014-05-01; a bird sang of it'), null);
});
