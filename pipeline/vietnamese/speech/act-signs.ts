import { anyOf, WORD_END } from '../words/word-edges.ts';
import { LEAD_SIGNS } from './lead-signs.ts';
import { PROMISE_SIGNS } from './promise-signs.ts';

/** The acts between which signs decide where neither verb nor mood names one. */
export type WeighedAct = 'report' | 'assessment' | 'promise';

/** What speaks for an act: a pattern or words in the first clause of what is said, the kind of verb that leads to it, or who speaks. */
export interface ActSign {
  sign: string;
  pattern?: RegExp;
  words?: string;
  verbs?: string;
  speaker?: RegExp;
  report?: number;
  promise?: number;
}

const at = (phrases: string) => new RegExp(`^${anyOf(phrases.split('|'))}${WORD_END}`, 'iu');

/**
 * Each sign counts once. The weights are those of a logistic regression on the hand-labelled statements of `tests/gold` and others
 * labelled likewise, rounded, against `assessment`, which has none; the act with the greatest sum is taken.
 */
export const ACT_SIGNS: ActSign[] = [
  { sign: 'any clause', report: -0.5, promise: -2.3, pattern: /^/u },
  ...LEAD_SIGNS,
  ...PROMISE_SIGNS,
  {
    sign: 'forecast',
    report: -0.7,
    promise: -0.4,
    words: 'nếu|có lẽ|có thể|dự báo|dự đoán|liệu|chúng ta|không thể|tôi nghĩ',
  },
  {
    sign: 'merit',
    words:
      'nỗ lực|cố gắng|đóng góp|thành tích|thành tựu|vươn lên|đi đầu|tâm huyết|hoàn thành tốt|hoàn thành xuất sắc|thực hiện tốt|làm tốt|nghiêm túc|đáng khích lệ|ghi nhận|tích cực triển khai|chuyển biến tích cực|kết quả tốt|thành công|năng nổ|bám sát',
  },
  {
    sign: 'lack',
    promise: -0.3,
    words: 'chưa|còn|chậm|hạn chế|yếu kém|tồn tại|thiếu|kém|bất cập|lỏng lẻo|vi phạm|sai phạm',
  },
  {
    sign: 'judged lacking',
    report: -1.2,
    words:
      'chưa thực sự|chưa thật sự|chưa thấy rõ|chưa hiệu quả|chưa có hiệu quả|chưa đạt hiệu quả|chưa được hiệu quả|chưa tốt|chưa chặt chẽ|chưa rõ ràng|chưa phù hợp|chưa hợp lý|chưa tương xứng|chưa nghiêm|chưa triệt để|chưa quyết liệt|chưa đồng bộ|chưa sát|chưa thỏa đáng|chưa công bằng|tiếp tay|bao che|làm ngơ|điểm nóng|buông lỏng|lúng túng|đáng báo động|đáng lo ngại|đáng tiếc|đáng mừng|khả quan|vô lý|bất hợp lý|không hợp lý|không phù hợp|không công bằng|không thực tế|không khả thi|chồng chéo|đùn đẩy|né tránh|vô trách nhiệm|thiếu trách nhiệm|vòng luẩn quẩn',
  },
  { sign: 'words in quotation marks', report: -0.7, promise: -0.2, pattern: /["“”]/u },
  {
    sign: 'points back',
    report: -0.6,
    promise: -0.6,
    pattern: at('đây|đó|điều này|điều đó|như vậy|thế|việc này|cách này|nếu|khi|dù|mặc dù|tuy'),
  },
  {
    sign: 'my view',
    report: -0.6,
    promise: -0.3,
    pattern:
      /(?<!\p{L})(?:tôi|chúng tôi|theo tôi|ông|bà)(?:\s\p{L}{1,8}){0,2}\s(?:nghĩ|thấy|cho rằng|cho là|tin|hiểu|đồng ý|đồng tình|biết|coi|xem|ủng hộ|phản đối|lo|e)(?!\p{L})/iu,
  },
  {
    sign: 'what others say',
    report: 0.4,
    promise: 0.2,
    words:
      'cho biết|yêu cầu|đề nghị|khẳng định|tuyên bố|chỉ đạo|thông báo|cáo buộc|kêu gọi|thảo luận|trao đổi|phê duyệt|quyết định|bày tỏ|phát biểu|kiến nghị|đề xuất|giao|báo cáo',
  },
  {
    sign: 'counts',
    report: 0.5,
    promise: 0.4,
    pattern:
      /\d[\d.,]{0,20}\s?(?:%|tỷ|tỉ|triệu|nghìn|USD|đồng|người|km|ha|tấn|m|MW|dự án|vụ|trường hợp)(?!\p{L})|^["“]?(?:[^,]{0,40},\s)?(?:\p{L}{1,10}\s){0,5}có (?:\d|khoảng|gần|hơn|nhiều|một số|tới)/iu,
  },
  { sign: 'figure', promise: -0.4, pattern: /\d/u },
  {
    sign: 'date',
    promise: -0.6,
    pattern:
      /(?<!\p{L})(?:ngày|tháng|năm|quý|hôm|lúc|sáng|chiều)\s\d|\d[/-]\d|(?<!\p{L})(?:hôm qua|hôm nay|tuần trước|vừa qua|gần đây|mới đây|hiện nay|đến nay|tính đến|từ đầu năm|trước đó|sáng nay|chiều nay)(?!\p{L})/iu,
  },
  { sign: 'past or under way', promise: -0.9, words: 'đã|vừa|đang' },
  { sign: 'là', report: -0.3, promise: -0.3, words: 'là' },
  {
    sign: 'degree',
    report: -0.3,
    promise: -0.7,
    words: 'rất|quá|hết sức|vô cùng|càng|nhất|đặc biệt|thực sự|thật sự|hoàn toàn|khá|cực kỳ|hơn nữa',
  },
  {
    sign: 'worth',
    report: -0.9,
    promise: -0.7,
    words:
      'quan trọng|cần thiết|ý nghĩa|hiệu quả|khó khăn|khó|tốt|tốt đẹp|tích cực|đúng|sai|đúng đắn|nguy cơ|không thể|đáng|thành công|phù hợp|chặt chẽ|bất cập|yếu kém|vấn đề|thách thức|cơ hội|động lực|nền tảng|vai trò|tiềm năng|nghiêm trọng|hợp lý|bình thường|chắc chắn|phức tạp|rõ ràng|tương lai|lợi ích|tin cậy|gắn bó|truyền thống|lo ngại|coi trọng|không chính xác|không đúng',
  },
  { sign: 'shows', promise: -0.3, words: 'thể hiện|cho thấy|góp phần|tạo|khiến|mang lại|chứng tỏ|đòi hỏi|luôn|giúp|đáp ứng' },
  { sign: 'purpose', report: 0.5, promise: 0.5, words: 'nhằm|để|với mục đích|với mục tiêu' },
  { sign: 'reason', promise: 0.3, words: 'bởi|vì|do|nguyên nhân|lý do' },
  { sign: 'negation', words: 'không|chưa|chẳng' },
  { sign: 'speaker as subject', report: -0.8, promise: -0.4, pattern: at('tôi|chúng tôi|ông|bà|họ|anh|chị|gia đình') },
  { sign: 'what is spoken of first', promise: -0.3, pattern: at('đây|đó|việc|những|các|sự|vấn đề|điều|vai trò|tầm quan trọng|ý nghĩa') },
  {
    sign: 'noun alone',
    report: -0.5,
    pattern: at('tầm quan trọng|vai trò|ý nghĩa|tiềm năng|những kết quả|những thành tựu|những hạn chế|những tồn tại|sự|mối quan hệ'),
  },
  { sign: 'list', report: 1, words: 'gồm|bao gồm|trong đó|trong đó có|cụ thể là|cụ thể như' },
];

/** What each point of the words that tell weighs. */
export const TELLING_WEIGHTS = { report: 0.2, promise: 0.08 };
