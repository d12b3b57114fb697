import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { BRANCHES_OF_LAW, LAW_ABBREVIATIONS, LAW_NAMES, LAW_OPENINGS } from '../../vietnamese/papers/law-names.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import { phraseLength } from './read-treaty-name.ts';

const SHORT = anyOf(LAW_ABBREVIATIONS.keys());
const NAMES = anyOf(LAW_NAMES.flatMap(spellName).map((name) => foldLetters(name).replaceAll(',', ''))).replaceAll('\\s{1,2}', ',?\\s'); // commas come and go
const KNOWN_LAW = new RegExp(`^\\s(${NAMES}|(?:các )?(?:thuế )?${SHORT}(?: việt nam)?)(?![\\p{L}\\p{M}])`, 'u');
const SHORT_LAW = new RegExp(`^\\s(?:các )?${SHORT}`, 'u');
const SHORT_END = new RegExp(`^\\s(?:các )?${SHORT}(?![\\p{L}\\p{M}])`, 'u');
/** `Luật CNTT`: capitals alone that no list knows. */
const CAPITALS = /^\s(?!(?:VN|TNHH|TP|TPHCM|HCM|TW|TƯ|ĐH|ĐHQG|QH|CP|PV)(?!\p{L}))\p{Lu}{2,8}(?:[&-]\p{Lu}{2,6})?(?![\p{L}\p{M}])/u;
const MATTER = /^\s\p{Ll}/u;
const ABOUT = /^\svề\s(?:các\s)?(?!việc|vấn đề|nội dung|lĩnh vực)(?=\p{L})/u; // Luật về các tổ chức …
const MATTER_OPENS = new RegExp(`^\\s${anyOf(LAW_OPENINGS)}(?![\\p{L}\\p{M}])`, 'u');
const AMENDING =
  /^\s(?:[Ss]ửa đổi|[Bb]ổ sung|[Ss]ửa đổi, bổ sung)(?:, (?:bổ sung))?(?:\s(?:một số|các|\d{1,3}) điều)?(?:,? khoản)?(?:\s(?:tại|của|trong))?\s(?:các\s)?(?:Bộ luật|Bộ Luật|Luật|luật|Pháp lệnh|BL\p{Lu}{2,4}(?:\s(?:năm\s)?(?:19|20)\d\d)?(?!\p{L}))/u;
const SUBMITTED =
  /^\s(?:Chính phủ|Quốc hội|Bộ(?:\s\p{Lu}[\p{L}\p{M}]*)?|Ủy ban[^,.;]{0,30})\s(?:trình|soạn thảo|đề xuất|đã trình|sẽ trình|đang|thông qua|ban hành)(?!\p{L})/u; // dự thảo Luật Chính phủ trình Quốc hội
const DEEPEST = 2; // laws amended by laws that amend laws
const LONGEST = 8; // syllables of a law's name that the list does not know

/** The length of the name behind `Luật`, `Bộ luật`, `Pháp lệnh`; 0 without one. In small letters only a listed name of two syllables is one. */
export function readLawName(rest: string, place: { kind: string; capital: boolean; upper: boolean }): number {
  let amended = 0;
  for (let depth = 0; depth < DEEPEST; depth++) amended += AMENDING.exec(rest.slice(amended))?.[0].length ?? 0;
  return amended > 0 ? amended + readOwnName(rest.slice(amended), { ...place, capital: true, upper: true }) : readOwnName(rest, place);
}

function readOwnName(rest: string, { kind, capital, upper }: { kind: string; capital: boolean; upper: boolean }): number {
  const folded = foldLetters(rest.slice(0, 160));
  if (SUBMITTED.test(rest)) return 0;
  const known = KNOWN_LAW.exec(folded);
  if (known && SHORT_LAW.test(folded) && !/^\s(?:các\s)?\p{Lu}/u.test(rest)) return 0;
  if (known && (capital || /^\s\p{Lu}/u.test(rest) || isAct(upper ? '' : kind, known[1]!))) return known[0].length;
  if (!capital && /^\s\p{Lu}[\p{L}\p{M}]*,?\s\p{Ll}/u.test(rest) && MATTER_OPENS.test(rest.slice(0, 60).toLowerCase())) {
    const length = phraseLength(rest, { longest: LONGEST, capitals: false }); // luật Quản lý tài sản công
    return rest.slice(0, length).trim().split(/\s+/).length >= 3 ? length : 0;
  }
  const capitals = kind === 'Luật' && upper && !/^[\p{Lu}\s]+$/u.test(rest.slice(0, 24)) ? CAPITALS.exec(rest) : null;
  if (capitals) return capitals[0].length;
  const words = /^\s\p{Lu}[\p{L}\p{M}]*\s(?=\p{Ll})/u.test(rest); // a capital and small letters behind it: no person, no city
  if (words && (capital || (upper && kind === 'Luật'))) {
    const length = phraseLength(rest, { longest: LONGEST, capitals: false });
    if (capital || rest.slice(0, length).trim().includes(' ')) return withShortForm(rest, length);
  }
  return capital && MATTER.test(rest) ? readMatter(rest) : 0;
}

/** `Luật Hỗ trợ DNNVV`: a short form ends the name. */
function withShortForm(rest: string, length: number): number {
  const short = length > 0 ? SHORT_END.exec(foldLetters(rest.slice(length, length + 40))) : null;
  return length + (short?.[0].length ?? 0);
}

/** `Luật hỗ trợ doanh nghiệp nhỏ và vừa`, `Luật nhân quyền Triều Tiên năm 2004`: a matter in small letters that the list does not know. */
function readMatter(rest: string): number {
  const about = ABOUT.exec(rest)?.[0].length ?? 0;
  if (about > 0) {
    const length = phraseLength(rest.slice(about - 1), { longest: LONGEST + 4, capitals: true });
    return rest.slice(about, about - 1 + length).split(/\s+/).length >= 2 ? about - 1 + length : 0;
  }
  const phrase = rest.slice(0, phraseLength(rest, { longest: LONGEST, capitals: true }));
  const { length } = phrase.replace(/\snăm$/u, '');
  const dated = /^\s\(?(?:năm\s)?(?:19|20)\d\d|^\s\(?sửa đổi/u.test(rest.slice(length));
  return length > 0 && (dated || MATTER_OPENS.test(rest)) && rest.slice(0, length).trim().split(/\s+/).length >= 2 ? length : 0;
}

/** The name in full, and with its words as papers shorten them: `bầu cử đại biểu Quốc hội và đại biểu HĐND`. */
function spellName(name: string): string[] {
  const shortened = Array.from(LAW_ABBREVIATIONS).filter(([, words]) => name !== words && name.includes(words));
  return [name, ...shortened.map(([short, words]) => name.replace(words, short))];
}

/** `luật quy hoạch`, `bộ luật hình sự`, but `luật hình sự` at large. */
function isAct(kind: string, name: string): boolean {
  return name.includes(' ') && (kind !== 'Luật' || !BRANCHES_OF_LAW.has(name));
}
