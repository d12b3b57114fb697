import { anyOf, anyWord, WORD_END, WORD_START } from '../words/word-edges.ts';
import { PICTURED, PICTURED_ACTS, PICTURED_BODIES, PICTURED_PLACE, PICTURED_THINGS, SEEN_ACTS, TOLD_ACTS } from './picture-words.ts';

/** What in a line without a credit speaks for (above 0) or against its standing under a picture. */
export interface SceneSign {
  sign: string;
  weight: number;
  pattern: RegExp;
  /** True where the line begins with who or what is seen. */
  opens?: true;
  /** True where it tells what is done, and not only who is there. */
  shows?: true;
  /** True where a line that has it is no caption even among captions. */
  tells?: true;
}

const opens = true;
const shows = true;
const tells = true;

/** In small letters, as words of names are not, and none the end of `chuẩn bị`, `tự do`, `thăm hỏi` or `từ phải`. */
const words = (phrases: string) =>
  new RegExp(`(?<!(?:chuẩn|thiết|trang|trù|tự|thăm|từ|bên|cùng) )${anyWord(phrases.split('|'))}${WORD_END}`, 'u');

/** Words with which a paragraph goes on from the one before it. */
export const TURNS =
  /^(?:Cũng|Cùng|Theo|Tại|Sau|Trước|Trong|Khi|Đây|Đó|Từ|Về|Đến|Nhân|Phát biểu|Tham dự|Dự|Tuy|Vì|Do|Ngoài|Bên|Ngày|Sáng|Chiều|Tối|Hiện|Đặc biệt|Xin|Kính|Thưa|Như|Tiếp tục|Tiếp theo|Buổi (?:sáng|trưa|chiều|tối))(?!\p{L})/u;

