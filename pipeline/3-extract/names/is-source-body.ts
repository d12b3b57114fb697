import { foldSet } from '../../vietnamese/fold-set.ts';
import type { BodyItem } from './name-items.ts';
import type { NameToken } from './name-tokens.ts';

const MEDIA = /^(?:báo|tạp chí|đài|hãng|tờ|thông tấn|ttxvn|vov|vtv|vnexpress|afp|reuters|tass|tân hoa|bbc|cnn|kênh)/u;
const NETWORKS = /^(?:facebook|twitter|youtube|zalo|instagram|google)/u;
/** Words before a network where somebody writes on it: `trên Facebook`, `tài khoản Facebook`. */
const NETWORK_WORDS: ReadonlySet<string> = foldSet(['trên', 'khoản', 'trang', 'dùng', 'qua', 'mạng', 'nhân']);
const SOURCE_WORDS: ReadonlySet<string> = foldSet([
  'theo',
  'pv',
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
  const words = `${tokens[item.from]!.fold} ${tokens[item.from + 1]?.fold ?? ''}`;
  const opens = before === '\n' && '-.)('.includes(tokens[item.to]?.text ?? ' '); // the mark of an agency before the text
  if (NETWORKS.test(words) && NETWORK_WORDS.has(before)) return true;
  const tells = tokens[item.to]?.text === '/' || ['dẫn', 'đưa'].includes(tokens[item.to]?.fold ?? '');
  return MEDIA.test(words) && (opens || tells || SOURCE_WORDS.has(before));
}
