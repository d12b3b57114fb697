import { anyOf, WORD_END, WORD_START } from './word-edges.ts';

/** The acts between which signs decide where neither verb nor mood names one. */
export type WeighedAct = 'report' | 'assessment' | 'promise';

/** What speaks for an act in the first clause of what is said: a pattern, words, or the kind of verb that leads to it. */
export interface ActSign {
  sign: string;
  pattern?: RegExp;
  words?: string;
  verbs?: string;
  report?: number;
  promise?: number;
}

const at = (phrases: string) => new RegExp(`^${anyOf(phrases.split('|'))}${WORD_END}`, 'iu');

/** Deeds that those who speak may take on. */
const DEEDS =
  'tiếp tục|thúc đẩy|tăng cường|phối hợp|hỗ trợ|triển khai|xem xét|nghiên cứu|tiếp thu|xử lý|xử|kiểm tra|rà soát|chỉ đạo|báo cáo|trình|ban hành|tạo điều kiện|tạo mọi điều kiện|đẩy mạnh|thực hiện|tập trung|làm|đưa|giải quyết|yêu cầu|đề nghị|kiến nghị|xây dựng|hoàn thiện|cung cấp|bảo đảm|đảm bảo|đồng hành|công khai|áp dụng|đầu tư|bố trí|khắc phục|theo dõi|giám sát|bảo vệ|sửa|bổ sung|quan tâm|chăm lo|phấn đấu|thanh tra|mở|mở rộng|duy trì|hoàn thành|tổ chức|tiến hành|chi trả|khuyến khích|phân công|mua|nhập khẩu|giúp|giúp đỡ|thăm|gửi|chia sẻ|rút|hủy|ngừng|chấm dứt|hợp tác|tham gia|ủng hộ|trao đổi|thảo luận|bàn|ký|cử|dành|nỗ lực|quyết tâm|đáp trả|trừng phạt|áp đặt|có phản ứng|có các phản ứng|có cơ chế|có biện pháp|có những biện pháp|có giải pháp|có phương án|có kế hoạch|có hành động|kiên quyết|không để|không cho phép|không dung|không chấp nhận|không ngừng|không can thiệp|giữ gìn|vun đắp|phát triển|trả lời|triệu|nêu|đề xuất|gia hạn|đối thoại|có đối thoại|đàm phán|điều tra|bàn giao|tài trợ|viện trợ|cải cách|sắp xếp|tổng hợp|lắng nghe|tiếp nhận|cắt giảm|đấu tranh|hết mình|chịu trách nhiệm';
/** Those for whom a speaker answers. */
const OWN_SIDE =
  'tôi|chúng tôi|mình|chính phủ|nhà nước|quốc hội|đảng|hai bên|bộ|tỉnh|thành phố|tp|ubnd|huyện|xã|ngành|sở|nước này|phía|lãnh đạo|ông|bà|họ|quân đội|công an|công ty|tập đoàn|ngân hàng|cơ quan|đơn vị|tòa án|chính quyền|ủy ban|đoàn|hội|ban';
const SOON = '(?:không |luôn |cùng |cũng |tích cực |chủ động |sớm |kiên quyết |nhanh chóng |quyết liệt |tiếp tục |ngay ){0,2}';

/**
 * Each sign counts once. The weights are those of a logistic regression on the hand-labelled statements of `tests/gold` and others
 * labelled likewise, rounded and two of them set by hand (verbs that stress, lists), against `assessment`, which has none; the act with the greatest sum is taken.
 */
