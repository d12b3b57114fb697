import { PARTICIPATION_VERBS } from '../events/participation-verbs.ts';
import { SPEECH_VERBS } from '../speech/speech-verbs.ts';

/** Verbs of speaking that are also nouns or parts of the names of units: `Trưởng phòng Phân tích`, `Giám đốc thông tin`. */
const NOUNS = new Set('thông tin|phân tích|đánh giá|dự báo|chỉ đạo|giải thích|so sánh|phản biện'.split('|'));

/** Two words with which the words of an office are over: verbs of speaking, of taking part, and others that news sets behind a name. */
export const TAIL_END_PAIRS: ReadonlySet<string> = new Set([
  ...[...SPEECH_VERBS.map(({ verb }) => verb), ...PARTICIPATION_VERBS.flatMap(({ verbs }) => verbs)].flatMap((verb) => {
    const pair = verb.split(' ').slice(0, 2).join(' ');
    return pair.includes(' ') && !NOUNS.has(pair) ? [pair] : [];
  }),
  ...(
    'đọc danh|đọc báo|đọc tờ|đọc diễn|đọc nghị|đọc quyết|đọc lời|làm việc|làm rõ|làm trưởng|làm chủ|có bài|có buổi|có cuộc|có mặt|tiến hành|tổ chức|thực hiện|triển khai|tiếp tục|tham gia|tham dự|phối hợp|tặng hoa|thắp hương|' +
    'dâng hương|khai mạc|bế mạc|khai trương|cắt băng|kiểm tra|thăm hỏi|động viên|chúc tết|tiếp xúc|đối thoại|ký kết|ký quyết|ký ban|ban hành|phê duyệt|quyết định|' +
    'công bố|trao tặng|trao quyết|trao đổi|bị bắt|bị khởi|bị cách|bị kỷ|nhận quyết|nhận nhiệm|nhận bằng|đảm nhiệm|kế nhiệm|thay thế|giới thiệu|trình bày|điều hành|' +
    'đồng chủ|chủ trì|chủ tọa|dẫn đầu|tháp tùng|chứng kiến|ngày càng|hôm nay|hôm qua|sáng nay|chiều nay|tối nay|sáng ngày|chiều ngày|khóa này|lần thứ|nhân dịp|' +
    'đại diện|phụ trách|từ chức|qua đời|từ trần|nghỉ hưu|bắt đầu|kết thúc|không thể|không có|cho phép|dự kiến|liên quan|đồng thời|thay mặt|nhiệm kỳ|cùng các|cùng với|cảm ơn|quán triệt|tiếp thu|chân thành|trực tiếp|xin hứa|xin cảm|bày tỏ|ra mắt|kết luận|đến dự|tới dự'
  ).split('|'),
]);

/** Words with which they are over, besides those that end every noun phrase. */
export const TAIL_ENDS: ReadonlySet<string> = new Set(
  'chịu nói kể đáp hứa hỏi khóa khoá năm ngày tháng chiều sáng tối thăm tiếp đón đi dẫn bắt mở chúc nhận người ông bà anh chị những ai lại tuy ngoài thứ tỏ dành muốn tin lên'.split(
    ' ',
  ),
);

/** Verbs of speaking and small words with which a sentence goes on behind an office that is whole. */
export const TAIL_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS.map(({ verb }) => verb.split(' ').slice(0, 2).join(' ')),
  ...'thường xuyên|trực tiếp|cho hay|xuống|đứng|ngồi|đọc|viết|xin|hiện|tự|luôn|rất|vào|sang|lên'.split('|'),
]);

/** Two words of which an end word is one but with which they go on: `tiếp thị`, `người tiêu dùng`. */
export const TAIL_PAIRS: ReadonlySet<string> = new Set(
  'thông tin|hàng không|không gian|không quân|tiếp thị|tiếp công|tiếp dân|tiếp nhận|người dùng|người tiêu|người cao|người khuyết|người mù|người lao|thăm dò|mở rộng|tin học|tin tức|bản tin|truyền tin|tin cậy|thứ hai|thứ nhất|thứ ba|lễ tân|thẩm tra|tiền lương|phát hành|cho vay|kinh tế|sự kiện|phục vụ|sáng tạo|sáng tác|sáng kiến|sáng lập|xóa đói|phòng chống|quan hệ|quá cảnh|thể dục|thể thao|dự phòng|thanh tra|trị liệu|điều trị|quản trị|phụ sản|thuộc địa|nước ngoài|ngoài nước|ngoài khơi|trong nước|thực phẩm|thực vật'.split(
    '|',
  ),
);

/** Small words that open the rest of an office: what it is of, or what it is about. */
export const TAIL_OPENERS: ReadonlySet<string> = new Set(['của', 'thuộc', 'về', 'số', 'tại', 'ở', 'phụ', 'cho', 'trực']);

/** Nouns with which the body of an office begins that no list names: `Phó Chủ tịch sàn chứng khoán …`. */
export const TAIL_NOUNS: ReadonlySet<string> = new Set(
  'sàn kênh bộ nhóm chương dự đội tổ phòng ban đoàn khối mảng chi bệnh trung trường viện nhà xưởng xí hãng tập công ngân quỹ hội hiệp liên câu tòa tạp báo đài khoa khu cụm vùng văn phân chuỗi cơ đơn tổng mạng diễn làng điểm trạm trại nông lâm hợp đảng chính phủ quốc thường tiểu ủy uỷ hãng xã thị sở cục vụ hạt bảo thư dàn đồn đại học đoàn phong'.split(
    ' ',
  ),
);
