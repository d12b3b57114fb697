import { foldSet } from './fold-set.ts';

/** Words with which captions and sentences begin: in a run of capitals they end a name, where the paper left out a full stop. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'Tại|Theo|Trong|Ông|Bà|Sau|Khi|Ngày|Chiều|Sáng|Tối|Đây|Trước|Những|Các|Cùng|Về|Được|Đó|Ảnh|Với|Vào|Từ|Nhiều|Tuy|Cuộc|Hai|Một|Liên|Nếu|Trả|Đối|Để|Còn|Là|Cũng|Tờ|Đến|Ở|Có|Nhưng|Do|Qua|Như|Hiện|Nay|Đã'.split(
    '|',
  ),
);

/** What a sentence run into a name begins with: `Nguyễn Tiến | Thực hiện …`. */
export const NAME_ENDERS: ReadonlySet<string> = foldSplit(
  'thực hiện|phát biểu|tham gia|trao đổi|trả lời|chia sẻ|cùng với|đánh giá|tiếp tục|quang cảnh|toàn cảnh|hình ảnh|công tác|đồng chí|đại biểu|đại diện|tham dự|thay mặt|thông tin|nhân dịp|chủ trì|đến dự|các đại|theo đó|trong đó|trước đó|sau đó|ngay sau|trước khi|nghị quyết|nghị định|quyết định|hiến pháp|chỉ thị|thông báo|báo cáo|báo chí|phản hồi|phản ứng|không thể|không chỉ|tuy nhiên|theo ông|theo bà',
);

/** Small words inside foreign names: `Ursula von der Leyen`, `al-Abadi`. */
export const NAME_PARTICLES: ReadonlySet<string> = foldSplit('bin|al|de|da|di|van|von|der|la|el|ben|dos|ibn|del|e|du|le|binti');

function foldSplit(list: string): ReadonlySet<string> {
  return foldSet(list.split('|'));
}
