import { findMatches } from '../../text/find-matches.ts';
import { findMatchesAt } from '../../text/find-matches-at.ts';
import { ownText } from '../../text/own-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { foldSpelling } from '../letters/fold.ts';
import { FAMILY_NAMES, WEAK_FAMILY_NAMES } from '../names/family-names.ts';
import { anyOf } from '../words/word-edges.ts';
import { PHOTO_AGENCIES, PHOTO_SOURCES } from './photo-credits.ts';

/** Words that open a picture's credit, their first letters before what stands in front. `Bài, ảnh: X` is a byline and none. */
const OPENING =
  '(?:(?=[Ảả])(?<![\\p{L}\\p{M}])(?<![Tt]rong )(?<!(?:[Cc]hùm|[Ll]oạt|[Qq]ua|[Bb]ộ|[Pp]hóng sự) )(?<!(?:[Tt]in|[Bb]ài|TIN|BÀI|viết) ?(?:[,+&/-]|và|VÀ)? ?)(?:Ảnh|ảnh|ẢNH)(?: (?:minh họa|minh hoạ|tư liệu|theo|chụp màn hình|cắt từ clip|do .{1,30} cung cấp))?|Nguồn ảnh|Đồ họa|Photo)';
const IN_BRACKETS = new RegExp(
  `\\(\\s?(?:(?:${OPENING}|[Hh]ình|Nguồn|NGUỒN|[Cc]lip|CLIP|[Vv]ideo|VIDEO)\\s?[:;]\\s{0,3}[^()]{1,80}(?:\\([^()]{1,30}\\)[^()]{0,20})?|[Nn]guồn (?:\\p{Lu}|internet|ảnh)[^():]{0,40}|[Ảả]nh (?:minh họa|minh hoạ|tư liệu|internet|Internet|chụp màn hình|\\p{Lu}(?!ác ))[^():]{0,50}|ảnh minh họa|Ảnh)\\)`,
  'gu',
);
const SYLLABLE =
  '(?:\\p{Lu}\\.|\\p{Lu}{2}\\.(?=\\p{Lu}(?!\\p{L}))){0,3}[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}+]{0,20}(?:\\.(?:VN|[a-z]{2,8}(?![\\p{L}\\p{M}]))){0,3}(?![\\p{L}\\p{M}\\p{N}])';
const SENTENCE_WORD =
  '(?:Ông|Bà|Anh|Chị|Bộ|Ủy|Uỷ|Sở|UBND|HĐND|Cục|Theo|Tại|Trong|Khi|Sau|Trước|Từ|Về|Với|Ở|Và|Đại|Nhưng|PGS|GS|TS|Các|Những|Ngày|Đây|Để|Nếu|Do|Trên|Là|Có|Một|Tổng (?:Bí|Giám|Thư|Biên|Thanh|Kiểm|Tham)|Phó|Cựu)';
const MORE = `(?: (?!${SENTENCE_WORD}(?![\\p{L}\\p{M}])(?!\\s?[./,)|]|$| \\p{Lu}[\\p{L}\\p{M}]{0,9}(?:\\s?[)|]|\\.?$)))${SYLLABLE}(?! ["“(]?[\\p{Ll}\\d])){0,4}`;
/** After a newsroom's name the credit ends: `Ảnh: Thế Duyệt/TTXVN Đoàn Kiểm tra …`. */
const KNOWN = `${anyOf([...PHOTO_AGENCIES, ...PHOTO_SOURCES])}(?![\\p{L}\\p{M}\\p{N}+]|\\.[\\p{Ll}])(?: (?:phát|cung cấp|TV|News|Images))?`;
/** A body whose name goes on in small letters up to a stop: `Ảnh: Đại sứ quán Việt Nam tại Nga.` */
const BODY =
  '(?:Đại sứ quán|ĐSQ|Tổng [Ll]ãnh sự quán|Facebook|Fanpage|Cổng|Trang|Báo|Tạp chí|Đài|Văn phòng|Công an|Bộ|Sở|UBND|Hội|Ban|Trung tâm|Bảo tàng|Bệnh viện|Trường)(?:(?: [\\p{L}\\p{M}&-]{1,12}){1,5} (?:TP\\.? ?HCM|TP\\. ?Hồ Chí Minh)|(?: [\\p{L}\\p{M}&-]{1,12}){1,9}(?<! TP)(?=\\s?(?:\\.(?!\\p{L})|[)|]|$)))';