/** Signs in the words of the line. */
export const SCENE_SIGNS: readonly SceneSign[] = [
  {
    sign: 'an event without a stop, as headlines are',
    weight: -3,
    pattern: /^(?:Hội nghị|Đại hội|Lễ|Buổi|Phiên họp|Chuyến) .{8,}[^.!?…"”)]$/u,
  },
  {
    sign: 'called by the last name, or by none',
    weight: -3.5,
    pattern: /^(?:Ông|Bà|Anh|Chị|Cụ|Ngài|Tướng)(?: \p{Lu}[\p{L}\p{M}]{0,7})? (?=\p{Ll})/u,
  },
  {
    sign: 'an event by its number alone',
    weight: 5,
    pattern:
      /^(?:Hội nghị|Đại hội|Kỳ họp|Phiên họp)(?: [\p{Lu}\d][^\s.,:;?!]{0,12}| (?:hiệp thương|đại biểu|toàn quốc|bất thường|tỉnh|thành phố|huyện|xã|phường|bộ|ủy)){0,14} (?:lần )?thứ (?:[\dIVXLC]{1,6}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:,? (?:(?:của )?(?:Quốc hội|HĐND|Hội đồng nhân dân|Ban Chấp hành)(?: (?:tỉnh|thành phố|huyện|khóa|Đảng bộ|[\p{Lu}\d][^\s.,;:!?]{0,12})){0,8}|khóa [\dIVXLC]{1,6})){0,2}\.?$/u,
  },
  { sign: 'opens with who is seen', weight: 4, pattern: new RegExp(`^(?:${anyOf(PICTURED)})${WORD_END}(?! quán)`, 'u'), opens },
  {
    sign: 'opens with what is seen',
    opens,
    weight: 4,
    pattern: new RegExp(`^(?:Một |Các |Những )?(?:${anyOf(PICTURED_THINGS)})${WORD_END}`, 'iu'),
  },
  {
    sign: 'opens with what is done, by nobody',
    opens,
    weight: 3,
    pattern: /^(?:Trao|Tặng|Trao tặng|Thăm|Thăm hỏi|Dâng hương|Dâng hoa|Thắp hương|Chụp ảnh|Cắt băng|Bấm nút|Bỏ phiếu|Trồng cây) /u,
  },
  {
    sign: 'opens with a body that hands over or honours, uncounted',
    opens,
    weight: 4.5,
    pattern: new RegExp(
      `^(?:${anyOf(PICTURED_BODIES)})${WORD_END}[^,;:\\d]{2,60} (?:trao|tặng|thăm|viếng|dâng|thắp|đặt vòng|ký|chúc mừng)${WORD_END}(?!.*\\d{2})`,
      'u',
    ),
  },
  { sign: 'acts as on pictures', weight: 1.5, pattern: new RegExp(`${WORD_START}(?:${PICTURED_ACTS.join('|')})${WORD_END}`, 'iu'), shows },
  {
    sign: 'does what can be seen',
    weight: 1,
    pattern: new RegExp(
      `(?<!(?:đăng|vô|cuối|liên|trực|gián) )${anyWord(SEEN_ACTS)}${WORD_END}(?! (?:án|kiến|thảo|báo|toán|luật|phòng|tục|theo|nối)${WORD_END})`,
      'iu',
    ),
    shows,
  },
  {
    sign: 'ends where people gather',
    weight: 1,
    shows,
    pattern:
      /(?<![\p{L}\p{M}])(?:hội nghị|cuộc họp|phiên họp|họp báo|buổi (?:lễ|tiếp|làm việc|họp|gặp mặt|gặp|tọa đàm)|lễ đón|cuộc gặp|cuộc hội đàm|hội đàm|đại hội|kỳ họp|hội thảo|diễn đàn|chương trình|phát biểu)\.?$/iu,
  },
  {
    sign: 'has a picture taken',
    weight: 3,
    pattern: /(?<![\p{L}\p{M}])chụp (?:ảnh|hình) (?:lưu niệm|chung|kỷ niệm)(?![\p{L}\p{M}])/u,
    shows,
  },
  { sign: 'says where someone stands', weight: 3, pattern: new RegExp(PICTURED_PLACE, 'u'), shows },
  {
    sign: 'two who meet',
    weight: 1,
    pattern: /^\p{Lu}[^,.;:]{8,80} (?:và|với|cùng) (?:\p{Lu}|các |phu nhân|đoàn |đại biểu )[^,.;:]{4,80}\.?$/u,
  },
  { sign: 'lists those present', weight: -4, tells, pattern: /;|,.{8,200},.{4,80}(?: cùng| tới| đến)? (?:tham dự|dự)\.$/u },
  {
    sign: 'tells of before or after',
    weight: -3,
    pattern: words('đã|sẽ|đang|rồi|còn|cũng|vẫn|từng|sắp|chưa|phải|cần|nên|có thể|được|bị|rất|không'),
  },
  {
    sign: 'reasons',
    weight: -2.5,
    pattern: words('ban hành|rằng|nhằm|để|vì|do|nếu|khi|bởi|tuy|mà|thì|nhưng|đồng thời|dự và|song|trong đó|ngoài ra|bao gồm|gồm|với sự'),
  },
  {
    sign: 'says what somebody is, not of whom it tells besides',
    weight: -2.5,
    pattern: /(?<!(?:đồng chí|đại biểu|anh|chị|em|học sinh|sinh viên|gia đình|hộ|người) )(?<![\p{L}\p{M}])là(?![\p{L}\p{M}])/u,
  },
  { sign: 'says or decides', weight: -2.5, tells, pattern: words(TOLD_ACTS.join('|')) },
  {
    sign: 'points back',
    weight: -2.5,
    tells,
    pattern: words(
      'này|đó|trên đây|nêu trên|kể trên|ấy|trước đó|sau đó|tiếp đó|cùng ngày|nói trên|theo đó|ông ta|hôm nay|hôm qua|mới đây|vừa qua',
    ),
  },
  {
    sign: 'a day or a clock',
    weight: -1.5,
    pattern: /(?<!\d)\d{1,2}[/-]\d{1,2}(?!\d)|\d{1,2} ?(?:h|giờ)(?!\p{L})|(?<!\p{L})ngày \d|(?<!\p{L})(?:sáng|chiều|tối) \d/iu,
  },
  {
    sign: 'reads a paper out, and tells what it is about',
    weight: -3,
    pattern:
      /(?<!\p{L})(?:đọc|trình bày) (?:[Tt]ờ trình|[Bb]áo cáo|[Tt]hông báo)(?:\s[^\s,.;:]{1,12}){0,8}? về (?:việc|công tác|tình hình|kết quả)(?!\p{L})/u,
  },
  { sign: 'counts', weight: -2, tells, pattern: /\d ?%|\d (?:tỷ|tỉ|triệu|nghìn|ngàn)(?!\p{L})/iu },
  { sign: 'a list or a question', weight: -4, tells, pattern: /[?:;,]["”’)]?$|^(?:[-+•*–]|\d{1,2}[.)]|[a-zđ]\))\s|^["“(]/u },
  {
    sign: 'turns',
    weight: -2.5,
    tells,
    pattern: TURNS,
  },
];

/** Weights of the line as a whole. */
export const SCENE_CONTEXT = {
  always: -5,
  /** It names a person; it names somebody and says no more than the office. */
  named: 0.5,
  portrait: 2.5,
  /** Syllables: up to 12, from 25 on, from 33 on unless somebody by name is seen to act. */
  brief: 0.5,
  long: -1,
  longer: -2,
  /** No stop at its end. */
  open: 1,
  /** Somebody or something opens it and is seen to act, and no sign speaks against. */
  shown: 1.5,
  /** Those who open it are at a gathering and do nothing. */
  placed: 3,
};

/** Weights of what stands around the line. */
export const SCENE_PLACE = {
  /** A caption or a picture's line stands beside it. */
  besidePicture: 1,
  /** It stands alone between paragraphs. */
  alone: 0.5,
  /** It is the first of the text and as long as a standfirst. */
  first: -5,
  /** Beside it stands another short line that begins with somebody, as in a list of those present. */
  listed: -5,
  /** The line before it announces something, or names a writer. */
  announced: -3,
};
