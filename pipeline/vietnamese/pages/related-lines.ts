import type { PageLine } from './furniture.ts';

const ends = true;
const heads = true;
const inText = true;

/** Links to other texts, and the headings over them. Written as those of `furniture.ts`. */
export const RELATED_LINES: readonly PageLine[] = [
  { kind: 'related', line: 'Tin cùng chuyên mục', seen: 'sggp', ends, heads },
  {
    kind: 'related',
    line: '((Các|Những) )?(tin|bài|tin bài|bài viết|tin tức|tin, bài|sự kiện|chủ đề|video|ảnh|album|phóng sự ảnh|bản tin|văn bản|thông báo)(/bài)? (liên quan|đã đăng|khác|cũ hơn|mới hơn|mới nhất|mới đăng|vừa đăng|mới|cùng chuyên mục|cùng chủ đề|nổi bật|đọc nhiều|tiếp theo|xem nhiều|quan tâm|trước|sau|đã đưa|cùng mục|nên đọc|trong ngày)( nhất)?( cùng chuyên mục)?:?',
    seen: 'baoquocte vov1 vovworld langngheviet consosukien',
    heads,
  },
  {
    kind: 'related',
    line: '(Các tin khác|Tin mới|Mới ?[-–] ?nóng|Tin nóng trong ngày|Video (đang )?xem nhiều|Tin nóng|Tin nổi bật|Tin đọc nhiều|Đọc nhiều|Đọc nhiều nhất|Xem nhiều|Xem nhiều nhất|Nổi bật|Mới nhất|Mới cập nhật|Tiêu điểm|Tin xem nhiều)',
    seen: 'vtv',
    ends,
    heads,
  },
  {
    kind: 'related',
    line: '(Cùng chuyên mục|Đừng bỏ lỡ|Có thể bạn quan tâm|Bạn có thể quan tâm|Có thể bạn muốn đọc|Cùng tác giả|Tin tài trợ|Dành cho bạn|Đề xuất cho bạn|(Đang )?được quan tâm|Gợi ý cho bạn)',
    seen: 'hanoimoi tuoitrethudo',
    ends,
    heads,
  },
  {
    kind: 'related',
    line: '(Xem thêm|Đọc thêm|Xem tiếp|Đọc tiếp|Tìm hiểu thêm|Tham khảo thêm|Mời xem thêm)( tin| video| tin tức| bài viết)?( về .{0,60})?:?',
    seen: 'vnews tuoitrethudo',
    heads,
  },
  {
    kind: 'related',
    line: '[•▪●*+-]? ?(Xem thêm|Đọc thêm|Mời xem thêm|Tham khảo thêm|Xem ngay|(Bấm|Nhấn|Click) xem( ngay)?) ?(:|>{1,3}).{1,200}',
    seen: 'several, Baomoi',
  },
  { kind: 'related', line: '(>{2,3}|>(?= ?[^ >])|»|▶|►|->|➜|→|❯).{1,220}', seen: 'dantri Baomoi' },
  { kind: 'related', line: '\\[(related|embed|video|photo|gallery|audio)[^\\]]{0,40}\\]', seen: 'vietnamplus' },
  { kind: 'related', line: 'CHƯƠNG TRÌNH HÔM NAY|TRỌN BỘ', seen: 'vov1 vtvgo', ends },
  { kind: 'related', line: '\\[[^\\[\\]]{3,200}\\]', seen: 'vietnamplus' },
  {
    kind: 'related',
    line: '\\[(Video|Photo|Ảnh|Infographics?|Podcast|Audio|Mega Story|Inforgraphics)\\] ?(?!.{0,160}(hinh anh|ảnh) ?\\d).{1,160}',
    seen: 'vietnamplus',
    inText,
  },
];