const PART = `(?:${KNOWN}|${BODY}|${SYLLABLE}${MORE}|internet|minh họa|tư liệu|st|sưu tầm|nhân vật cung cấp)`;
/** Wider before what ends the line: inside it a picture's empty credit has the next sentence behind. */
const GAP = '(?:\\s?|\\s{2,3}(?=[^\\n]{1,60}$))';
/** The first words of every such opening: patterns that begin with much to look at are asked only where one of these stands. */
const FIRST_WORDS = /[Ảả]nh|ẢNH|N(?=guồn ảnh)|Đồ họa|Photo/gu;
const OPEN = new RegExp(`${OPENING}\\s?:${GAP}(?<who>${PART}(?:\\s?(?:/|-|–|,|và|&|@)\\s?${PART}){0,4})(?:\\s?\\([^()]{1,30}\\))?`, 'uy');
/** Without a colon after the caption's stop: `… tại hội nghị. Ảnh VGP`. */
const BARE =
  /(?<=[.!?…”"]\s?)(?:Ảnh|ẢNH)\s(?:của |do )?(?!(?:minh|tư liệu|chụp|này|trên|dưới))(?=[\p{Lu}\d]|[a-z]{3,20}\.[a-z]{2})[^.:;!?()]{2,50}(?:\.[a-z]{2,3}){0,2}\s?[.|]{0,2}$/u;
/** `… tại hội nghị. Video: Lê An`, to the line's end: inside a text the video's own name may follow. */
const FILM = /(?<=[.!?…”"] )(?:Video|Clip)\s?:\s?\p{Lu}[\p{L}\p{M}.]{0,9}(?: \p{Lu}[\p{L}\p{M}.]{0,9}){0,4}$/u;
const ANY_WORDS = new RegExp(`${OPENING}\\s?:${GAP}(?=\\S)`, 'uy');
const OPENS_SENTENCE = new RegExp(`^${SENTENCE_WORD}$`, 'u');
const KNOWN_NAME = new RegExp(`${KNOWN}$`, 'u');
const LONGEST_LAST = 60;
const LONGEST_CAPTION = 450; // characters of a line
const LONGEST_LEFT = 32;
const LEFT_OVER =
  /^(?: \p{Lu}[\p{L}\p{M}]{0,9} \p{Ll}[\p{L}\p{M}]{0,9}| \p{Ll}[\p{L}\p{M}]{0,9}(?: [\p{L}\p{M}]{1,10}){0,3})?[\s.)…]{0,4}$/u;
/** What every credit has right behind its bracket, or before its colon: most lines have neither. */
const AFTER_BRACKET = /^\s?(?:[Ảả]nh|ẢNH|[Nn]guồn|NGUỒN|[Hh]ình|[Cc]lip|CLIP|[Vv]ideo|VIDEO|Đồ họa|Photo)/u;
const BEFORE_COLON = /(?:[Ảả]nh|ẢNH|Đồ họa|Photo)[^:]{0,60}$/u;
const LONGEST_OPENING = 130; // UTF-16 units before a colon
const LONGEST_KEPT = 4000; // characters
const MOST_LINES = 256; // about what the lines with credits of a few articles come to
const credited = new Map<string, readonly Span[]>(); // of what was read last: several readers ask for the credits of one line

/**
 * The credits of pictures in a line: from the opening bracket or word to the end of the name, `(Ảnh: X)`, `Ảnh: X/TTXVN`.
 * Inside running text the name ends before a word that begins a sentence.
 */
export function findCredits(line: string): readonly Span[] {
  const isBracketed = isSomewhere(line, '(', (at) => AFTER_BRACKET.test(line.slice(at + 1, at + 12)));
  const isOpened = isSomewhere(line, ':', (at) => BEFORE_COLON.test(line.slice(Math.max(0, at - LONGEST_OPENING), at)));
  if (!isBracketed && !isOpened) return findBare(line);
  const known = credited.get(line);
  if (known !== undefined) return known;
  const credits = findOpened(line, isBracketed, isOpened);
  if (line.length > LONGEST_KEPT) return credits;
  if (credited.size === MOST_LINES) credited.clear();
  credited.set(ownText(line), credits);
  return credits;
}

function findOpened(line: string, isBracketed: boolean, isOpened: boolean): Span[] {
  const found: Span[] = [];
  const openings = isOpened ? findMatches(line, FIRST_WORDS).map(({ index }) => index) : [];
  for (const { index, 0: words } of [...(isBracketed ? findMatches(line, IN_BRACKETS) : []), ...findMatchesAt(line, openings, OPEN)])
    addApart(found, { start: index, end: index + cutName(line, index, words) });
  for (const { index } of findMatchesAt(line, openings, ANY_WORDS)) {
    const isLast = line.length - index <= LONGEST_LAST && !/[.!?] \S/u.test(line.slice(index)); // Ảnh: cổng thông tin huyện
    if (isLast) addApart(found, { start: index, end: line.length });
  }
  return found.map((credit) => toLineEnd(line, credit)).sort(byStart);
}

/** Whether it holds where the sign stands, once or more. */
function isSomewhere(line: string, sign: string, holds: (at: number) => boolean): boolean {
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) if (holds(at)) return true;
  return false;
}

function findBare(line: string): Span[] {
  if (line.length > LONGEST_CAPTION) return [];
  const isFilmed = line.includes('Video') || line.includes('Clip');
  const bare = line.includes('Ảnh ') || line.includes('ẢNH ') ? BARE.exec(line) : isFilmed ? FILM.exec(line) : null;
  return bare ? [{ start: bare.index, end: line.length }] : [];
}

/** `Ảnh: Văn Thanh Đoàn Công tác …`: where a name runs into a sentence, two syllables are the name, three after a family name. */
function cutName(line: string, start: number, words: string): number {
  const next = /^ (\p{Lu}[\p{L}\p{M}]{0,12})/u.exec(line.slice(start + words.length, start + words.length + 16));
  const name = / ?(?:\p{Lu}[\p{L}\p{M}]{0,12} ){2,5}\p{Lu}[\p{L}\p{M}]{0,12}$/u.exec(words)?.[0].trim();
  if (!next || !name || OPENS_SENTENCE.test(next[1]!) || KNOWN_NAME.test(name)) return words.length;
  const syllables = name.split(' ');
  const first = foldSpelling(syllables[0]!);
  const kept = syllables.slice(0, FAMILY_NAMES.has(first) && !WEAK_FAMILY_NAMES.has(first) ? 3 : 2).join(' ');
  return words.length - name.length + kept.length;
}

function addApart(found: Span[], credit: Span): void {
  if (!found.some((known) => overlaps(known, credit))) found.push(credit);
}

/** A stop after it, or a few words left over at the line's end, belong to the credit: `Ảnh: Đài PT-TH tỉnh.`, `Ảnh: Media Quốc hội.` */
function toLineEnd(line: string, credit: Span): Span {
  const left = line.slice(credit.end, credit.end + LONGEST_LEFT);
  if (credit.end + left.length === line.length && LEFT_OVER.test(left)) return { start: credit.start, end: line.length };
  return { start: credit.start, end: credit.end + (/^\s?\.?(?!\.)/u.exec(left)?.[0] ?? '').trimEnd().length };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
