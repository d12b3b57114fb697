const SYMBOL =
  '\\p{Lu}[\\p{L}\\p{N}]{0,14}(?:\\.\\p{Lu}\\p{L}{0,3})?(?:\\s?[-/–]\\s?\\p{L}[\\p{L}\\p{N}]{0,14}(?:\\.\\p{Lu}\\p{L}{0,3})?){0,4}';
/** What sort of paper it is, between kind and number: `văn bản chỉ đạo | số …`. */
const SORT =
  /^(?:\s[\p{Ll}\p{M}]{2,7}){0,2}\s(?:đạo|tốc|khẩn|luận|lời|báo|đáp|việc|luật|phạt|nhiệm|sự|duyệt|lập|dẫn|cáo|nghị|tra|tịch|cấp|xét)(?=\ssố\s)/u;
const LEAD = '^(?:\\s\\(\\p{Lu}{1,4}\\))?,?\\s?(?:\\((?:[Ll]uật\\s)?(?=số))?(?:(?:mang\\s)?(?:s[ốổ])\\s?:?\\s?)?';
const FULL = new RegExp(
  `${LEAD}(?<number>\\d{1,6}(?:\\.\\d{1,2}(?=/(?:19|20)\\d\\d/))?(?:[a-zđ]|[A-ZĐ](?=\\s?[/–-]))?(?:\\s?/(?:19|20)\\d\\d)?)(?:-(?:19|20)\\d\\d)?(?:\\s?[-/–]\\s?|(?<=/(?:19|20)\\d\\d)\\s(?=\\p{Lu}{1,4}[-–]\\p{Lu})|\\s(?=\\p{Lu}{2,4}/\\p{Lu}{2}))(?<symbol>${SYMBOL})(?![\\p{L}\\p{N}])`,
  'u',
);
const YEARED = new RegExp(`${LEAD}(?<number>\\d{1,4}\\s?/(?:19|20)\\d\\d)(?![\\p{L}\\p{N}/-])`, 'u');
const BARE = new RegExp(
  `${LEAD}(?:(?<=số\\s)(?:\\p{Lu}\\.){1,2}\\s?)?(?<number>\\d{1,5}[a-zđ]?)(?![\\p{L}\\p{N}%]|[./,:–-]\\p{N}|\\s?%)`,
  'u',
);

/** The number of a document behind its kind, and how far it reaches. */
export interface DocumentNumber {
  number: string;
  symbol: string | null;
  length: number;
  /** True where `số` stands before it or a symbol behind: the figures are a number for sure. */
  sure: boolean;
}

/** Reads `số 209`, `21-KL/TW`, `178/2024/NĐ-CP`, `28/2018/QH14`, `66.7/2025/NQ-CP`, the slip `71/KL/TW`, bare `03`; null where no number follows. */
export function readDocumentNumber(words: string, sorted = false): DocumentNumber | null {
  const sort = sorted ? (SORT.exec(words)?.[0].length ?? 0) : 0;
  const rest = words.slice(sort);
  const full = FULL.exec(rest);
  const match = (full && isSymbol(full.groups!.symbol!) ? full : null) ?? YEARED.exec(rest) ?? BARE.exec(rest);
  if (match === null) return null;
  const { number: printed, symbol } = match.groups as { number: string; symbol?: string };
  const number = printed.replace(/\s/gu, ''); // Nghị định 67 /2014/NĐ-CP
  const year = symbol === undefined && /^(?:19|20)\d\d$/.test(number); // Hiến pháp 2013
  if (year && !/s[ốổ]\s/.test(match[0])) return null;
  if (symbol === undefined && /^,(?!.*s[ốổ])/.test(match[0])) return null; // 13 luật, 5 nghị quyết
  const clean = symbol?.replace(/\s/g, '').replaceAll('–', '-') ?? null;
  const length = sort + match[0].length + (match[0].includes('(') && rest.charAt(match[0].length) === ')' ? 1 : 0); // Luật Thư viện (Luật số …)
  return { number, symbol: clean, length, sure: clean !== null || number.includes('/') || /s[ốổ]/.test(match[0]) };
}

/** `QĐ-TTg` and `CTr/TU` are letters of a register; `7- Bộ` is a dash before a word. */
function isSymbol(letters: string): boolean {
  return /\p{Lu}.*\p{Lu}|^\p{Lu}+$/u.test(letters) && !/\p{Lu}\p{Ll}{2,}/u.test(letters);
}
