import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isPressAbroad, isPressSource } from './is-press-source.ts';

const MEDIA = /^(?:cổng|báo|tạp chí|đài|hãng|tờ|thông tấn|ttxvn|vov|vtv|vnexpress|afp|reuters|tass|tân hoa|kênh)/u;
/** Agencies that hardly do anything but report. */
const WIRES = /^(?:ttxvn|afp|reuters|tass|tân hoa|bloomberg|yonhap|sputnik|ria)/u;
const REPORTS: ReadonlySet<string> = foldSet(['dẫn', 'đưa', 'trích']);
const TELLS: ReadonlySet<string> = foldSet([...REPORTS, 'đăng', 'loan', 'viết', 'cho', 'ngày', 'hôm', 'nói', 'tiết', 'bình', 'nhận']);
const DASHES: ReadonlySet<string> = new Set(['–', '-', '|', '—']);
/** Words before the name of a firm where it is that of a thing: `xe Toyota`. */
const PRODUCTS: ReadonlySet<string> = foldSet(
  'hiệu|xe|chiếc|thoại|mác|mẫu|tô|dòng|giày|tivi|kích|thăng|chiến đấu|chiến cơ|máy bay'.split('|'),
);
/** Those who make things: `hãng máy bay | Boeing`. */
const MAKERS: ReadonlySet<string> = foldSet(['hãng', 'xuất', 'đoàn', 'ty', 'tạo']);
const LONGEST_MAKER = 5;
/** What a figure behind a firm counts. */
const COUNTED: ReadonlySet<string> = foldSet(['triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn', '%', 'usd', 'đồng', 'euro', 'người']);
const LEVELS: ReadonlySet<string> = foldSet(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thị', 'thành']);
const NETWORKS = /^(?:facebook|twitter|youtube|zalo|instagram|google)/u;
/** Words before a network where somebody writes on it: `trên Facebook`, `tài khoản Facebook`. */
const NETWORK_WORDS: ReadonlySet<string> = foldSet(
  'trên|dụng|khoản|trang|dùng|qua|mạng|nhân|lên|hội|bằng|vào|dòng|clip|kênh|live|nhóm|chủ'.split('|'),
);
const SOURCE_WORDS: ReadonlySet<string> = foldSet([
  'theo',
  'pv',
  'v', // P/v
  'viên',
  'tờ',
  '(',
  'dẫn',
  'với',
  'trên',
  'hãng',
  'tin',
  '/',
  'kênh',
  'nhà',
]);
const PLURALS: ReadonlySet<string> = foldSet(['các', 'mỗi', 'nhiều', 'những', 'mọi', 'từng']);

/** Whether the body is only the source of a report (`theo TTXVN`, `PV Báo …`), or several of its kind are meant (`các Sở`). */
export function isSourceBody(tokens: readonly NameToken[], item: BodyItem): boolean {
  const before = tokens[item.from - 1]?.fold ?? '';
  if (PLURALS.has(before) && item.generic) return true;
  if (isPressAbroad(item)) return isPressSource(tokens, item);
  const words = `${tokens[item.from]!.fold} ${tokens[item.from + 1]?.fold ?? ''}`;
  const opens = before === '\n' && '-.)('.includes(tokens[item.to]?.text ?? ' '); // the mark of an agency before the text
  if (NETWORKS.test(words) && NETWORK_WORDS.has(before)) return true;
  if (item.id !== null && !isVietnameseSyllable(tokens[item.from]!.text) && isProduct(tokens, item)) return true;
  if (item.generic && namesLevels(tokens, item.to)) return true;
  const next = tokens[item.to]?.fold ?? '';
  if (WIRES.test(words) && (TELLS.has(next) || DASHES.has(before))) return true;
  return MEDIA.test(words) && (opens || next === '/' || REPORTS.has(next) || SOURCE_WORDS.has(before));
}

/** `máy bay | Boeing`, `Airbus | A320`: a thing by its maker's name; behind those who make such things the maker is meant. */
function isProduct(tokens: readonly NameToken[], { from, to }: BodyItem): boolean {
  const [word, pair] = [tokens[from - 1]?.fold ?? '', `${tokens[from - 2]?.fold} ${tokens[from - 1]?.fold}`];
  const made = tokens.slice(Math.max(0, from - LONGEST_MAKER), from).some(({ fold }) => MAKERS.has(fold));
  return ((PRODUCTS.has(word) || PRODUCTS.has(pair)) && !made) || isModel(tokens[to], tokens[to + 1]);
}

/** `737`, `A320`, `F-35`: letters and a figure of three digits, or of which the letters come first. */
function isModel(token: NameToken | undefined, next: NameToken | undefined): boolean {
  if (token?.shape === 'number') return token.text.length === 3 && !token.glued && !COUNTED.has(next?.fold ?? '');
  return token?.shape === 'upper' && !token.glued && (/\p{N}/u.test(token.text) || (next?.shape === 'number' && next.glued));
}

/** `UBND xã | , phường, huyện`: those of each level are meant. */
function namesLevels(tokens: readonly NameToken[], at: number): boolean {
  const [joint, level] = [tokens[at], tokens[at + 1]];
  return (joint?.text === ',' || joint?.text === '/' || joint?.fold === 'và') && level?.shape === 'lower' && LEVELS.has(level.fold);
}
