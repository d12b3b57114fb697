import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PrintingPair, saySame } from '../../pipeline/4-resolve/say-same.ts';

const pair = (text_a: string, text_b: string, known: Partial<PrintingPair> = {}): PrintingPair => ({
  printing_a: 'pr1',
  printing_b: 'pr2',
  article_a: 'a1',
  article_b: 'a2',
  key_a: 'k1',
  key_b: 'k2',
  group_a: null,
  group_b: null,
  is_story: true,
  is_act: true,
  days: null,
  text_a,
  text_b,
  ...known,
});

const WHOLE =
  'tỉnh phải xong đường tránh lũ trước mùa mưa tới. Dân hai xã bên sông đã chờ con đường ấy mười năm nay. Ai chậm trễ thì phải chịu trách nhiệm trước dân';
const PART = 'dân hai xã bên sông đã chờ con đường ấy mười năm nay';
const ALIKE =
  'hai nước sẽ mở rộng hợp tác về nông nghiệp, giáo dục và đào tạo, đưa quan hệ lên tầm cao mới vì lợi ích của nhân dân hai nước';

test('one sentence of several is the same statement, in one story or in none', () => {
  assert.equal(saySame(pair(WHOLE, PART)), 13);
  assert.equal(saySame(pair(WHOLE, PART, { is_story: false })), 13);
});

test('a paraphrase around the same words is one statement within a story alone', () => {
  const told = 'tỉnh phải xong đường tránh lũ trước mùa mưa, vì dân hai xã bên sông đã chờ mười năm rồi, không thể để lâu hơn nữa';
  assert.ok(saySame(pair(WHOLE, told)) > 0);
  assert.equal(saySame(pair(WHOLE, told, { is_story: false })), 0);
});

test('another thing said of the same matter is another statement', () => {
  const other = 'con đường tránh lũ đã có vốn, dân hai xã sẽ được đền bù thỏa đáng trong tháng này';
  assert.equal(saySame(pair(WHOLE, other)), 0);
});

test('a few common words are one statement only where they are nearly all', () => {
  assert.equal(saySame(pair('dân hai xã bên sông', 'dân hai xã bên sông')), 5);
  assert.equal(saySame(pair('mừng cho dân hai xã bên sông', WHOLE)), 0);
});

test('the same words of another country are another statement, at another meeting', () => {
  const [here, there] = ['với Lào', 'với Cuba'].map(
    (country) => `tin rằng quan hệ hữu nghị và hợp tác nhiều mặt ${country} sẽ ngày càng bền chặt`,
  );
  assert.equal(saySame(pair(here!, there!, { is_story: false })), 0);
});

test('what is said much alike days apart is said twice, what stands word for word is printed again', () => {
  const later = ALIKE.replace('giáo dục và đào tạo', 'du lịch');
  assert.ok(saySame(pair(ALIKE, later, { is_story: false, days: 1 })) > 0);
  assert.equal(saySame(pair(ALIKE, later, { days: 20 })), 0);
  assert.ok(saySame(pair(ALIKE, ALIKE, { is_story: false, days: 20 })) > 0);
});

test('groups speak as one where they are named by the same words', () => {
  assert.ok(saySame(pair(ALIKE, ALIKE, { group_a: 'Cử tri và nhân dân', group_b: 'cử tri, nhân dân' })) > 0);
  assert.equal(saySame(pair(ALIKE, ALIKE, { group_a: 'Cử tri', group_b: 'hai bên' })), 0);
});

test('the pair reads the same from both ends', () => {
  assert.equal(saySame(pair(WHOLE, PART)), saySame(pair(PART, WHOLE)));
});
