import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSpelledSyllable } from '../../pipeline/vietnamese/letters/is-spelled-syllable.ts';
import { measureLanguage } from '../../pipeline/vietnamese/letters/measure-language.ts';
import { ONSETS, RHYMES } from '../../pipeline/vietnamese/letters/rhymes.ts';
import { countWords } from '../../pipeline/vietnamese/numbers/count-words.ts';

const VIETNAMESE = 'Sáng 3/4, huyện Đồng Quan họp bàn việc đắp đê và trồng rừng phòng hộ ở bảy xã vùng chiêm trũng. ';
const ENGLISH = 'The district of the seven communes held a meeting on dikes and forests, and the chairman said that work has begun. ';

const languages: [what: string, text: string, language: string][] = [
  ['prose', VIETNAMESE, 'vi'],
  ['a title of two words', 'Đắp đê', 'vi'],
  ['prose full of foreign names and figures', 'Ông Smith (Mỹ) thắng Mr. Brown 6-3, 6-4 ở giải Open Kuala 2019, theo Sport News.', 'vi'],
  ['a list of names', 'Nguyễn Văn An\nLê Thị Kim Anh\nTrần Nam\nHoàng Minh Long', 'vi'],
  ['capitals', 'ỦY BAN NHÂN DÂN HUYỆN ĐỒNG QUAN', 'vi'],
  ['tones in either place', 'Hoà giải, hòa bình, thuỷ lợi, thủy sản, khoá học', 'vi'],
  ['Vietnamese with an English summary at its end', VIETNAMESE.repeat(4) + ENGLISH.repeat(2), 'vi'],
  ['an English menu before Vietnamese', `Home\nNews\nContact us\nSign in\n\n${VIETNAMESE.repeat(5)}`, 'vi'],
  ['English', ENGLISH, 'en'],
  ['English about Vietnamese people', `Mr Nguyễn Văn An and Ms Lê Thị Hoa met. ${ENGLISH}`, 'en'],
  ['French', 'Le ministre a été reçu à Genève hier soir par les élus de la ville.', 'fr'],
  ['Spanish', 'El ministro llegó a la ciudad y se reunió con los alcaldes de las provincias del norte.', 'es'],
  ['German', 'Der Minister traf sich mit den Bürgern der Stadt und sprach über die Deiche.', 'de'],
  ['Chinese', '县人民委员会召开会议，讨论修筑堤坝。', 'zh'],
  ['Japanese', '県は堤防の会議を開いた。', 'ja'],
  ['Korean', '군은 제방 회의를 열었다.', 'ko'],
  ['Khmer', 'ស្រុកបានប្រជុំអំពីទំនប់', 'km'],
  ['Lao', 'ເມືອງໄດ້ປະຊຸມກ່ຽວກັບເຂື່ອນ', 'lo'],
  ['Vietnamese without its marks', 'Hoi nghi cua huyen ban ve viec dap de va trong rung, nguoi dan cac xa da den du.', 'und'],
  ['a script of many languages', 'Комиссия обсудила плотину.', 'und'],
  ['foreign names', 'Brown, Smith, Kuala', 'und'],
  ['one word', 'OK', 'und'],
  ['figures alone', '2013 - 2014 …', 'und'],
  ['nothing', '', 'und'],
];
for (const [what, text, language] of languages) {
  test(`${language}: ${what}`, () => assert.equal(measureLanguage(text.normalize('NFC')), language));
}

test('a syllable is valid to the letter: onset, rhyme, and a tone its ending may bear', () => {
  for (const word of ['nghiêng', 'quyết', 'khuya', 'giết', 'gì', 'hoà', 'hòa', 'ưỡn', 'học', 'đắk', 'yêu', 'xoong', 'quốc', 'quýt'])
    assert.equal(isSpelledSyllable(word), true, word);
  for (const word of ['nhẽnz', 'hòc', 'biêt', 'uû', 'nh©n', 'ổộ', 'café', 'đợc', 'ghà̀', '', 'ng'])
    assert.equal(isSpelledSyllable(word), false, word);
});

test('words are counted by their spelling; abbreviations have none, and signs of a wrong encoding belong to their word', () => {
  assert.deepEqual(countWords('Họp ở ĐBQH, HĐND: TP Genève'), { words: 6, marked: 3, valid: 2 });
  assert.deepEqual(countWords('Uû ban nh©n d©n © 2013 Báo'), { words: 5, marked: 4, valid: 1 });
  assert.deepEqual(countWords('hỌp HỌP Họp'), { words: 3, marked: 3, valid: 2 });
  assert.deepEqual(countWords('“kín” – 5 m² · 30°'), { words: 2, marked: 1, valid: 1 });
});

test('the count of a hostile text is linear: long words, signs and marks without end', () => {
  for (const piece of ['ộ', '©', 'a\u0301', 'ộ©', '😀']) assert.ok(countWords(piece.repeat(100_000)).words <= 1, piece);
});

const SPELLED = [...ONSETS, ...RHYMES, ...'\u0300\u0301\u0303\u0309\u0323'.split(''), 'f', 'ñ', 'Đ', '©', 'Ý', 'K', 'к'];

test('what the steps from letter to letter count as valid is a syllable spelled to the letter', () => {
  const part = fc.constantFrom(...SPELLED).chain((piece) => fc.constantFrom(piece, piece.toUpperCase()));
  const word = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('').normalize('NFC'));
  const isCased = (said: string) => said.slice(1) === said.slice(1).toLowerCase() || said === said.toUpperCase();
  fc.assert(
    fc.property(word, (said) => {
      const isAbbreviation = said === said.toUpperCase() && /^\p{L}+$/u.test(said) && !/[aeiouy]/.test(said.normalize('NFD').toLowerCase());
      const isValid = isSpelledSyllable(said.toLowerCase()) && isCased(said) && /[^\p{ASCII}]/u.test(said) && !isAbbreviation;
      assert.equal(countWords(said).valid, isValid ? 1 : 0, said);
    }),
    { numRuns: 3000 },
  );
});
