import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { opensPredicate } from '../tokens/read-words.ts';
import type { BodyExtension } from './body-extension.ts';
import { isCounted } from './is-counted.ts';

/** Last words of the heads of which several of one name are told apart by numbers. */
const NUMBERED: ReadonlySet<string> = foldSet(
  'tnhh|mtv|cp|cty|phần|tra|khoa|tổ|phòng|đội|ty|viện|trường|nghiệp|máy|tâm|trạm|cục|tòa|thpt|thcs|học|bv'.split('|'),
);

/** Last words of the heads of units that a figure tells apart whatever stands behind it: `Vùng Cảnh sát biển | 3`. */
const ALWAYS_NUMBERED: ReadonlySet<string> = foldSet(
  'vùng|không đoàn|phi đoàn|lữ đoàn|sư đoàn|trung đoàn|tiểu đoàn|hải đoàn|sĩ quan'.split('|'),
);
/** Last words of the heads of schools, of which several of one place are told apart by letters. */
const SCHOOLS: ReadonlySet<string> = foldSet('học|thpt|thcs|trường|non|th'.split('|'));
const ROMAN = /^(?:[IVX]{1,5})$/;

/** The token after the number that ends the name of a body: `Khoa Nội | 1 | Bệnh viện X`, `Đội Cảnh sát giao thông | số 5`. */
export function readNumber(tokens: readonly NameToken[], { from, to }: { from: number; to: number }, { mode }: BodyExtension): number {
  if (to === from || mode === 'listed' || mode === 'level') return to;
  if (isYearOfEvent(tokens, from, to)) return to + 1;
  const unit = ALWAYS_NUMBERED.has(tokens[from - 1]!.fold) || ALWAYS_NUMBERED.has(joinFolds(tokens, from - 2, from));
  if (!unit && !NUMBERED.has(tokens[from - 1]!.fold)) return to;
  if (tokens[to]?.shape === 'upper' && ROMAN.test(tokens[to]!.text)) return to + 1; // Cục Quản lý đường bộ | IV
  if (SCHOOLS.has(tokens[from - 1]!.fold) && /^[A-E]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text !== '.') return to + 1; // Trường Tiểu học Tân Mỹ | B
  const at = tokens[to]?.fold === 'số' ? to + 1 : to;
  const [number, next] = [tokens[at], tokens[at + 1]];
  if (number?.shape !== 'number' || number.glued || number.text.length > 3 || isCounted(tokens, at)) return to;
  if (at > to || unit) return at + 1;
  if (next === undefined || next.shape === 'break' || next.shape === 'capital' || next.shape === 'upper') return at + 1;
  const closes = next.shape === 'lower' && (tokens[at - 1]!.shape === 'upper' || opensPredicate(tokens, at + 1, at));
  if (closes && tokens[at - 1]!.shape !== 'lower') return at + 1; // Công ty CP LICOGI | 9 | thi công, Nhà máy Nhiệt điện Duyên Hải | 1 | đã …
  return next.shape === 'mark' && !(next.glued && '/.,%-–:'.includes(next.text) && tokens[at + 2]?.shape === 'number') ? at + 1 : to;
}

/** `Ban Chỉ đạo Quốc gia Năm Đoàn kết Hữu nghị Việt Nam - Lào | 2012`: the year of what a board steers. */
function isYearOfEvent(tokens: readonly NameToken[], from: number, to: number): boolean {
  const steers = tokens[from - 1]!.fold === 'đạo' || tokens[from - 1]!.fold === 'chức';
  return (
    steers && tokens[to]?.shape === 'number' && tokens[to]!.text.length === 4 && tokens.slice(from, to).some(({ text }) => text === 'Năm')
  );
}
