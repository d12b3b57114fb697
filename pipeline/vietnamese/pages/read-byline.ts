import type { Span } from '../../text/span.ts';
import { dropDoubling } from '../letters/drop-doubling.ts';

/** A line that says who wrote: `author` is the name as printed, `sources` the papers and agencies beside it. */
export interface Byline {
  author: Span | null;
  sources: string[];
  /** True where a word, bracket or slash says that it is a byline; false for a bare name. */
  marked: boolean;
}

const SYLLABLE = '(?!(?:Theo|THEO|Ảnh|ẢNH|Nguồn|Video|Clip|Chùm|Loạt)(?![\\p{L}\\p{M}]))(?:\\p{Lu}\\.){0,3}\\p{Lu}[\\p{L}\\p{M}]{0,14}\\.?';
const RANK =
  '(?:(?:PGS|GS|TS|TSKH|ThS)[.,]{0,2}(?: ?(?:TS|TSKH)\\.?)?|Đại sứ|Luật sư|Nhà (?:báo|văn|thơ|nghiên cứu|sử học)|Độc giả|Bạn đọc|Bác sĩ|Tiến sĩ|Thạc sĩ|Giáo sư|Phó [Gg]iáo sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))';
const NAME = `(?!Tổng hợp)(?:(?:CTV|PV|P\\.V|BTV)\\.?:? |${RANK} )?${SYLLABLE}(?: ${SYLLABLE}){0,5}`;
const NAMES = `${NAME}(?:\\s{0,2}(?:-|–|_|,|;|&|\\+|và)\\s{0,2}${NAME}){0,5}`;
const GROUP =
  '(?:(?:Nhóm (?:PV|P\\.V|[Pp]hóng [Vv]iên)(?: \\p{Lu}[\\p{L}\\p{M}]{1,14}){0,4}(?:(?:,| và|;)(?: \\p{Lu}[\\p{L}\\p{M}]{1,14}){1,5}){0,4}|PV|P\\.V|CTV|BTV|[Bb]an [Bb]iên tập|Ban (?:Thời sự|Bạn đọc|Chính trị|Quốc tế|Kinh tế|Văn hóa|Xã hội|Khoa giáo)|[Pp]hóng viên)(?: (?:Điện tử|điện tử|Online|online|thường trú|ảnh|Ảnh|Thời sự|Chính trị|Quốc hội|Nội chính|Nội vụ|Pháp luật|Văn hóa|Thể thao|Xã hội|Kinh tế|Quốc tế|Văn xã))?)';
/** A body that signs its own news, behind a word that says so: `Tin, ảnh: Đại sứ quán …`. */
const BODY =
  '(?:Đại sứ quán|ĐSQ|Tổng [Ll]ãnh sự quán|Phái đoàn|Văn phòng|Ban|Phòng|Trung tâm|Sở|Cục|Hội|UBND|Báo|Đài|Truyền hình|Cổng)(?: [\\p{L}\\p{M}&.-]{1,14}){1,9}';
/** A desk that signs alone: `VP LĐLĐ tỉnh`. */
const DESK =
  '(?:VP|Văn phòng(?= (?:HĐND|UBND|Đoàn|[Hh]uyện|[Tt]ỉnh|[Tt]hành|Đảng|Sở|Ban|Hội|LĐLĐ|Bộ))|Cổng TTĐT|BBT|Ban [Bb]iên tập|Trung tâm(?= (?:VH|TT|Văn hóa|Truyền thông|Tin tức|Phim)))(?: (?!số|tại|ở|đã|được)[\\p{L}\\p{M}&.-]{1,12}(?:(?<=VTV)\\d{1,2})?){1,6}';
/** Who is posted somewhere: `Phóng viên TTXVN tại Nga, Mỹ`. */
const POSTED = `(?:Nhóm )?(?:PV|P\\.V|CTV|[Pp]hóng viên|[Đđ]ặc phái viên)(?: ${SYLLABLE}){0,4} (?:thường trú )?(?:tại|ở) ${NAMES}`;
const WORK =
  '(?:[Tt]ác giả|[Tt]hực hiện|[Nn]gười thực hiện|[Bb]iên soạn|[Gg]hi chép|[Pp]hóng viên|[Bb]iên tập(?: viên)?|[Bb]iên dịch|[Ll]ược dịch|[Bb]út danh|[Tt]ổng hợp|[Nn]gười (?:đăng|viết|gửi)|[Đđ]ăng bởi|TÁC GIẢ|THỰC HIỆN)';
