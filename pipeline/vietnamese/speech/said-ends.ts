import { anyOf, WORD_END } from '../words/word-edges.ts';

/** What somebody who has told something does not tell: `nhưng bà không nói rõ …`. */
const UNTOLD =
  'nói rõ|nói thêm|nói cụ thể|nêu|nêu rõ|nêu tên|nêu chi tiết|nêu cụ thể|tiết lộ|hé lộ|cho biết|cho hay|đưa ra|cung cấp|công bố|trả lời|bình luận|giải thích|lý giải|đề cập|đi sâu|đi vào|chỉ rõ|xác nhận|đáp lại|phản hồi'.split(
    '|',
  );

/** The reporter again: what the one who spoke does not tell, or what others do meanwhile. */
export const DECLINES = new RegExp(
  `(?:,\\s(?:nhưng|song|tuy nhiên,?|dù|mặc dù)|\\s(?:nhưng|song))\\s(?:(?:ông|bà|họ|anh|chị|cô)(?:\\s(?:này|ta|ấy))?\\s|(?:nhà lãnh đạo|quan chức|người|hãng|nước|cơ quan|công ty|tổ chức|vị) này\\s)?(?:đã |lại |cũng |vẫn )?(?:không|chưa|từ chối|chưa từng|không hề)(?:\\s(?:hề|thể|muốn|chịu|được))?\\s${anyOf(UNTOLD)}${WORD_END}(?!\\sđược)`,
  'u',
);

/** What whoever praises or thanks does next: `… và trao bằng khen`. */
export const GIVES_NEXT =
  /,?\s(?:và|rồi|đồng thời)\s(?:đã |cùng )?(?:trao|tặng|dâng|chứng kiến|khen thưởng|cắt băng|ký kết|đi thăm|thăm hỏi|tham quan|kiểm tra|chụp ảnh)\s/u;

/** Before whom or with what ceremony it is done. */
export const WITNESSED = /,\s(?:dưới sự chứng kiến của|trước sự chứng kiến của|với sự chứng kiến của|trong tiếng vỗ tay)\s/u;

/** What came of quoted words: `“…” nên đã …`. */
export const CAME_OF_IT = /^\s(?:nên|rồi|khiến|để rồi|do đó|vì vậy|và vì thế)\s(?!(?:cần|phải|chúng ta|chúng tôi|tôi)(?!\p{L}))/u;

/** A connective at the end that leads to nothing. */
export const LEFT_OVER = /,\s(?:tuy nhiên|nhưng|song|đồng thời|và|mặt khác|ngoài ra|bên cạnh đó|trong khi đó),?$/u;

/** The reporter tells what was meant: `… – ám chỉ việc …`. */
export const MEANT = /\s[-–—]\s(?:ám chỉ|ý chỉ|ý nói|hàm ý|ngụ ý|ý muốn nói|hàm chỉ)(?!\p{L})/u;
