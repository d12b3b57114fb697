import { anyOf, WORD_END, WORD_START } from './word-edges.ts';

/** Words that make a sentence a fact told (above 0) or a judgement (below 0). */
export interface FactCue {
  weight: number;
  pattern: RegExp;
}

const words = (weight: number, phrases: string): FactCue => ({
  weight,
  pattern: new RegExp(`${WORD_START}${anyOf(phrases.split('|'))}${WORD_END}`, 'iu'),
});

/**
 * Each cue counts once a sentence. The weights are those of a logistic regression on the hand-labelled reports and assessments
 * of `tests/gold`, rounded; a sentence tells a fact where they and the verb's own weight sum to more than 0.
 */
export const FACT_CUES: FactCue[] = [
  {
    weight: 0.6,
    pattern:
      /\d\s?(?:%|phần trăm|tỷ|tỉ|triệu|nghìn|ngàn|người|vụ|dự án|hộ|đại biểu|doanh nghiệp|DN|ha|km|đồng|USD|tấn|lượt|trường hợp|ca|cơ sở|đơn vị|m2|năm|ngày|tháng|tuổi|lần|xã|huyện|tỉnh|điểm|tổ chức|cán bộ|đảng viên|đoàn viên|học sinh|nước|văn bản|mỏ|nhà)(?!\p{L})/u,
  },
  {
    weight: 0.4,
    pattern:
      /(?<!\p{L})(?:ngày|tháng|năm|quý|hôm|lúc|sáng|chiều)\s\d|\d[/-]\d|(?<!\p{L})(?:hôm qua|hôm nay|tuần trước|vừa qua|gần đây|mới đây|hiện nay|đến nay|tính đến|từ đầu năm)(?!\p{L})/iu,
  },
  words(0.6, 'đã|vừa|đang'),
  words(
    0.5,
    'kết quả|theo quy định|quyết định|ban hành|thành lập|tổ chức|tiến hành|hoàn thành|triển khai|phê duyệt|thông qua|ký kết|ký|kiểm tra|thanh tra|điều tra|khởi tố|bàn giao|tiếp nhận|thực hiện|xảy ra|nhận được|phát hiện|xử lý|gồm|bao gồm|hiện|trong đó|cụ thể|tăng|giảm|đạt|chiếm|trước đó',
  ),
  words(-0.5, 'là'),
  words(-0.3, 'rất|quá|hết sức|vô cùng|càng|nhất|đặc biệt|thực sự|thật sự|lớn|to lớn|sâu sắc|mạnh mẽ'),
  words(
    -1.2,
    'quan trọng|cần thiết|ý nghĩa|hiệu quả|khó khăn|khó|tốt|tốt đẹp|tích cực|đúng|sai|đúng đắn|nguy cơ|không thể|có thể|đáng|đáng tiếc|thành công|phù hợp|chặt chẽ|lỏng lẻo|bất cập|yếu kém|vấn đề|thách thức|cơ hội|động lực|nền tảng|vai trò|tiềm năng|nghiêm trọng|hợp lý|vô lý|bình thường|chắc chắn|không nên|phức tạp|rõ ràng|xứng đáng|tương lai|lợi ích|tin cậy|gắn bó|truyền thống|lo ngại|tôi nghĩ|tôi cho rằng|có lẽ',
  ),
  words(-0.5, 'nếu|thì|nhưng|chứ|tuy nhiên|tuy|mặc dù|bởi|vì|do|nên|mà'),
  words(-0.4, 'thể hiện|cho thấy|góp phần|tạo|khiến|làm cho|mang lại|phản ánh|chứng tỏ|đòi hỏi|luôn|đóng góp'),
];

/** Where no word weighs, a sentence is a judgement. */
export const FACT_WEIGHT_OF_NONE = -0.8;
/** What a verb that reports (`cho biết`, `thông báo`, `theo`) weighs; verbs that only say that someone spoke weigh nothing. */
export const FACT_WEIGHT_OF_REPORT = 1.6;