const BY = '(?:[Đđ]ăng bởi|[Bb]ởi|[Bb]y|(?<!\\()[Tt]ổng hợp(?= \\p{Lu}\\p{Ll}{1,6} \\p{Lu}))';
const TEXT_AND_PHOTO =
  '(?:(?:[Tt]in|[Bb]ài|TIN|BÀI|[Tt]in bài|[Nn]ội dung|[Bb]ài viết)(?:\\s?(?:,|-|–|\\+|/|&|và|VÀ)?\\s?(?:[Tt]in|[Bb]ài|[Aa]nh|ảnh|Ảnh|ẢNH|hình|clip|video|BÀI)){0,2})';
const ORGAN =
  '/\\s?(?:Theo )?(?:[^\\s/()]{1,20}(?: [^\\s/()]{1,14}){0,4}|(?:Đài|Báo|Thời báo|Tạp chí|Cổng|Truyền hình|Trung tâm)(?: [^\\s/(),]{1,14}){1,9})';
const NOTE = '\\([^()]{1,90}\\)';
const DONE = '(?:[Tt]ổng hợp|[Tt]hực hiện|[Ll]ược dịch|[Bb]iên dịch|[Ll]ược ghi|[Dd]ịch|[Gg]hi|T/[Hh]|t/h)';
const PHOTO = '[,.–|-]{0,1}\\s?(?:[Ảả]nh|Ảnh|ẢNH|[Vv]ideo|[Cc]lip|[Đđ]ồ họa)(?: ?(?:và|,|-) ?(?:clip|video))?\\s?:.{1,60}';
const ACCORDING = '[-–]?\\s?(?:Theo|THEO)\\s{1,2}(?:[^:]{2,60}|https?://[^\\s]{4,300})';
/** The body in which a writer serves, on sites of bodies: `Lê An - Văn phòng Tỉnh ủy`. */
const UNIT =
  '[-–,]\\s?(?:Phó )?Tổng [Bb]iên tập(?: [\\p{L}\\p{M}&.-]{1,12}){1,8}|[-–]\\s?(?:Báo|Tạp chí|Thời báo|Truyền hình|Thể thao)(?: [\\p{L}\\p{M}&.-]{1,12}){1,6}|[-–]\\s?(?:P|Q|H|X|KP)\\.? ?\\d{1,2}|[-–,]\\s?(?:Ban|Phòng|Văn phòng|VP|Sở|Trung tâm|Cổng|Đài|Khoa|Viện|Hội|Đảng ủy|Đảng uỷ|Huyện ủy|Thành ủy|Tỉnh ủy|Thị ủy|Quận ủy|Huyện đoàn|Tỉnh đoàn|Thành đoàn|Chi cục|UBND|UBMTTQ|MTTQ|HND|HPN|LHPN|CCB|LĐLĐ|TĐ|VKSND|TAND|BTG|BTC|BDV|UBKT|BCH|CAND|CA)(?: [\\p{L}\\p{M}&.-]{1,12}){1,8}';
const SUFFIX = `(?:\\s{0,3}(?:${ORGAN}|${NOTE}|${DONE}|${PHOTO}|${ACCORDING}|${UNIT})){0,4}`;
const END = '\\s?(?:[-–.|]|\\./\\.)?$';

const BY_WORK = new RegExp(
  `^[-–(*]{0,2}\\s?(?:(?:${WORK}|${TEXT_AND_PHOTO})\\s?:\\s?|${BY}\\s)(?<author>${NAMES}|${POSTED}|${GROUP}|${BODY})(?<tail>${SUFFIX})\\)?${END}`,
  'u',
);
const BY_NAME = new RegExp(
  `^[-–*]?\\s?(?:\\((?<before>(?:Theo|theo|Tổng hợp)[^()]{0,60})\\)\\s)?(?<author>${NAMES}|${POSTED}|${GROUP}|${DESK})(?<tail>${SUFFIX})${END}`,
  'u',
);
const FROM_NAME = new RegExp(
  `^[-–(]{0,2}\\s?(?:Theo|THEO|theo|Nguồn:)\\s{1,2}(?<author>${NAMES})(?<tail>\\s?(?:${ORGAN}|${NOTE})(?:${SUFFIX}))\\)?${END}`,
  'u',
);
const FROM = new RegExp(
  `^[-–(*]{0,2}\\s?(?:(?:Theo|THEO|theo)(?:\\s?:)?\\s{1,2}(?!(?:[Đđ]iều|[Kk]hoản|[Ll]uật|[Nn]ghị|[Qq]uyết định|[Tt]hông tư|[Cc]hỉ thị) )|(?:Nguồn|NGUỒN)(?: tin)?\\s?(?::\\s?|\\s(?=(?:www\\.|[a-z0-9-]{2,30}\\.)[a-z])))(?<tail>(?:(?:báo|trang|tạp chí|tờ|hãng) )?\\p{Lu}[^:()]{1,70}(?:\\([^()]{1,40}\\))?|[a-z][a-z0-9.+-]{2,30})\\)?${END}`,
  'u',
);
/** `(Lê An)`; of one word or initials only with the body behind it: `(LA, Sở Ngoại vụ)`. */
const IN_BRACKETS = new RegExp(`^\\((?<author>${SYLLABLE}(?:(?: ${SYLLABLE}){1,4}|(?=,|\\s[-–])))(?<tail>(?:\\s?(?:${UNIT}))?)\\)$`, 'u');
const DONE_WHOLE = new RegExp(`^${DONE}$`, 'u');
const DONE_ONLY = new RegExp(`^[-–(]{0,2}\\s?(?<tail>${DONE}(?: theo .{2,60})?)\\)?${END}`, 'u');

