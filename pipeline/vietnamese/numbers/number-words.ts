/** Number words that stand alone; `mươi`, `trăm` and the scales build the larger ones. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Words that multiply what stands before them inside a number word: `hai trăm`, `ba mươi`, `mười`, `vài chục`. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ['mười', 10],
  ['mươi', 10],
  ['chục', 10],
  ['trăm', 100],
]);

/** Words that multiply a number, in figures or in words; several may follow one another: `nghìn tỷ`. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);
