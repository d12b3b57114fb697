/** Words before `Ông` and `Bà` that go on with the sentence: `tiếp Bà A`. */
export const BEFORE_ADDRESS: readonly string[] =
  'các|những|nhiều|tiếp|đón|với|cho|của|gặp|là|thăm|cùng|và|mời|gồm|có|tới|đến|thay|bởi|do|từ|cử|bầu|mừng|theo|giữa|về|kính gửi|gửi|hoặc|tặng|để|khi|thì|mà|rằng|nhưng|còn|như|bị|được|tin|thưa'.split(
    '|',
  );

/** What follows `Ông` and `Bà` in the names of places, festivals and the dead: no sentence begins there. */
export const PLACES_OF_ADDRESS: readonly string[] =
  'Mẹ|Rịa|Nà|Triệu|Đen|Chiểu|Táo|Đốc|Trang|Huyện|Đạo|Tơ|Điểm|Hom|Ích|Lãnh|Chúa|Thiên|Trưng|Trời|Địa|Công|Hoàng|Cụ|Tạ|Quẹo|Hạt|Lang|Đình|Mụ|Già|Giáng|Bụt|Bầu|Cháu|Quan|Nghè|Đồ|Gia|Vua'.split(
    '|',
  );

/**
 * Words that open a sentence and are no part of a name: with a capital amid small letters, they show where a heading, a caption
 * or a sentence without its stop ran into the next.
 */
export const OPENING_WORDS: string[] = (
  'Theo|Tại|Phát biểu|Trong|Trước đó|Sau đó|Tuy nhiên|Vì vậy|Vì thế|Do đó|Do vậy|Ngoài ra|Bên cạnh đó|Cùng với đó|Đồng thời|Đặc biệt|Liên quan|Liên quan đến|Nói về|Về phía|Về phần|Về việc|Kết thúc|Tiếp đó|Cũng theo|' +
  'Cũng tại|Cũng trong|Trước|Khi được|Nhân dịp|Dự và|Thay mặt|Được biết|Trên cơ sở|Đây là|Cụ thể|Hiện nay|Mới đây|Như vậy|Theo đó|Qua đó|Từ đó|Nếu|Hoan nghênh|Cảm ơn|Cám ơn|Đánh giá cao|Ghi nhận|Bày tỏ|Nhấn mạnh|Chào mừng|Vui mừng|Cho biết|Chia sẻ|Trả lời|Đáp lại|Mở đầu|Thảo luận|Tham luận|Giải trình|Lý giải|Tuy vậy|Mặt khác|Bình luận|Góp ý|Đáp lời|Phản hồi|Cùng ngày|Tham gia|Tham dự|Cùng dự|Cùng tham gia|Dự hội nghị|Dự buổi|Tiếp tục chương trình'
).split('|');

/** A paragraph that lists those present: `Cùng dự có …`. */
export const LISTS_PRESENT =
  /^(?:Tham dự|Cùng dự|Đến dự|Tới dự|Về dự|Dự(?! (?:án|báo|kiến|luật|thảo|toán|định)(?![\p{L}\p{M}]))|Cùng đi)(?: [^,;]{1,40})? (?:có|còn có)(?!\p{L})/u;
