const ORDINAL = '(?:\\d{1,3}|[IVXL]{1,6}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\\s(?:một|hai|ba|bốn|tư|lăm))?)';
const TERM = '(?:,?\\s\\(?[Kk]h(?:óa|oá)\\s(?<term>[IVXL]{1,6}|\\d{1,2})\\)?)?';
const CENTRAL = '(?:(?:[Bb]an [Cc]hấp hành|BCH)\\s)?(?:[Tt]rung ương|T\\.?Ư|TW)(?:\\sĐảng)?(?:\\sCộng sản Việt Nam)?';

/**
 * A sitting that gives a document its name, where the document's kind stands before it: a congress (`Đại hội XIII của
 * Đảng`), a plenum (`Hội nghị Trung ương 5 khóa XII`, `Trung ương 4 (khóa XI)`), another conference with its number or year.
 */
export const SITTING_PATTERN = new RegExp(
  [
    '^(?:,\\scủa\\s|\\s(?:của\\s)?)(?<sitting>',
    `[Đđ]ại hội(?:\\s(?:đại biểu|toàn quốc|Đại biểu|Đảng(?:\\sbộ(?:\\s(?!lần|nhiệm|kh)[\\p{L}\\p{M}.]{1,12}){0,5})?)){0,4}(?:\\s(?:lần thứ\\s|kh(?:óa|oá)\\s)?(?<congress>${ORDINAL})(?![\\p{L}\\p{M}])|(?<years>,?\\snhiệm kỳ\\s\\d{4}\\s?[-–]\\s?\\d{4}))?(?:(?:\\scủa)?\\sĐảng(?!\\s(?:ủy|bộ))(?<party>\\s(?:Cộng sản|Nhân dân Cách mạng|Lao động)\\s\\p{Lu}[\\p{L}\\p{M}]*(?:\\s\\p{Lu}[\\p{L}\\p{M}]*)?)?)?`,
    `|(?:[Hh]ội nghị\\s)?(?:lần thứ\\s(?<first>${ORDINAL})(?:,)?\\s)?${CENTRAL}(?:\\s?(?:lần thứ\\s)?(?<plenum>${ORDINAL})(?![\\p{L}\\p{M}]))?${TERM}`,
    '|(?:[Hh]ội nghị|[Kk]ỳ họp)(?:\\s(?!lần)[\\p{L}\\p{M}]{1,12}){0,9}\\s(?:lần thứ\\s\\d{1,3}|năm\\s\\d{4}|nhiệm kỳ\\s\\d{4}\\s?[-–]\\s?\\d{4})(?![\\p{L}\\p{N}])',
    ')',
  ].join(''),
  'u',
);