export const ACT_SIGNS: ActSign[] = [
  { sign: 'any clause', report: -0.9, promise: -2.4, pattern: /^/u },
  {
    sign: 'verb that reports',
    report: 2,
    promise: 1.2,
    verbs: 'cho biết|cho hay|tiết lộ|xác nhận|thông báo|thông tin|báo cáo|đưa tin|loan tin|dẫn lời|khai|hé lộ|loan báo',
  },
  { sign: 'theo', report: 0.9, promise: -0.3, verbs: 'theo' },
  {
    sign: 'verb that explains',
    report: 1.2,
    promise: 0.3,
    verbs:
      'giải thích|lý giải|phân tích|phản ánh|chỉ ra|nêu thực tế|nêu thực trạng|kể|kể lại|thuật lại|nhớ lại|nhắn|thừa nhận|dẫn chứng|nhìn nhận|điểm lại|trình bày',
  },
  { sign: 'verb that declares', promise: 1.9, verbs: 'khẳng định|tuyên bố|tái khẳng định|khẳng định lại|đe dọa|cam đoan' },
  {
    sign: 'verb that stresses',
    report: -1,
    promise: -1,
    verbs: 'nhấn mạnh|nêu rõ|lưu ý|nhắc lại|chỉ rõ|nêu bật|nêu lên|nhắc',
  },
  {
    sign: 'verb that judges',
    report: -0.9,
    promise: -1.4,
    verbs:
      'cho rằng|cho là|nhận định|đánh giá|nhận xét|bình luận|dự báo|dự đoán|mô tả|nhận thấy|lập luận|ví von|gọi đây là|gọi đó là|coi đây là|coi đó là',
  },
  { sign: 'sẽ', report: -0.5, promise: 1.3, words: 'sẽ' },
  {
    sign: 'sẽ and a deed',
    promise: 1.4,
    pattern: new RegExp(`${WORD_START}sẽ ${SOON}${anyOf(DEEDS.split('|'))}${WORD_END}`, 'iu'),
  },
  {
    sign: 'own side will',
    promise: 1.1,
    pattern: new RegExp(
      `(?:^|[,\\s“"])${anyOf(OWN_SIDE.split('|'))}${WORD_END}[^.,;:]{0,60}? (?:sẽ|sẵn sàng|cam kết|quyết tâm|dự định|có kế hoạch|quyết không)(?! (?:có|bị|là|khó|phải|không thể)${WORD_END})${WORD_END}`,
      'iu',
    ),
  },
  {
    sign: 'ready',
    report: 0.4,
    promise: 1.5,
    pattern:
      /(?<!\p{L})(?<!(?:thể hiện|sự|đòi hỏi|với|những|các|cần|phải|lời) )(?:sẵn sàng|cam kết|quyết tâm|nhất trí|đồng ý|(?<!sự )ủng hộ|dự định|có kế hoạch|quyết không|nguyện)(?!\p{L})/iu,
  },
  {
    sign: 'ready at the head',
    promise: 0.9,
    pattern:
      /^[^,;]{0,55}(?<![\p{L}])(?<!(?:thể hiện|sự|đòi hỏi|với|những|các|cần|phải|lời) )(?:sẵn sàng|cam kết|quyết tâm|dự định|có kế hoạch|quyết không|nguyện|muốn)(?!\p{L})/iu,
  },
  {
    sign: 'deed without a doer',
    promise: 0.3,
    pattern: new RegExp(
      `^(?:(?:luôn|vẫn|tiếp tục|nhất quán|không|tích cực|chủ động|cùng|cùng nhau|quyết) ){0,2}${anyOf(DEEDS.split('|'))}${WORD_END}`,
      'iu',
    ),
  },
  {
    sign: 'goes on doing',
    promise: 1,
    pattern:
      /(?<!\p{L})(?:vẫn |luôn |đang |sẽ )?tiếp tục(?!\p{L})|(?<!\p{L})(?:luôn|cũng) (?:khuyến khích|tạo điều kiện|quan tâm|ủng hộ)(?!\p{L})/iu,
  },
  { sign: 'wants', promise: 0.5, pattern: /^(?:[^,]{0,40}\s)?(?:muốn|chỉ mua|dự kiến)(?!\p{L})/iu },
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
  { sign: 'list', report: 1, words: 'gồm|bao gồm|trong đó|trong đó có|cụ thể' },
];

/** What each point of the words that tell weighs. */
export const TELLING_WEIGHTS = { report: 0.28, promise: 0.11 };
