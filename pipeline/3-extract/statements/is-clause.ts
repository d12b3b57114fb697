import { EXPLAINING, MADE_BY, NEXT_DEEDS, PHRASE, PREDICATE } from '../../vietnamese/speech/clause-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { ANNOUNCED_DEEDS } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';

const ANNOUNCED = new RegExp(`^\\s(?:đã |vừa |sẽ |việc )?${anyOf(ANNOUNCED_DEEDS)}${WORD_END}(?!\\s(?:của|này|trên)(?!\\p{L}))`, 'u');
const EXPLAINS = new RegExp(`^${anyOf(EXPLAINING)}$`, 'iu');
const NEXT_DEED = new RegExp(`^,\\s${anyOf(NEXT_DEEDS)}${WORD_END}`, 'iu');
const FEWEST_OF_CLAUSE = 60; // characters
const TOPIC_NOUN = /^\s(?:những|các|một số|kết quả|chuyện|kinh nghiệm|thông tin|lý do|nguyên nhân|việc|vấn đề|nội dung)(?!\p{L})/iu;
/** `giải thích tàu hỏng do nước mặn`, not `thông báo dự án do huyện đầu tư`. */
const BECAUSE = new RegExp(
  `(?<!\\p{L}|lý )(?:do(?!\\s[^,.;:“”"]{2,60}?\\s${anyOf(MADE_BY)}${WORD_END})|vì|bởi|nên|thì|khiến|gây|đều|cũng)(?!\\p{L})`,
  'u',
);
/** `nói họ hài lòng`: of themselves. */
const SELVES = /^\s(?:họ|tôi|chúng tôi|chúng ta)\s\p{Ll}/u;
/** `đặt vấn đề gần đây …`: time before a clause. */
const OPENS_CLAUSE =
  /^\s(?:gần đây|thời gian (?:gần đây|qua|vừa qua)|mấy hôm nay|lâu nay|trước kia|hiện|vừa qua|nếu|tuy|dù|mặc dù)(?!\p{L})/u;
/** `thông tin trong 6 tháng đầu năm, …`, `kể khi bà viết bài, …`: when it was, before the clause that tells it. */
const TIMED_CLAUSE =
  /^\s(?:trong số [^.,;:“”"]{4,80} có |(?:(?:trong|sau|qua) \d{1,3} (?:tháng|năm|ngày|quý|tuần)(?!\p{L})[^.,;:“”"]{0,40}|(?:khi|từ khi|sau khi|tính đến|kể từ|từ|trong (?:giai đoạn|thời gian|quá trình)) [^.,;:“”"]{4,80}), (?!\p{L}{1,6} (?:cho|nói|nhấn|khẳng)))/u;
/** `nói hôm nay là …`: the time is of what is said. */
const NOWADAYS =
  /^\s(?:hôm nay|ngày nay|hiện nay|hiện giờ|bây giờ|từ nay|trước đây|nay)(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:là|đã|sẽ|đang|có|không|chưa|phải|cần)(?!\p{L})/u;
const TOLD_THING = /^\s(?:chuyện|kinh nghiệm|thông tin|thẳng thắn|sâu sắc|sôi nổi|gay gắt|nhiều lần)(?!\p{L})/iu;
const NEAR = 90; // characters in which a clause shows itself

/** A clause with a predicate of its own, not a topic: `nói chuyến thăm là thắng lợi`, not `nói về chuyến thăm`. */
export function isClause(tail: string, speechClass: SpeechClass): boolean {
  if (speechClass === 'report' && TIMED_CLAUSE.test(tail)) return true;
  if (ANNOUNCED.test(tail) || NOWADAYS.test(tail) || /^\s(?:do|vì|bởi)(?!\p{L})/u.test(tail)) return true;
  if (PHRASE.test(tail)) return false;
  return (PREDICATE.test(tail.slice(0, NEAR)) && !TOLD_THING.test(tail)) || (speechClass === 'report' && isLooseClause(tail));
}

/** As above, told by no more than a reason or the time before it. */
function isLooseClause(tail: string): boolean {
  return (BECAUSE.test(tail.slice(0, NEAR)) || OPENS_CLAUSE.test(tail) || SELVES.test(tail)) && !TOPIC_NOUN.test(tail);
}

/** `phân tích, trong hai cách …`: words enough behind the comma for a clause, where no second deed follows. */
export function isLong(word: string, tail: string): boolean {
  return tail.length > FEWEST_OF_CLAUSE && EXPLAINS.test(word) && !NEXT_DEED.test(tail);
}

/** `nói về việc A sẽ …`: somebody's deed as a clause, no mere topic. */
export function isToldOf(matter: string): boolean {
  return /^\p{Lu}[^,.;:“”"]{2,60}?\s(?:đã|sẽ|đang|vừa|không|chưa|phải|bị|được)(?!\p{L})/u.test(matter);
}
