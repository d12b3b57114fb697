import { UNCOUNTED_LETTERS } from '../../vietnamese/numbers/uncounted-letters.ts';
import { UNIT_SIGNS, UNITS } from '../../vietnamese/numbers/units.ts';
import { endsNounPhrase } from '../../vietnamese/words/noun-phrase-ends.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { UnitKind } from '../findings.ts';
import type { NumberReading } from './read-number-match.ts';

/** What is counted or measured: its words, and how far behind the number they reach. */
export interface Unit {
  words: string;
  kind: UnitKind;
  length: number;
}

const SIGN = new RegExp(`^\\s?(${anyOf(UNIT_SIGNS)})(?![\\p{L}\\p{M}\\p{N}²³])`, 'u');
const MEASURE = new RegExp(`^\\s(${anyOf(UNITS.keys())})(?![\\p{L}\\p{M}])`, 'iu');
const WORD = /^\s([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)(?:\s([\p{L}\p{M}]+))?/u;
/** First words of offices, papers and awards, which print a capital where they are counted: `2 Phó Chủ tịch`. */
const COUNTED_CAPITALS: ReadonlySet<string> = new Set(
  [
    'Phó Đại Bộ Thứ Chủ Ủy Bí Nghị Huân Huy Bằng Giải Đảng Đề Dự Luật Bà Mẹ Di Tổng Trưởng Giám Cờ Điều Thông Chỉ Ban Đoàn Hội Sở Huyện Tỉnh Thành',
    'Phòng Vụ Cục Anh Khu Chi HTX ĐBQH KCN KCX VĐV CBCS DN DNNN TTHC CLB HĐND UBND THCS THPT NXB GS PGS TS ĐVTN Văn',
  ]
    .join(' ')
    .split(' '),
);
const INNER_CAPITALS: ReadonlySet<string> = new Set(['Đảng', 'Nhà']);
const BILLIONS = /^\s(?:người|dân|cây|lượt|con|thiết|trang|giao|cuộc|tin|khối|kWh)(?![\p{L}\p{M}])/u; // what there are billions of, but money
const AMONG = /^\strong\s(?:tổng\s)?số\s\d[\d.]{0,8}(?=\s\p{Ll})/u;
const NAMED_BEFORE =
  /(?<![\p{L}\p{M}])(?:[Tt]ổng )?[Ss]ố (?:lượng )?(?<thing>\p{Ll}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,5}) (?:là|đạt|lên tới|lên đến|tăng lên|giảm xuống|còn)(?: (?:hơn|gần|khoảng|trên))? $/u;
const LONGEST = 7; // syllables of a counted noun phrase

/** The unit behind a number, or the noun phrase that it counts; null where nothing is counted. */
export function findUnit(reading: NumberReading, after: string): Unit | null {
  const among = AMONG.exec(after); // 2 trong số 6 trường đại học
  if (among) {
    const all = findCounted(after.slice(among[0].length));
    return all && { ...all, length: among[0].length + all.length };
  }
  const sign = SIGN.exec(after);
  if (sign) return { words: sign[1]!, kind: UNITS.get(sign[1]!.toLowerCase()) ?? 'other', length: sign[0].length };
  if (reading.sign) return { words: reading.sign === '€' ? '€' : reading.sign, kind: 'money', length: 0 };
  const measure = MEASURE.exec(after);
  if (measure) return toMeasure(measure, after);
  const bareMoney = reading.scaled && (reading.value >= 1e9 ? !BILLIONS.test(after) : after.startsWith('/')); // 35.000 tỷ · 56,2 triệu/m2
  return bareMoney ? { words: 'đồng', kind: 'money', length: 0 } : findCounted(after);
}

/** The unit named before a bare number: `số doanh nghiệp đăng ký mới là 20.000`; null where the sentence goes on with a word. */
export function findUnitBefore(before: string, after: string): Unit | null {
  if (!/^(?:[.,;)]|$)/u.test(after)) return null;
  const words = NAMED_BEFORE.exec(before)?.groups?.thing;
  return words ? { words, kind: 'count', length: 0 } : null;
}

/** `ngày làm việc` measures; `đồng chí`, `tuổi trẻ`, `tấn công` are other words that begin like a unit. */
function toMeasure(measure: RegExpExecArray, after: string): Unit | null {
  const words = measure[1]!;
  const next = /^\s([\p{L}\p{M}]+)/u.exec(after.slice(measure[0].length))?.[1] ?? '';
  if (NOT_MEASURES.has(`${words.toLowerCase()} ${next.toLowerCase()}`)) return findCounted(after);
  return { words, kind: UNITS.get(words.toLowerCase().replace(/\s+/g, ' '))!, length: measure[0].length };
}

const NOT_MEASURES: ReadonlySet<string> = new Set(
  'đồng chí,đồng bào,đồng đội,đồng nghiệp,đồng minh,đồng phạm,đồng sáng,đồng chủ,tuổi trẻ,tấn công,mẫu xe,mẫu nước,mẫu vật,mẫu thử,mẫu máy,mẫu bệnh,độ tuổi,bảng hiệu,cân đối,ngày hội,ngày lễ,đô thị,tiếng nói,mùa giải,mùa vàng,yên bình,lạng sơn,quý vị,quý khách'.split(
    ',',
  ),
);

/** The noun phrase up to its end word, a mark or a capital that is not the Party or the State. */
function findCounted(after: string): Unit | null {
  let length = 0;
  let previous = '';
  for (let count = 0; count < LONGEST; count++) {
    const word = WORD.exec(after.slice(length));
    if (word === null) break;
    if (endsNounPhrase(previous, word[1]!, word[2] ?? '') || isName(word[1]!, { count, previous })) break;
    length += 1 + word[1]!.length;
    previous = word[1]!;
  }
  const words = after.slice(0, length).trim();
  return words === '' ? null : { words, kind: 'count', length };
}

/** A capital begins a name, unless an office or a paper is counted: `2 Phó Chủ tịch`. */
function isName(word: string, { count, previous }: { count: number; previous: string }): boolean {
  if (!/^\p{Lu}/u.test(word) || (count === 0 && isShortened(word))) return false;
  return !(count === 0 || (count === 1 && COUNTED_CAPITALS.has(previous)) ? COUNTED_CAPITALS : INNER_CAPITALS).has(word);
}

/** `50 CCN`, `19 ĐB`: letters that stand for what is counted; those of a body, a place or a clock are none. */
function isShortened(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word) && !UNCOUNTED_LETTERS.has(word);
}
