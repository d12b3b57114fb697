import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

/** An office alone, asked to answer: ` Bộ trưởng nói rõ hơn …`; not ` Bộ trưởng Bộ A …`. */
const ASKED =
  /^\s(?:đồng chí |ngài )?((?:Phó )?(?:Bộ trưởng|Thủ tướng|Chủ tịch|Chủ nhiệm|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán|Viện trưởng|Chánh án|Giám đốc))\s(?:hãy |cần |sớm )?(?:nói|trả lời|cho biết|cho ý kiến|giải trình|giải thích|làm rõ|nêu|trình bày|đánh giá|quan tâm|xem xét|có giải pháp|phân tích|lý giải)(?!\p{L})/iu;

/** `Đề nghị Bộ trưởng nói rõ hơn …` behind the words of that minister: somebody else asks, and is not named. */
export function asksOwnOffice({ text }: SpeechScene, verb: SpeechVerbMention, { start, end, kind }: Speaker): boolean {
  if (verb.class !== 'directive' || kind !== 'person') return false;
  const office = ASKED.exec(text.slice(verb.end, verb.end + 60))?.[1]?.toLowerCase();
  if (office === undefined) return false;
  const own = text.slice(Math.max(0, start - office.length - 5), end).toLowerCase(); // the office may stand before the name
  return own.includes(office) && !own.includes(`phó ${office}`);
}
