import { anyOf, WORD_END, WORD_START } from '../words/word-edges.ts';
import { PHRASE_OPENERS } from './speech-words.ts';

/** Words that open a clause in which somebody speaks beside the main one: `sau khi A tuyên bố …`, `mặc dù A khẳng định …`. */
export const SPOKEN_CLAUSE_OPENERS: readonly string[] =
  'việc|thì|vì|chỉ vì|bởi vì|sau khi|ngay sau khi|ngay khi|khi|trước khi|kể từ khi|từ khi|trong khi|trong lúc|trong bối cảnh|mặc dù|dù|dẫu|cho dù|tuy|bất chấp việc|trước việc|sau việc|bởi|mà|như'.split(
    '|',
  );

/** Of those, the ones behind which a clause may be of no one time: somebody by name must speak. */
export const LOOSE_CLAUSE_OPENERS: ReadonlySet<string> = new Set(['khi', 'trước khi', 'bởi', 'mà', 'như', 'tuy']);

/** Behind `được A`, `bị A`: verbs by which A judges or blames what stands before. */
export const JUDGED_BY: readonly string[] =
  'cho là|cho rằng|coi là|xem là|mô tả là|đánh giá là|nhận định là|nhận xét là|chỉ trích là|chỉ trích vì|chỉ trích|lên án là|lên án vì|cáo buộc|buộc tội|phê phán là|phê bình vì|khen là|ca ngợi là|ca ngợi vì'.split(
    '|',
  );

/** Nouns for what somebody has said, before `của A rằng …`. */
export const WORDED_NOUNS: readonly string[] =
  'tuyên bố|lời tuyên bố|phát biểu|lời phát biểu|khẳng định|lời khẳng định|nhận định|lời nhận định|ý kiến|quan điểm|lập luận|cáo buộc|lời cáo buộc|cảnh báo|lời cảnh báo|thông báo|thông tin|kết luận|giải thích|lời giải thích|lời hứa|cam kết|lời cam kết|đe dọa|lời đe dọa|lời khuyên|khuyến cáo|đánh giá|nhận xét|dự báo|dự đoán|thống kê|ước tính|tiết lộ|xác nhận|tin đồn|lời kể|lời khai|lời chỉ trích|chỉ trích|lo ngại|niềm tin|hy vọng|kỳ vọng|gợi ý|đề xuất|đề nghị|lời đề nghị|yêu cầu|lời kêu gọi|kiến nghị|phàn nàn|nghi ngờ|câu hỏi'.split(
    '|',
  );

/** Of those, what is given as a task or a deed behind `về việc`. */
export const WORDED_TASKS: readonly string[] = 'lời kêu gọi|lời đề nghị|lời hứa|cam kết|lời cam kết|đe dọa|lời đe dọa|lời khuyên'.split(
  '|',
);

/** Verbs that explain or tell at length: behind a comma comes what is told. */
export const EXPLAINING: readonly string[] =
  'phân tích|chia sẻ|kể|kể lại|giải thích|lý giải|phản ánh|phản ảnh|đặt vấn đề|nêu vấn đề|dẫn giải'.split('|');

/** Behind such a verb and a comma: what the same speaker does next. */
export const NEXT_DEEDS: readonly string[] =
  'đồng thời|và|rồi|sau đó|tại|với|báo cáo|cung cấp|trao đổi|tranh luận|dự đoán|đánh giá|nhấn mạnh|quan tâm|làm rõ|thảo luận|góp ý|giải đáp|trả lời|đề xuất|kiến nghị|đề nghị|yêu cầu|tiếp thu|nêu|so sánh|tổng hợp|tuyên truyền|hướng dẫn|học tập|động viên|giúp đỡ|hỗ trợ'.split(
    '|',
  );

/** What groups without a name say in a clause beside the main one, and seldom do. */
export const GROUPS_SAY: readonly string[] =
  'cho biết|cho hay|cho rằng|cho là|khẳng định|tuyên bố|xác nhận|tiết lộ|hé lộ|nhận định|cáo buộc|cảnh báo|kêu gọi|chỉ trích|bác bỏ|phủ nhận|lên án|cam kết|nhấn mạnh|thừa nhận|đồng ý|nhất trí|nói'.split(
    '|',
  );

/** Behind `do A`: what A has made, held or brought up, no reason. */
export const MADE_BY: readonly string[] =
  'tổ chức|chủ trì|đồng chủ trì|nêu|nêu ra|đưa ra|đặt ra|đề ra|trình|trình bày|soạn thảo|biên soạn|xây dựng|ban hành|công bố|thực hiện|triển khai|đề xuất|kiến nghị|quản lý|phụ trách|đầu tư|tài trợ|phát động|lập|thành lập|chuẩn bị|gửi|cung cấp|tiến hành|sản xuất|chế tạo|thiết kế|viết|sáng tác|làm chủ|gây ra|để lại'.split(
    '|',
  );

/** Words of a predicate: tense, mood, negation. */
export const PREDICATE = new RegExp(
  `${WORD_START}(?:là|đã|sẽ|đang|có|không|chưa|phải|cần|vẫn|được|bị|rất|muốn|chỉ|luôn|còn|từng|vừa|tại sao|vì sao|(?<!(?:số|tài|vật|dữ|nhiên|nguyên|chất|tư|trị|phụ|dược)\\s)liệu|tuy|thế nào|gì)${WORD_END}`,
  'iu',
);

/** A phrase of place, time, hearer or topic opens here. */
export const PHRASE = new RegExp(`^,?\\s?${anyOf(PHRASE_OPENERS)}${WORD_END}`, 'iu');

/** `rằng` before what is said, and where or to whom it is said: ` trên mạng xã hội rằng`, ` với báo chí rằng`. */
export const THAT_SAID = '(?: (?:trên|với|trong|tại|trước)(?! đó)[^.,;:“”"]{2,45})? rằng(?!\\p{L})';
