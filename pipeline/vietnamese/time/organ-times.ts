/** Organs of one kind that began or ended on one day in the whole country: the words by which a text names them (a regular expression), and the first or last day. */
export interface OrganTime {
  words: string;
  from: string | null;
  to: string | null;
}

/** Districts ended with June 2025, when provinces were merged; Party committees of the organs of a province came with that year. */
export const ORGAN_TIMES: readonly OrganTime[] = [
  { words: 'Đảng (?:ủy|uỷ|bộ) (?:UBND|HĐND|các cơ quan Đảng) (?:tỉnh|thành phố|TP)', from: '2025-01-01', to: null },
  { words: '(?:xã|phường),? (?:xã|phường)?(?:,| và)? ?đặc khu', from: '2025-03-01', to: null },
  { words: 'chính quyền địa phương (?:2|hai) cấp', from: '2025-01-15', to: null },
  { words: '(?:Bí thư|Thường trực|Thường vụ) (?:Huyện|Quận|Thị) ủy', from: null, to: '2025-07-15' },
  { words: '(?:Chủ tịch|lãnh đạo) (?:UBND|HĐND) (?:các )?(?:huyện|quận|thị xã)', from: null, to: '2025-07-15' },
  { words: '(?:lãnh đạo|đại biểu|cán bộ) các huyện, thị xã', from: null, to: '2025-07-15' },
];

/** Words of a text that looks back on organs that have ended. */
export const OUTLIVED_WORDS: readonly string[] = [
  'trước đây',
  'trước sáp nhập',
  'sau sáp nhập',
  'khi sáp nhập',
  'hợp nhất',
  'nguyên Bí thư',
  'nguyên Chủ tịch',
  'nguyên Phó',
  'nguyên Bộ trưởng',
  'nguyên Thứ trưởng',
  'cựu',
  'cũ',
  'từng',
  'thời kỳ đó',
  'khi đó',
  'lúc đó',
];

/** First words of bodies of which there are many under one name: `Cục Thuế` is also that of a province. */
export const SHARED_BODY_WORDS: readonly string[] = ['Cục', 'Quân đoàn', 'Chi cục', 'Hội', 'Đoàn', 'Quân đội', 'Công an'];
