import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterRows, foldText } from '../../../pipeline/6-publish/explorer/page/shared/fold-text.ts';

test('words are compared without marks, case, signs between them, and how i is written', () => {
  assert.deepEqual(foldText('Đảng bộ “Kỹ thuật” số 21-KL/TW — hoà, hòa… ĐẶNG'), 'dang bo ki thuat so 21 kl tw hoa hoa dang'.split(' '));
  assert.deepEqual(foldText('Nguyễn'.normalize('NFD')), foldText('nguien'));
  assert.deepEqual(foldText(' – … '), []);
});

test('a text longer than what is folded at once stays whole', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `thứ ${index}`);
  assert.equal(foldText(words.join(', ')).join(' '), words.join(' ').replaceAll('ứ', 'u'));
});

test('rows are kept where every typed word begins one of theirs', () => {
  const rows = [{ name: 'Võ Văn Thử' }, { name: 'Vũ Thị Văn' }, { name: 'Thử nghiệm' }];
  const find = (typed: string) => filterRows(rows, typed, ({ name }) => name).map(({ name }) => name);
  assert.deepEqual(find('van'), ['Võ Văn Thử', 'Vũ Thị Văn']);
  assert.deepEqual(find('th van'), ['Võ Văn Thử', 'Vũ Thị Văn']);
  assert.deepEqual(find('thử ng'), ['Thử nghiệm']);
  assert.deepEqual(find('an'), []);
  assert.equal(find('').length, 3);
});
