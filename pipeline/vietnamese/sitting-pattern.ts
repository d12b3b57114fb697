const ORDINAL = '(?:\\d{1,3}|[IVXL]{1,6}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\\s(?:một|hai|ba|bốn|tư|lăm))?)';
const TERM = '(?:,?\\s\\(?[Kk]h(?:óa|oá)\\s(?<term>[IVXL]{1,6}|\\d{1,2})\\)?)?';
const CENTRAL = '(?:(?:Ban Chấp hành|BCH)\\s)?(?:Trung ương|T\\.?Ư|TW)(?:\\sĐảng)?(?:\\sCộng sản Việt Nam)?';

/**
 * A sitting that gives a document its name, where the document's kind stands before it: a congress (`Đại hội XIII của
 * Đảng`), a plenum (`Hội nghị Trung ương 5 khóa XII`, `Trung ương 4 (khóa XI)`), another conference with its number or year.
 */
export const SITTING_PATTERN = new RegExp(
  [
    '^\\s(?:của\\s)?(?<sitting>',
    `Đại hội(?:\\s(?:đại biểu|toàn quốc|Đại biểu|Đảng(?:\\sbộ(?:\\s(?!lần|nhiệm)[\\p{L}\\p{M}.]{1,12}){0,5})?)){0,4}(?:\\s(?:lần thứ\\s)?(?<congress>${ORDINAL})(?![\\p{L}\\p{M}]))?(?:\\scủa Đảng|\\sĐảng(?!\\s(?:ủy|bộ))(?:\\sCộng sản Việt Nam)?)?`,
    `|(?:Hội nghị\\s)?(?:lần thứ\\s(?<first>${ORDINAL})(?:,)?\\s)?${CENTRAL}(?:\\s(?:lần thứ\\s)?(?<plenum>${ORDINAL})(?![\\p{L}\\p{M}]))?${TERM}`,
    '|(?:Hội nghị|Kỳ họp)(?:\\s(?!lần)[\\p{L}\\p{M}]{1,12}){0,9}\\s(?:lần thứ\\s\\d{1,3}|năm\\s\\d{4})(?![\\p{L}\\p{N}])',
    ')',
  ].join(''),
  'u',
);
