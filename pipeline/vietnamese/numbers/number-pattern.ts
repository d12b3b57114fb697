import { anyOf, WORD_START } from '../words/word-edges.ts';
import { DIGIT_WORDS, SCALE_WORDS, TENS_WORDS } from './number-words.ts';

const FIGURES = '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,3})?|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,12}(?:[.,]\\d{1,3})?)';
const WORD = anyOf([...DIGIT_WORDS.keys(), ...TENS_WORDS.keys()].filter((word) => !/^(?:không|mốt|lăm|nhăm|tư|mươi)$/.test(word)));
const LATER_WORD = anyOf([...DIGIT_WORDS.keys(), ...TENS_WORDS.keys(), 'linh', 'lẻ'].filter((word) => !/^(?:không|năm)$/.test(word)));
const FIVE = '(?:năm(?=\\s(?:mươi|trăm))|(?<=(?:linh|lẻ)\\s)năm)'; // `hai mươi năm` is twenty years
const WORDS = `${WORD}(?![\\p{L}\\p{M}])(?:\\s(?:${LATER_WORD}|${FIVE})(?![\\p{L}\\p{M}])){0,6}`;
const SCALE = `(?:\\s?${anyOf(SCALE_WORDS.keys())}(?![\\p{L}\\p{M}])){1,2}`;

/**
 * A number and what multiplies it: figures, a range of them, a part of a whole (`50/53`), number words, `nửa`, and a word
 * of scale alone behind a comparator (`gần triệu người`).
 * Figures glued to letters or to other figures (`COVID-19`, `24/24/7`, `A320`) are names and match nothing.
 */
export const NUMBER_PATTERN = new RegExp(
  [
    `${WORD_START}(?<!_|[\\p{L}\\p{N}][.,/:–&+-])(?<sign>US\\$|\\$|€)?`,
    `(?:(?<figures>${FIGURES})(?:(?<scaleOfFirst>${SCALE})?(?:\\s?[-–]\\s?|\\s(?:đến|tới|-)\\s)(?<to>${FIGURES})|/(?<whole>${FIGURES}))?`,
    `|(?<words>${WORDS}|nửa(?=\\s(?:nhiệm|năm|tháng|ngày|thế|triệu|tỷ|tỉ|thập|giờ|tiếng|đêm)))`,
    '|(?<=(?:gần|hơn|ngót)\\s)(?<alone>nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\\p{L}\\p{M}]))',
    `(?![\\p{N}]|[.,/:–-]\\p{N}|-\\p{L})(?<scale>${SCALE})?`,
  ].join(''),
  'giu',
);
