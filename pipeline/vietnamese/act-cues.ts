import { anyOf, WORD_END, WORD_START } from './word-edges.ts';

const cue = (phrases: string) => new RegExp(`${WORD_START}${anyOf(phrases.split('|'))}${WORD_END}`, 'iu');

/** Words by which what is said shows its act; each is looked for where `judgeAct` says. */
export const ACT_CUES = {
  directive: new RegExp(
    `${WORD_START}(?<!(?:càng|đã|không|chắc|những|có thể|để|phần|lẽ) )(?:cần|phải|cần phải|hãy|không được (?:chủ quan|để|lơ là|phép|làm|có|tự ý|vi phạm|quên))${WORD_END}(?! (?:thiết|lao|kiệm|chăng|cù|đến|tới|có được|không))|^(?:nhiệm vụ(?! (?:càng|này|đó|là|rất|đã))|đề nghị|yêu cầu)${WORD_END}`,
    'iu',
  ),
  /** What one who merely tells asks for: `phải` alone tells of need more often. */
  request: new RegExp(
    `${WORD_START}(?<!(?:không|chưa|chẳng) )(?:cần|hãy|phải (?:làm|có|tập trung|chú trọng|tăng cường|đảm bảo|bảo đảm|xử lý|xem|tính|chủ động|rà soát))${WORD_END}(?! (?:thiết|kiệm|cù|đến|tới|có được))|^(?:đề nghị|yêu cầu)${WORD_END}`,
    'iu',
  ),
  thanks: cue('cảm ơn|cám ơn|biết ơn|tri ân'),
  /** What is said begins with the speaker's own doing: `sẽ không để …`. */
  resolved: /^(?:sẽ(?! có)|luôn sẵn sàng|sẵn sàng|cam kết|quyết tâm)(?!\p{L})/iu,
  /** The speaker's own side will do, is ready to, agrees; for verbs of feeling resolve alone is enough. */
  promise: new RegExp(
    `^(?:sẽ(?! có)|luôn sẵn sàng|sẵn sàng|cam kết|quyết tâm|nhất trí|đồng ý|ủng hộ|luôn coi trọng|coi trọng)${WORD_END}|${WORD_START}(?:chúng tôi|chúng ta|tôi|mình|việt nam|chính phủ|nhà nước|quốc hội|bộ|tỉnh|thành phố|ubnd|ngành|lãnh đạo|ông|bà|phía|quân đội|nước này|chính quyền)(?:\\s[\\p{L}&]{1,9}){0,4}\\s(?:sẽ|sẵn sàng|cam kết|quyết tâm|ủng hộ|nhất trí|đồng ý|coi trọng)${WORD_END}`,
    'iu',
  ),
  resolve: cue('quyết tâm|cam kết|sẵn sàng|hứa'),
  expectation: cue('mong|mong muốn|mong rằng|hy vọng|tin tưởng|tin rằng|kỳ vọng|chúc các|chúc ông|chúc bà|chúc đồng chí|tin chắc'),
  praise: cue('đánh giá cao|biểu dương|ca ngợi|hoan nghênh|khen|thành tích xuất sắc|chúc mừng|xuất sắc|ấn tượng|tự hào về'),
  judgement: cue(
    'là|rất|quan trọng|thể hiện|cho thấy|có thể|nên|góp phần|ý nghĩa|tốt|tích cực|khó|không thể|đúng|sai|hiệu quả|nguy cơ|tạo|làm cho|khiến|do|vì',
  ),
  opinion: cue(
    'quan trọng|ý nghĩa|không thể|đáng tiếc|lo ngại|nghiêm trọng|rất tốt|rất khó|tôi nghĩ|tôi cho rằng|theo tôi|có lẽ|chắc chắn',
  ),
  /** Figures with what they count, and lists of what there is. */
  fact: /\d\s?(?:%|phần trăm|tỷ|tỉ|triệu|nghìn|ngàn|người|vụ|dự án|hộ|đại biểu|doanh nghiệp|ha|km|đồng|USD|tấn|lượt|trường hợp|ca|cơ sở|đơn vị|tuổi)(?!\p{L})|(?:bao )?gồm\s?:/u,
};
