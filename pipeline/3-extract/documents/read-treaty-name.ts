import { KNOWN_AGREEMENTS, TREATY_MATTERS } from '../../vietnamese/papers/law-words.ts';
import { endsNounPhrase } from '../../vietnamese/words/noun-phrase-ends.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';

const WORD = /^(?:\s|\s?[-–]\s?)([\p{L}\p{M}]+(?:[-&][\p{L}\p{M}]+)*)(?:\s([\p{L}\p{M}]+))?/u;
const KINDS =
  '(?:Nghị|Hiệp|Công ước|Bản|Biên|Tuyên|Thỏa|Thoả|Kế hoạch|Chương trình|Luật|FTA|Quy hoạch|Chiến lược|Đề án|Quyết định|Chỉ thị|Kết luận|Quy chế|Thông tư|Bộ luật|Pháp lệnh)(?!\\p{L})';
/** Hiệp định … giữa Việt Nam và Liên minh …; Hiệp ước Hữu nghị và Hợp tác … */
const JOINT = new RegExp(
  `^\\s(?:(?:giữa|và|với)\\s(?!${KINDS})\\p{Lu}|(?:giữa\\s(?:hai|\\d|các|chính phủ|nước)|và\\snước)(?!\\p{L})|và\\s${anyOf(TREATY_MATTERS)}(?![\\p{L}\\p{M}]))`,
  'u',
);
/** Kinds that are common words too: a capital of their own or a name with one is needed. */
const COMMON = new Set(['Thỏa thuận', 'Tuyên bố', 'Tuyên bố chung', 'Bản ghi nhớ', 'Biên bản ghi nhớ']);
const AGREEMENT = new RegExp(`^\\s${anyOf(KNOWN_AGREEMENTS)}(?![\\p{L}\\p{M}])`, 'iu');
const OPENING_VERB =
  /^\s(?:trao đổi|thông tin|thông báo|tham vấn|đóng tàu|tăng cường|giảm nghèo|giảm thiểu|giảm|giao|trao quyền|đề xuất|đóng góp|tính toán|theo dõi|đưa|thực hiện|kiểm tra|giám sát|chuyển|ra quân)(?!\p{L})/u; // first words of a matter that end noun phrases elsewhere
const MEMBER = new RegExp(`^,(?=\\s${anyOf(TREATY_MATTERS)}(?![\\p{L}\\p{M}]))`, 'u'); // Hiệp định Mua bán, trao đổi hàng hóa và dịch vụ …
/** `Hiệp định khung về …`: what sort of treaty it is stands before its matter. */
const FRAME = /^\s(?:khung|liên chính phủ|đa phương|song phương)\svề(?=\s)/iu;
/** `thỏa thuận | giữa hai nước | về …`. */
const BETWEEN = /^\sgiữa\s(?:(?:hai|ba|bốn)\s(?:nước|[Cc]hính phủ|[Bb]ộ|Đảng)(?!\p{L})|\p{Lu})/u;
/** Those who state something together. */
const PARTIES = /^\s(?:của|giữa)\s(?:(?:hai|ba|bốn|các)\s(?:nước|bên|[Cc]hính phủ|nhà lãnh đạo|nguyên thủ)\s)?(?=\p{Lu})/u;
/** The agreement of Paris by its matter: `thỏa thuận chống biến đổi khí hậu`. */
const CLIMATE =
  /^(?:\s(?:toàn cầu|quốc tế))?(?:\svề)?(?:\s(?:chống|ứng phó với))?(?:\s[Bb]iến đổi)?\s[Kk]hí hậu(?:\s(?:toàn cầu|Paris))?(?!\p{L})/u;
/** `Công ước của Liên hợp quốc về …`: whose convention it is stands before its matter. */
const CONVENTION = /^\s(?:khung\s)?(?:của\s)?(?:Liên [Hh]ợp [Qq]uốc|LHQ)\svề(?=\s(?!việc\s))/u;
/** Which congress it was: `Nghị quyết Đại hội | 12 của Đảng`. */
const CONGRESS = /^\s\d{1,2}(?:\scủa Đảng(?!\s(?:ủy|bộ)\s))?(?![\p{L}\p{N}]|[/.-]\d)/u;
/** Whose trade an agreement frees: `FTA | Việt Nam - EU`, `FTA | giữa Việt Nam và …`. */
const PARTY = '\\p{Lu}[\\p{L}\\p{M}]*(?:\\s(?:minh|[Kk]inh tế|\\p{Lu}[\\p{L}\\p{M}]*|châu)){0,5}';
const PARTED = new RegExp(
  `^\\s(?:(?:giữa|với)\\s${PARTY}(?:(?:\\s?[-–]\\s?|\\svà\\s(?!FTA))${PARTY}){0,2}|${PARTY}(?:\\s?[-–]\\s?${PARTY}){1,2})(?![\\p{L}\\p{M}])`,
  'u',
);
const LONGEST = 32;