/** Words that begin a closing line and no name. */
const NO_NAME =
  /^(?:Bởi$|By$|Play|Ông|Bà|Đồng chí|Hết|Chùm|Loạt|Xem|Đọc|Ảnh|Hình|Video|Clip|Nguồn|Theo|Tags?|Tin|Bài|Mời|Hotline|Box|Bảng|Biểu đồ|Kết quả|Hạng|Ghi chú|Chú thích|Trân trọng|Xin|Quy định|Quyết định|Nghị quyết|Nghị định|Chỉ thị|Kết luận|Thông (?:báo|tư|tri|cáo|điệp)|Hướng dẫn|Kế hoạch|Báo cáo|Tờ trình|Công (?:văn|điện)|Chương trình|Đề (?:án|cương)|Phụ lục|Danh sách|Diễn văn|Tuyên bố|Điều lệ|Mục lục)(?![\p{L}\p{M}])/iu;

/** `I. TIN THẾ GIỚI`: a heading and no initial. */
const NUMBERED = /^[IVX]{1,4}[.)] \p{Lu}{2,}(?: \p{Lu}{2,}){1,8}$/u;

const LONGEST = 120; // characters
const LONGEST_LINKED = 360; // with the address of the source

/** Reads a short line, or the tail of a long one, as a byline; null where it is none. */
export function readByline(line: string): Byline | null {
  if (line.length < 2 || (line.length > LONGEST && !(line.length <= LONGEST_LINKED && line.includes('://')))) return null;
  const marked = BY_WORK.exec(line) ?? FROM_NAME.exec(line) ?? IN_BRACKETS.exec(line);
  if (marked) return toByline(line, marked, true);
  const source = FROM.exec(line) ?? DONE_ONLY.exec(line);
  if (source && countWords(source.groups!.tail!) <= 2) return { author: null, sources: findSources(source.groups!.tail!), marked: true };
  const plain = NO_NAME.test(line) || NUMBERED.test(line) ? null : BY_NAME.exec(line);
  return plain && toByline(line, plain, (plain.groups!.before ?? plain.groups!.tail!).trim() !== '');
}

/** Words in lower case: a name of a paper has few, `theo Bộ trưởng, các đơn vị phải …` many. */
function countWords(tail: string): number {
  return tail.match(/(?<![\p{L}\p{M}])(?!theo|và)\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}.])/gu)?.length ?? 0;
}

function toByline(line: string, match: RegExpExecArray, marked: boolean): Byline {
  const printed = match.groups!.author!.replace(/(?<=\p{L}\p{L})\.$/u, '');
  const start = line.indexOf(printed, match.index);
  const once = dropDoubling(printed);
  return {
    author: { start, end: start + once.length },
    sources: findSources(`${match.groups!.before ?? ''}/${match.groups!.tail!}`),
    marked,
  };
}

/** The papers and agencies that the rest of a byline names: between slashes and brackets, after `theo`. */
function findSources(tail: string): string[] {
  return tail
    .split(/[/(),;]|(?<!\p{L})[Tt]heo(?!\p{L})|(?:[Ảả]nh|[Vv]ideo)\s?:.*$/u)
    .flatMap((part) => [part.trim(), part.split(/[-–]|\sonline/iu)[0]!.trim()]) // VOV-Washington is VOV's
    .filter((part, at, all) => part.length > 1 && all.indexOf(part) === at && !DONE_WHOLE.test(part));
}
