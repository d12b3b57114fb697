/** How a printed number stands to the real one. */
export type ComparatorName = 'about' | 'over' | 'under' | 'nearly' | 'exact';

/** Words right before a number that say how exact it is. `tối đa` and `không quá` bound it from above. */
export const COMPARATORS: ReadonlyMap<string, ComparatorName> = new Map([
  ...over('hơn', 'trên', 'quá', 'vượt mốc', 'vượt ngưỡng', 'vượt con số', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'ngoài'),
  ...named('under', 'dưới', 'không quá', 'không vượt quá', 'không hơn', 'tối đa', 'nhiều nhất', 'chưa đến', 'chưa tới', 'chưa đầy'),
  ...named('under', 'không đến', 'không tới', 'không đầy', 'chưa quá', 'ít hơn', 'thấp hơn'),
  ...named('nearly', 'gần', 'ngót', 'ngót nghét', 'suýt soát', 'gần tới', 'gần như', 'xấp xỉ gần'),
  ...named('about', 'khoảng', 'chừng', 'độ', 'độ chừng', 'khoảng chừng', 'tầm', 'ước', 'ước tính', 'ước khoảng', 'ước chừng'),
  ...named('about', 'xấp xỉ', 'trên dưới', 'cỡ', 'vào khoảng', 'ước tính khoảng'),
  ...named('exact', 'tròn', 'đúng', 'đủ', 'vừa tròn', 'vỏn vẹn'),
]);

/** Words behind the counted thing that bound the number: `từ 50 tuổi trở lên`. */
export const COMPARATOR_TAILS: ReadonlyMap<string, ComparatorName> = new Map([...over('trở lên'), ...named('under', 'trở xuống')]);

/** Words whose comparative `hơn` belongs to them, not to the number behind it: `cao hơn 2 lần`. */
export const COMPARED_WORDS: ReadonlySet<string> = new Set(
  'cao thấp lớn nhỏ tốt nhanh chậm sớm muộn xa dài ngắn rộng nặng nhẹ đông mạnh sâu đắt rẻ'.split(' '),
);

function over(...words: string[]): [string, ComparatorName][] {
  return named('over', ...words);
}

function named(name: ComparatorName, ...words: string[]): [string, ComparatorName][] {
  return words.map((word) => [word, name]);
}