/** The length of the name behind the kind of a treaty: its matter, its parties, its town; 0 without one. */
export function readTreatyName(kind: string, rest: string, capital: boolean): number {
  const named = /^\s\p{Lu}/u.test(rest);
  const proper = kind === 'Tuyên bố' || kind === 'Tuyên bố chung';
  if (kind === 'Thỏa thuận' && !capital && (AGREEMENT.test(rest) || named))
    return withoutYear(rest, phraseLength(rest.split(/\s[-–]\s/u)[0]!, { longest: 6, capitals: true }));
  if (kind === 'FTA') return PARTED.exec(rest)?.[0].length ?? 0;
  if (CLIMATE.test(rest)) return CLIMATE.exec(rest)![0].length;
  const frame = ((kind.startsWith('Công ước') && CONVENTION.exec(rest)) || (capital && FRAME.exec(rest)) || [''])[0].length;
  if (frame > 0) return withoutYear(rest, frame + phraseLength(rest.slice(frame), { longest: LONGEST, capitals: true }));
  const parties = kind === 'Tuyên bố chung' || kind === 'Thông cáo chung' ? (PARTIES.exec(rest)?.[0].length ?? 0) : 0;
  if (parties > 0 && capital) return parties + phraseLength(` ${rest.slice(parties)}`, { longest: 12, capitals: true }) - 1;
  if ((COMMON.has(kind) && !capital && !BETWEEN.test(rest)) || (proper && !named)) return 0;
  const begun = phraseLength(rest, { longest: LONGEST, capitals: true });
  const listed = named && begun > 0 ? MEMBER.exec(rest.slice(begun)) : null;
  const ours = /\sgiữa$/u.test(rest.slice(0, begun))
    ? (/^\s\d\s(?:nước|bên|chính phủ)(?!\p{L})/u.exec(rest.slice(begun))?.[0].length ?? 0)
    : 0;
  const reached = listed ? begun + 1 + phraseLength(rest.slice(begun + 1), { longest: LONGEST, capitals: true }) : begun + ours;
  const length = withoutYear(rest, reached); // … hạt nhân | năm 2015
  const words = rest.slice(0, length).trim();
  if (words === '') return 0;
  if (named) return proper && /^\p{Lu}[\p{L}\p{M}]*$/u.test(words) && !/\s/.test(words) && words.length < 4 ? 0 : length;
  const parted = /(?:^|\s)giữa\s|\p{Lu}/u.test(words);
  return words.split(/\s+/).length >= 2 && (capital || parted) ? length : 0;
}

function withoutYear(rest: string, length: number): number {
  return rest.slice(0, length).replace(/\snăm$/u, '').length;
}

/** The length of the noun phrase at the head of `rest`; without `capitals` a capital behind the first word ends it. */
export function phraseLength(rest: string, { longest, capitals }: { longest: number; capitals: boolean }): number {
  let length = 0;
  let previous = '';
  for (let count = 0; count < longest; count++) {
    const word = WORD.exec(rest.slice(length));
    if (word === null || (count === 0 && /^\s?[-–]/u.test(word[0]))) break;
    const isCapital = /^\p{Lu}/u.test(word[1]!);
    const opens = count === 0 && OPENING_VERB.test(rest);
    if (!opens && endsNounPhrase(previous, word[1]!, word[2] ?? '') && !isCapital && !(capitals && JOINT.test(rest.slice(length)))) break;
    if (isCapital && count > 0 && !capitals && !/^(?:Đảng|Nhà|Việt|Nam)(?=-|$)/u.test(word[1]!)) break;
    length += word[0].length - (word[2] === undefined ? 0 : word[2].length + 1);
    previous = word[1]!;
  }
  length = rest.slice(0, length).replace(/\s(?:hôm|hồi|ngày|đối)$/u, '').length;
  return length + (/Đại hội$/u.test(rest.slice(0, length)) ? (CONGRESS.exec(rest.slice(length))?.[0].length ?? 0) : 0);
}
