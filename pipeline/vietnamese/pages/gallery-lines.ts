import type { PageLine } from './furniture.ts';

/** Names of pictures' files, numbers of pictures, and lines that only announce pictures. Written as those of `furniture.ts`. */
export const GALLERY_LINES: readonly PageLine[] = [
  { kind: 'furniture', line: '!\\[.{0,80}\\]\\(.{0,200}\\) ?\\|?', seen: 'tuoitrethudo' },
  { kind: 'furniture', line: '(ndo_|W_|IMG_|DSC|image|anh)[\\w.-]{1,80}\\.(jpe?g|png|gif|webp)', seen: 'nhandan' },
  { kind: 'furniture', line: '[^ ]{1,120}\\.(jpe?g|png|gif|webp|bmp|mp4|mp3)', seen: 'nhandan' },
  {
    kind: 'furniture',
    line: '.{1,160}[^.]\\.(jpe?g|png|gif|webp|bmp)',
    seen: 'lapphap',
    holds: ['.jp', '.png', '.gif', '.webp', '.bmp'],
  },
  { kind: 'furniture', line: '(ảnh )?slide( ảnh)?( ?\\d{1,3})?|vlcsnap[\\w-]{4,40}', seen: 'baovephapluat thtg' },
  { kind: 'furniture', line: '[^\\p{L}\\p{N}]{1,80}', seen: 'baonamdinh vovworld' },
  {
    kind: 'furniture',
    line: '.{12,220}[^,;:] ([-–] ?)?(ảnh|hình ảnh|hình|hinh anh|hinh) \\d{1,2}|.{12,220}[^,;:] [-–] ?anh \\d{1,2}',
    seen: 'baodauthau nhandan haiquanonline baomoi',
    holds: numbered(['ảnh', 'hình', 'hinh', 'anh']),
  },
  {
    kind: 'furniture',
    line: '.{8,200} [-–] ?(Ảnh|Hình|Video|Clip) \\d{1,2}\\.',
    seen: 'nld',
    holds: numbered(['ảnh', 'hình', 'video', 'clip']),
  },
  {
    kind: 'furniture',
    line: '\\(?(Nhấp|Bấm|Nhấn|Kích|Click|Ấn)( chuột)?( vào)? (ảnh|hình|hình ảnh|đây) .{0,80}',
    seen: 'vietnamplus',
  },
  { kind: 'furniture', line: '(source|nguồn) ?:? ?/[^ ]{5,200}', seen: 'blogs that copy' },
  {
    kind: 'furniture',
    line: '((Dưới đây|Sau đây) (là|xin giới thiệu|xin trân trọng giới thiệu) .{1,40}(hình ảnh|bức ảnh|khoảnh khắc)|((Xin |Trân trọng |Kính )*(mời|giới thiệu) .{0,40}|Cùng (ngắm|xem|nhìn lại) )?(một số|một vài|vài|những|các|chùm|loạt) (hình ảnh|bức ảnh|ảnh|khoảnh khắc))( .{1,120})?:|(Cổng|Báo|Tạp chí|Trang|Đài|Thời báo|Chuyên trang|Ban Biên tập) [^.:]{2,60} (xin )?(trân trọng )?(giới thiệu|gửi tới|gửi đến) [^.:]{0,60}(một số|những|các|chùm|loạt) (hình ảnh|bức ảnh|ảnh|khoảnh khắc)( [^.:]{1,120})?[:.]|(Dưới đây|Sau đây) là (một số|một vài|những|các|chùm|loạt) (hình ảnh|bức ảnh|ảnh|khoảnh khắc) .{1,160}\\.',
    seen: 'galleries tracuuquyhoach',
    shows: true,
  },
  {
    kind: 'furniture',
    line: '(Một số|Một vài|Vài|Chùm) (hình ảnh|bức ảnh|ảnh|khoảnh khắc)( (khác|của|tại|về|từ|trong|ở|hoạt động|buổi|lễ|hội nghị|chuyến|ghi nhận|liên quan|do)( [^.,;:!?…]{1,80})?)?|(Một số|Một vài|Chùm) (hình ảnh|ảnh) (tại|trong|từ) [^.,;:!?…]{1,80}[.:]',
    seen: 'galleries',
    shows: true,
    inText: true,
  },
  {
    kind: 'furniture',
    line: '((ảnh|anh|hình|hinh|image|img|pic|h)[ _-]?)?\\d{1,3}|\\d{1,9}( \\d{1,4}){0,3}|\\d{1,3} ?%|\\d{1,2} ?/ ?\\d{1,2}',
    seen: 'galleries tuyengiaolangson',
  },
];

/** Each word with each figure behind it: few lines hold one. */
function numbered(words: readonly string[]): string[] {
  return words.flatMap((word) => Array.from({ length: 10 }, (_, figure) => `${word} ${figure}`));
}
