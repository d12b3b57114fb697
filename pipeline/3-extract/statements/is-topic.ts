import { MATTERS, MEASURED_MANNER, TAKE_A_THING, UNSAID_MATTERS } from '../../vietnamese/speech/topic-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { SpeechVerbMention } from './speech-scene.ts';

/** `trả lời về các nhóm vấn đề: …`: what is spoken of, no words. */
const TOPICS = /^[^:;.“”"]{0,60}(?<!\p{L})về[^:;.“”"]{0,60}(?:vấn đề|nội dung|lĩnh vực|câu hỏi)(?: sau| chính| lớn)?(?: đây)?\s?:/u;
/** `trả lời rõ, thẳng thắn về …`: how and of what. */
const HOW = new RegExp(`^(?:,?\\s${anyOf(MEASURED_MANNER)}${WORD_END}){1,5}\\s(?:về|xung quanh)(?!\\p{L})`, 'u');
/** `phân tích, làm rõ thêm …`: the next deed of whoever speaks. */
const DOES_NEXT = /^,\s(?:làm rõ|bổ sung|cung cấp|tiếp thu|giải đáp|thảo luận)(?:\s(?:thêm|hơn|kỹ))?\s/u;
const PROPOSES = /^(?:đề xuất|kiến nghị|gợi ý)(?:(?:,| và) (?:đề xuất|kiến nghị))?$/iu;
const SEVERAL = '(?:(?:một số|nhiều|các|những|hàng loạt|một loạt|\\d{1,2})\\s(?:nhóm\\s)?)';
/** What gives the matters themselves behind their noun: `một số giải pháp như …`. */
const GIVEN = '(?![^.;]*(?::|(?<!\\p{L})(?:như|gồm|bao gồm|đó là|trong đó|cụ thể(?=[,:])|cần|phải|nên)(?!\\p{L})))';
/** `kiến nghị nhiều giải pháp …`, `đề xuất giải pháp khắc phục`. */
const PROPOSED = new RegExp(
  `^\\s(?:thêm\\s|ra\\s)?(?:${SEVERAL}${anyOf(MATTERS)}|(?:giải|biện) pháp (?:khắc phục|thực hiện|tháo gỡ)(?=[\\s.,;]*(?:$|[.,;])))${WORD_END}${GIVEN}`,
  'u',
);
/** `nhấn mạnh một số nội dung trọng tâm`. */
const UNSAID = new RegExp(
  `^(?:,\\s(?:nhấn mạnh|lưu ý|nêu|trao đổi))?\\s(?:thêm\\s)?${SEVERAL}${anyOf(UNSAID_MATTERS)}${WORD_END}${GIVEN}`,
  'u',
);
/** `thống nhất với nhau nhiều nội dung`, that many of them. */
const AGREED = new RegExp(
  `^(?:\\s(?:cao|với nhau|cao với nhau))?\\s${SEVERAL}${anyOf(UNSAID_MATTERS)}(?!\\s(?:về|nêu|trong|của|trình|trên|do)(?!\\p{L}))${WORD_END}${GIVEN}`,
  'u',
);

/** `bình luận về thông tin …`, without words marked behind. */
const COMMENTS = /^(?: thêm| gì)? (?:về|trước|xung quanh|liên quan)(?!\p{L})(?![^.;]*(?::|[“"]|(?<!\p{L})rằng(?!\p{L})))/u;

/** Before a comma they end what is told. */
const TAKES_THING = new RegExp(`^${anyOf(TAKE_A_THING)}$`, 'iu');

/** Whether what follows the verb only names what is spoken of: no words are given. */
export function isTopic(word: string, { frame, class: speechClass }: SpeechVerbMention, rest: string): boolean {
  if (TAKES_THING.test(word) && /^,\s\p{L}/u.test(rest)) return true;
  if (frame !== 'free') return (frame === 'marked' && (TOPICS.test(rest) || HOW.test(rest))) || DOES_NEXT.test(rest);
  if (/^bình luận$/iu.test(word)) return COMMENTS.test(rest);
  if (speechClass === 'assert') return UNSAID.test(rest);
  if (/^(?:thống nhất|nhất trí)(?: cao)?$/iu.test(word)) return AGREED.test(rest);
  return PROPOSES.test(word) && (PROPOSED.test(rest) || UNSAID.test(rest));
}
