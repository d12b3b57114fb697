import type { Frame } from './find-frames.ts';
import { findSaid } from './find-said.ts';
import type { SpeechScene, SpeechVerbMention } from './speech-scene.ts';

/** `Bình luận vấn đề trên`, `Khẳng định điều này`: only pointed at. To agree with this is something. */
const POINTS =
  /^ (?:rõ hơn |thêm )?(?:với |về |đối với )?(?:các |những )?(?:vấn đề|điều|nội dung|việc|ý kiến|quan điểm|thông tin|nhận định|đề xuất|kiến nghị|câu hỏi|con số|sự việc|vụ việc)(?: \p{Ll}+){0,2} (?:này|trên|đó|nêu trên|nói trên)(?:,[^,]{0,40})?$/iu;

/** `Cho biết phản ứng của Việt Nam trước …`: what the words that follow are about. */
const ABOUT =
  /^ (?:thêm |rõ )?(?:phản ứng|quan điểm|ý kiến|lập trường|lý do|nguyên nhân|suy nghĩ|cảm nhận|cảm xúc|nhận định|đánh giá)(?!\p{L})/u;

/** `Đánh giá cao việc …, ông A tin tưởng …`: verbs before the speaker's own frame, at the head of the sentence. */
export function readFronted(scene: SpeechScene, frame: Frame, verbs: SpeechVerbMention[]): Frame[] {
  const before = scene.text.slice(Math.max(0, frame.lead - 13), frame.lead);
  if (frame.rule !== 'subject' || !/,\s(?:nhưng |song |tuy nhiên |thì )?$/u.test(before)) return [];
  const found: Frame[] = [];
  for (const verb of verbs) {
    const said = findSaid(scene, { ...frame.period, end: frame.lead }, verb, null);
    if (!said || verb.frame === 'marked' || isPhrase(scene, verb) || /^ một cách /u.test(scene.text.slice(verb.end, verb.end + 10)))
      continue;
    const end = endFronted(scene.text, verb, frame);
    if (verb.class !== 'promise' && POINTS.test(scene.text.slice(verb.end, end))) continue;
    const parts = said.said.filter(({ start }) => start < end).map((part) => ({ start: part.start, end: Math.min(part.end, end) }));
    if (parts.length > 0) found.push({ ...frame, verb, lead: verb.start, said: parts, open: false, rule: 'fronted' });
    break;
  }
  return found;
}

/** Place and time between the fronted words and the speaker are the sentence's: `…, trong buổi làm việc sáng 29/3, ông A`. */
function endFronted(text: string, verb: SpeechVerbMention, frame: Frame): number {
  const words = text.slice(verb.end, frame.lead).replace(/,\s(?:nhưng |song |tuy nhiên |thì )?$/u, '');
  return verb.end + words.replace(/(?:,\s(?:tại|trong|nhân|trước|vào|ngày|sáng|chiều|tối|hôm)\s[^,]{2,80}){1,3}$/iu, '').length;
}

/** `Chia sẻ về …`, `Phát biểu tại …`: an occasion or topic, nothing said. */
export function isPhrase({ text }: SpeechScene, verb: SpeechVerbMention): boolean {
  if (/^cho biết$/iu.test(text.slice(verb.start, verb.end)) && ABOUT.test(text.slice(verb.end, verb.end + 24))) return true;
  if (verb.frame === 'bare' && /^ (?:việc|lý do|nguyên nhân|vì sao|tại sao)(?!\p{L})/u.test(text.slice(verb.end, verb.end + 14)))
    return true;
  if (verb.class === 'promise') return /^ (?:về|tại)(?!\p{L})/u.test(text.slice(verb.end, verb.end + 6)); // đồng tình với …
  if (verb.class === 'feeling' || verb.class === 'praise') return false; // bày tỏ vui mừng trước …
  return /^(?: thêm| hơn| rõ hơn| kỹ hơn)? (?:về|tại|với|trước|trên|trong|cùng)(?!\p{L})/u.test(text.slice(verb.end, verb.end + 14));
}
