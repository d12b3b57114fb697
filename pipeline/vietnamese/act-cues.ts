import { anyOf, WORD_END, WORD_START } from './word-edges.ts';

const cue = (phrases: string) => new RegExp(`${WORD_START}${anyOf(phrases.split('|'))}${WORD_END}`, 'iu');

/** Words by which what is said shows its act; each is looked for where `judgeAct` says. */
export const ACT_CUES = {
  directive: new RegExp(
    `${WORD_START}(?<!(?:càng|đã|không|chỉ|chưa|chắc|những|có thể|để|phần|lẽ) )(?:cần|phải|cần phải|hãy|không được (?:chủ quan|để|lơ là|phép|làm|có|tự ý|vi phạm|quên))${WORD_END}(?! (?:thiết|thơ|giuộc|đước|lao|kiệm|chăng|cù|đến|tới|có được|không|đối mặt|chịu|gánh|trả giá|hứng|mất|chứng kiến))|^(?:nhiệm vụ(?! đặt ra)(?! (?:càng|này|đó|là|rất|đã))|đề nghị|yêu cầu)${WORD_END}`,
    'iu',
  ),
  /** What one who merely tells asks for: `phải` alone tells of need more often. */
  request: new RegExp(
    `${WORD_START}(?<!(?:không|chưa|chẳng|chỉ) )(?:cần|hãy|phải (?:làm|có|tập trung|chú trọng|tăng cường|đảm bảo|bảo đảm|xử lý|xem|tính|chủ động|rà soát))${WORD_END}(?! (?:thiết|thơ|giuộc|đước|kiệm|cù|đến|tới|có được))|^(?:đề nghị|yêu cầu)${WORD_END}`,
    'iu',
  ),
  /** Those who answer for what is asked of them, with `phải`. */
  duty: /(?<!\p{L})(?:các cấp|các bộ|các ngành|cán bộ|đảng viên|địa phương|chính quyền|cơ quan|đơn vị)[^.;,]{0,60}\sphải(?!\p{L})/iu,
  /** After a first sentence that only gives the ground: `Do đó, phải …`, `Để …, công tác … cần …`. */
  /** What is asked for by circumstance, not by the speaker: `đòi hỏi … phải …`. */
  need: /(?<!\p{L})đòi hỏi(?!\p{L})[^.;]*/iu,
  asksAfter:
    /[.!?…]\s(?:(?:(?:do đó|vì vậy|vì thế|bởi vậy|chính vì vậy|do vậy),?\s|để [^.,]{3,120},\s)(?:[^.,]{0,60}\s)?(?:phải|cần)|(?:(?:cùng với đó|bên cạnh đó|ngoài ra|đồng thời|trước hết),?\s)?(?:phải|cần))(?!\p{L})/iu,
  /** `Thủ tướng yêu cầu …`, told on. */
  passedOn:
    /^(?:[^,.;]{0,60},\s)?(?:thủ tướng|chủ tịch|bộ trưởng|bí thư|bộ chính trị|chính phủ|quốc hội)[^,.;]{0,60}\s(?<!(?:sự|được|theo|bị)\s)(?:yêu cầu|chỉ đạo|đề nghị)(?!\p{L})/iu,
  /** Taking note of what others say or suffer praises nobody. */
  noted: /^(?:các |những )?(?:ý kiến|kiến nghị|đề xuất|khó khăn|phản ánh|tồn tại|hạn chế|vướng mắc|ý nghĩa|tầm quan trọng)(?!\p{L})/iu,
  ownWill: /^(?:và\s)?sẽ(?!\p{L})|(?:,|\svà)\ssẽ(?!\p{L})/iu,
  /** Words of the speaker's own that may stand before a hope. */
  ownHope: /^(?:(?:ông|bà|tôi|chúng tôi|việt nam|chính phủ|phía|đồng thời|qua đó|với|có)(?:\s\p{L}{1,8}){0,4}\s|(?:\p{L}{1,8}\s){1,2})?$/iu,
  thanks: cue('cảm ơn|cám ơn|biết ơn|tri ân'),
  /** What is said begins with the speaker's own doing: `sẽ không để …`. */
  resolved:
    /^(?:(?:(?:trên cương vị|với vai trò|với trách nhiệm)[^,]{0,30}|(?:trong )?thời gian tới|tới đây),?\s)?(?:sẽ(?! có)|luôn sẵn sàng|sẵn sàng|cam kết|quyết tâm|cùng nhau)(?!\p{L})/iu,
  /** The speaker's own side will do, is ready to, agrees; for verbs of feeling resolve alone is enough. */
  promise: new RegExp(
    `^(?:sẽ(?! có)|luôn sẵn sàng|sẵn sàng|cam kết|quyết tâm|nhất trí|đồng ý|ủng hộ)${WORD_END}|${WORD_START}(?:(?:chúng tôi|tôi|mình|việt nam|chính phủ|nhà nước|quốc hội|bộ|tỉnh|thành phố|ubnd|ngành|lãnh đạo|phía|quân đội|nước này|chính quyền)(?:\\s(?!nếu|mà|khi|để)[\\p{L}&]{1,9}){0,4}|ông|bà|chúng ta)\\s(?:sẽ(?! (?:có|bị|không thể|lỗ|mất|khó))|sẵn sàng|cam kết|quyết tâm|ủng hộ|nhất trí|đồng ý)${WORD_END}`,
    'iu',
  ),
  resolve: cue('quyết tâm|cam kết|sẵn sàng|hứa'),
  expectation: cue('mong|mong muốn|mong rằng|hy vọng|tin tưởng|tin rằng|kỳ vọng|chúc các|chúc ông|chúc bà|chúc đồng chí|tin chắc'),
  praise: cue('đánh giá cao|biểu dương|ca ngợi|hoan nghênh|khen|thành tích xuất sắc|chúc mừng|xuất sắc|ấn tượng|tự hào về'),
  /** Merit told without a word of praise, near the head of what is said. */
  merit: cue(
    'rất ghi nhận|ghi nhận sự|ghi nhận những nỗ lực|được lòng dân|hợp lòng dân|vươn lên|đáng khích lệ|đáng biểu dương|đáng ghi nhận|đi đầu|tiên phong|có nhiều đóng góp|nhiều nỗ lực|nỗ lực lớn|đã hoàn thành tốt',
  ),
  /** Verbs of feeling that do nothing but be polite, and what one is glad to do: no judgement. */
  courtesy: cue('xin lỗi|chia buồn|chúc mừng|lời chúc|thăm hỏi|chia sẻ'),
  occasion:
    /^(?:được|lần đầu|đến thăm|tới thăm|thăm|đến|sang|trở lại|gặp|chào đón|đón|tiếp|trước sự có mặt|khi được|chào mừng|lời|xúc động)(?!\p{L})/iu,
  judgement: cue(
    'là|rất|quan trọng|thể hiện|cho thấy|có thể|nên|góp phần|ý nghĩa|tốt|tích cực|khó|không thể|đúng|sai|hiệu quả|nguy cơ|tạo|làm cho|khiến|do|vì',
  ),
  opinion: cue(
    'quan trọng|ý nghĩa|không thể|đáng tiếc|lo ngại|nghiêm trọng|rất tốt|rất khó|tôi nghĩ|tôi cho rằng|theo tôi|có lẽ|chắc chắn|hoài nghi|nghi ngờ|không chính xác|không đúng|chưa đúng|vô lý',
  ),
  /** Figures with what they count, and lists of what there is. */
  fact: /\d\s?(?:%|phần trăm|tỷ|tỉ|triệu|nghìn|ngàn|người|vụ|dự án|hộ|đại biểu|doanh nghiệp|ha|km|đồng|USD|tấn|lượt|trường hợp|ca|cơ sở|đơn vị|tuổi)(?!\p{L})|(?:bao )?gồm\s?:/u,
};
