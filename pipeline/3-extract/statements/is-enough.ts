import { PREDICATE } from '../../vietnamese/speech/clause-words.ts';
import type { SpeechVerbMention } from './speech-scene.ts';

/** `nhấn mạnh trong một tuyên bố hồi tháng 10.`: where and when, and nothing said. */
const WHERE_ONLY =
  /^(?:trong (?:một |cuộc |buổi |bài |bức )|tại (?:cuộc |buổi |hội |phiên |lễ ))[^,;:“”"]{2,90}?(?:(?:hôm|ngày|hồi|sáng|chiều|tối)\s[^,;:“”"]{1,24}|qua|nay)$/u;

/** Whether the words behind a verb are enough to be said. Three words or more; after a verb that asks, more than a place or topic: not `chỉ đạo tại cuộc họp`. */
export function isEnough(said: string, verb: SpeechVerbMention): boolean {
  if (/^(?:(?:ra )?(?:sao|thế nào|như thế nào|gì)|một cách \p{L}+(?: \p{L}+)?$)(?!\p{L})/iu.test(said)) return false; // bà đánh giá thế nào …?
  if (/^(?:(?:nhưng|song(?! phương| song))(?!\p{L})|còn \p{Lu})/u.test(said)) return false; // nói nhưng không cung cấp …; phủ nhận, còn A …
  if (verb.class !== 'directive' && WHERE_ONLY.test(said)) return false;
  const words = said.split(/\s+/u).length;
  if (words < 2 || (words < 3 && verb.class === 'directive')) return false;
  return (
    verb.class !== 'directive' ||
    words > 14 ||
    /(?<!\p{L})về việc(?!\p{L})/u.test(said) ||
    PREDICATE.test(said) ||
    !/^(?:tại|trong|trước|về|với|khi|ở)(?!\p{L})[^,]*(?:,\s\P{L}|$)/iu.test(said)
  );
}
