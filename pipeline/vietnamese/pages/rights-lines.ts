import type { PageLine } from './furniture.ts';

/** Reservations of rights. Written as those of `furniture.ts`. */
export const RIGHTS_LINES: readonly PageLine[] = [
  {
    kind: 'rights',
    line: '(\\(\\*\\) ?)?(Không|Cấm|Nghiêm cấm|Không được) (được )?(sao chép|sao lưu|trích dẫn|sử dụng lại|đăng lại|tái bản).{0,240}',
    seen: 'hanoimoi',
  },
  { kind: 'rights', line: '(®|©|\\(c\\)|Copyright).{0,240}', seen: 'page footers' },
  {
    kind: 'rights',
    line: '(Toàn bộ )?(Bản quyền (©|\\d{4}|thuộc|của (Báo|Tạp chí|Đài|Cổng|Trang)|bài viết thuộc|nội dung thuộc)|Giữ (toàn bộ )?bản quyền|.{1,40} giữ bản quyền).{0,200}',
    holds: ['bản quyền'],
    seen: 'page footers',
  },
  { kind: 'rights', line: '.{0,60}All rights reserved.{0,100}', holds: ['all rights'], seen: 'page footers' },
  {
    kind: 'rights',
    line: '.{0,80}(ghi|dẫn|nêu|trích) (rõ )?nguồn .{0,100}(khi|nếu) .{0,40}(phát hành|trích|đăng|sử dụng|sao chép|dẫn|khai thác).{0,160}',
    holds: ['nguồn'],
    seen: 'vnexpress, page footers',
  },
  {
    kind: 'rights',
    line: '(®|\\(\\*\\))? ?(Vui lòng|Yêu cầu|Đề nghị|Ghi) .{0,20}(ghi|dẫn|nêu|rõ) .{0,10}nguồn.{0,160}',
    seen: 'page footers',
  },
  {
    kind: 'rights',
    line: '.{0,20}(Mọi|Mọi hành vi|Nghiêm cấm mọi) .{0,20}(sao chép|trích dẫn|sử dụng lại|phát hành lại).{0,200}(đồng ý|cho phép|văn bản|nguồn).{0,120}',
    holds: ['mọi'],
    seen: 'page footers',
  },
  {
    kind: 'rights',
    line: '.{0,40}[Cc]hỉ được (phát hành lại|sử dụng lại|trích dẫn|đăng lại) .{0,160}',
    holds: ['chỉ được'],
    seen: 'page footers',
  },
];
