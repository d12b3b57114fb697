import { indexSpans } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { MEDIA_HEADS } from '../../vietnamese/speech/source-words.ts';
import type { SpeechClass, SpeechVerb } from '../../vietnamese/speech/speech-verbs.ts';
import { NOT_SPEECH, SPEECH_VERBS } from '../../vietnamese/speech/speech-verbs.ts';
import { NO_VERB_AFTER, VERB_AFTER } from '../../vietnamese/speech/speech-words.ts';
import type { Word } from '../../vietnamese/words/find-phrases.ts';
import { compilePhrases, findPhrases } from '../../vietnamese/words/find-phrases.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { Names } from '../findings.ts';
import type { SpeechVerbMention } from './speech-scene.ts';

const BOOK = compilePhrases<SpeechVerb | null>([
  ...NOT_SPEECH.map((phrase): [string, null] => [phrase, null]),
  ...SPEECH_VERBS.map((verb): [string, SpeechVerb] => [verb.verb, verb]),
]);
const NO_VERB = new RegExp(`${WORD_START}${anyOf(NO_VERB_AFTER)}\\s$`, 'iu');
const NEVER_NOUN = /^(?:cho (?:biết|hay|rằng|là)|nêu rõ|chỉ rõ|bày tỏ|đánh giá (?:rất )?cao)$/iu;
const STILL_VERB = new RegExp(`${WORD_START}${anyOf(VERB_AFTER)}\\s$`, 'iu');
/** `lời thăm hỏi và | chúc sức khỏe`: a second greeting, no second verb. */
const GREETING = /(?<!\p{L})lời(?:\s\p{L}{2,8}){1,3}\s(?:và|,)\s$/iu;
const GREETS = /^(?:chúc|chào|cảm ơn|cám ơn|chia buồn|tri ân|động viên|mời)(?!\p{L})/iu;
/** `gồm 13 yêu cầu`: so many of them. */
const COUNTED = /(?<!\p{L})(?:gồm|có|với|đưa ra|tổng cộng|trong|nêu|ra|toàn bộ|cả)\s\d{1,3}\s$/iu;
/** `bám sát mục tiêu, yêu cầu, nhiệm vụ`: one of a row of nouns. */
const NOUNS_BEFORE =
  /(?<!\p{L})(?:mục tiêu|mục đích|nhiệm vụ|phương hướng|tiêu chuẩn|điều kiện|nội dung|quan điểm|tính chất|thách thức),\s$/iu;
const NOUNS_BEHIND =
  /^(?:,| và| cũng như) (?:nhiệm vụ|mục tiêu|nội dung|giải pháp|điều kiện|phương hướng|đòi hỏi|thách thức|tiêu chuẩn|định hướng)(?!\p{L})/iu;
/** `Có ý kiến đề nghị`, `đã quyết định phân công`: no nouns, though `ý kiến đề nghị` may be one. */
const OPINION =
  /(?<!\p{L})(?:có|nhiều|rất nhiều|khá nhiều|không ít|một số|các|đa số|đa số các|phần lớn|phần lớn các|hầu hết|hầu hết các|những) ý kiến\s$|(?<!\p{L})(?:đã|vừa|sẽ|thống nhất) quyết định\s$|(?<!\p{L})bằng cách\s$|(?<!\p{L})cơ bản\s$/iu;
/** `Đã có văn bản yêu cầu`: asked in writing, no paper as noun. */
const WRITTEN = /(?<!\p{L})(?:có|ra|gửi|ký) (?:văn bản|công văn|công điện|chỉ đạo|ý kiến chỉ đạo)(?: và| số [^\s,]{1,20})?\s$/iu;
/** `đệ đơn yêu cầu bồi thường`, `gửi kháng cáo lên tòa để phản đối …`: what is asked by petition; not `gửi đơn kiến nghị tới Sở A`. */
const PETITIONS =
  /(?<!\p{L})(?:gửi|nộp|đệ|đệ trình|làm|viết|có) (?:(?:một|lá|bức) ){0,2}(?:đơn(?: kiện| kháng cáo| khiếu nại)?|kháng cáo|kháng nghị|kiến nghị|thư|thư ngỏ|văn bản|công văn|công hàm)(?:\s[^.,;:“”"()\n]{2,110})?\s(?:(?:để|nhằm)\s)?$/iu;
const PETITIONED =
  /^(?:yêu cầu|đề nghị|kiến nghị|kêu gọi|phản đối|phủ nhận|bác bỏ|bày tỏ)\s(?!(?:này|trên|đến|tới|lên|gửi|cho|về|nhằm|và|của|khẩn|lần|số|tập thể)(?!\p{L}))\p{L}/iu;
const ASKED = /^(?:yêu cầu|đề nghị|chỉ đạo|giao|kiến nghị|đề xuất|đồng ý|thống nhất|chấp thuận)(?!\p{L})/iu;
const OFFERED =
  /(?<=^chuyển) lời (?:cảm ơn|cám ơn|chúc mừng|chia buồn)$| lời (?:thăm hỏi|chào|chúc)$|(?<=^thể hiện) (?:sự )?(?:quan ngại|lo ngại)$/iu;
const NOUN_TAIL =
  /^\s*(?:của|đặt ra|nêu trên|này|trên(?!\s{1,2}(?:\p{Lu}|cương vị|cơ sở|tinh thần|nền tảng|thực tế|trang|mạng|báo|tạp chí|tài khoản|truyền hình|sóng|diễn đàn|tờ|kênh|đài|facebook|twitter|blog|website|fanpage|internet|máy bay|đường|hành trình))|đó(?! (?:là|chỉ|chính|cũng|không|sẽ|đã))|kể trên|chung|nói trên|còn lại)(?![\p{L}\p{M}])/iu;
/** `thông tin từ Sở A`: what comes from it. */
const COMES_FROM = /^thông tin (?:mới nhất |ban đầu )?từ (?=\p{Lu}|cơ quan|công an|lãnh đạo|phía|các )/iu;
/** `nghiên cứu, đề xuất`: to prepare, not to say. */
const PREPARED = /(?<!\p{L})(?:nghiên cứu|tham mưu|rà soát|xem xét|khảo sát)(?:,| và)? $/u;
/** `buổi giao ban`: a meeting. `giao Ban Tổ chức`: to whom it is given. */
const MEETING = /^[Gg]iao ban(?!\p{L})/u;
/** `gửi tới ông A lời chúc mừng`: words that are sent, no papers. */
const SENT = /^(?:gửi|chuyển) (?:tới|đến)(?! lời)/iu;
const SENT_WORDS =
  /^\s[^.;:“”"]{2,160}?\s(?:(?:những )?lời (?:chúc|chào|cảm ơn|cám ơn|thăm hỏi|tri ân|chia buồn|động viên|mời)|mong muốn|thông điệp)(?!\p{L})/iu;
/** `mời Thủ tướng thăm …`, `mời các tay súng gia nhập …`: to do something; else a mere deed. */
const INVITED =
  /^mời (?=\p{Lu}|ông |bà |ngài |các |những |lãnh đạo |đoàn )[^.,;:“”"]{2,80}? (?:thăm|sang thăm|tới thăm|sang|tham gia|gia nhập|tham dự|(?<!danh )dự|đến|tới|trở lại|hợp tác|đầu tư)(?!\p{L})/u;
/** `Tờ A viết quân đội sẽ …`: what a paper writes is told, as what somebody says. */
const PAPER_WRITES = new RegExp(`(?:^|[.!?…”"»;,\\n]\\s?)(?:${anyOf(MEDIA_HEADS)}|báo)\\s\\p{Lu}[^,;:.!?“”"]{1,40}\\s$`, 'iu');
const JOINED = /^(?: và |, và | đồng thời | cũng như )$/iu;
/** `đánh giá cao, nhiệt liệt biểu dương`. */
const LIST_COMMA = /^, (?:(?:nhiệt liệt|chân thành|trân trọng|đặc biệt|rất|cũng) ){0,2}$/iu;
/** Verbs that join by a comma alone: `biểu dương, ghi nhận`. */
const LISTED: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['praise', 'thanks', 'hope', 'directive', 'promise', 'protest']);

/** The verbs of speaking outside names, nouns and passives left out (`lời kêu gọi`, `được yêu cầu`, `đề nghị của …`). */
export function findSpeechVerbs(text: string, words: Word[], names: Names, quotations: Span[]): SpeechVerbMention[] {
  const named: Span[] = [...names.offices, ...names.organizations, ...names.people];
  const isNamed = indexSpans(named);
  const ends = new Set([...named, ...names.places].map(({ end }) => end));
  const verbs: SpeechVerbMention[] = [];
  let noun = -1; // where the last verb ends that is none: `về đề xuất, kiến nghị …`
  for (const match of findPhrases(text, words, BOOK)) {
    if (!match.value || isNamed(match)) continue;
    if (
      !isVerb(text, ends, match) ||
      (noun >= 0 && !NEVER_NOUN.test(text.slice(match.start, match.end)) && /^(?:, | và )$/u.test(text.slice(noun, match.start)))
    ) {
      noun = match.end;
      continue;
    }
    const { class: speechClass } = match.value;
    const frame =
      match.value.verb === 'viết' && PAPER_WRITES.test(text.slice(Math.max(0, match.start - 60), match.start)) ? 'bare' : match.value.frame;
    const last = verbs.at(-1);
    const isJoint =
      last &&
      isJoined(text.slice(last.end, match.start), last, match.value) &&
      !partsQuotation(text, quotations, { start: last.start, end: match.end });
    if (last && isJoint) joinVerb(last, match.end, match.value);
    else verbs.push({ start: match.start, end: endVerb(text, match), class: speechClass, frame, from: match.from });
  }
  return verbs;
}

/** `nói và nhận định trong thời đại số thì không thể …`: a clause, no mere place or time. */
const TELLS_BEHIND = /^ [^.;:“”"\n]{4,80}?(?:,| thì) [^.;:“”"\n]{0,60}?(?<!\p{L})(?:không|phải|cần|sẽ|đã|là|có|đang)(?!\p{L})/u;

/** Of `gửi lời thăm hỏi` the verb is `gửi`: the greeting is what is said. */
function endVerb(text: string, { start, end }: Span): number {
  const greeting = OFFERED.exec(text.slice(start, end));
  return greeting ? start + greeting.index : end;
}

function isJoined(between: string, last: SpeechVerbMention, verb: SpeechVerb): boolean {
  return JOINED.test(between) || (LIST_COMMA.test(between) && LISTED.has(last.class) && LISTED.has(verb.class));
}

/** `“…”, ông A phân tích và đề nghị phải …`: the first verb gives the quotation, the second what follows. */
function partsQuotation(text: string, quotations: Span[], chain: Span): boolean {
  const before = quotations.findLast(({ end }) => end < chain.start);
  if (!before || chain.start - before.end > 90 || /[.;:]/u.test(text.slice(before.end + 1, chain.start))) return false;
  return /[,.!?…]$/u.test(text.slice(before.start, before.end)) || /^.?\s?[,–-]/u.test(text.slice(before.end, before.end + 4))
    ? /^(?:,? \p{L}|:)/u.test(text.slice(chain.end, chain.end + 3)) &&
        (!/^,? (?:tại|trong|khi|với|vào|sáng|chiều|ngày|hôm|trước|sau)(?!\p{L})/u.test(text.slice(chain.end, chain.end + 9)) ||
          TELLS_BEHIND.test(text.slice(chain.end, chain.end + 140)))
    : false;
}

/** `chia sẻ và mong muốn` does what `mong muốn` does: a verb that takes anything outweighs one that does not. */
function joinVerb(last: SpeechVerbMention, end: number, verb: SpeechVerb): void {
  last.end = end;
  if (last.frame === 'free' || verb.frame !== 'free') return;
  last.frame = verb.frame;
  last.class = verb.class;
}

/** A noun, passive or negation stands before it, or a noun's tail after it; the end of a name (`Bí thư`) is neither. */
function isVerb(text: string, nameEnds: ReadonlySet<number>, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const isAfterName = nameEnds.has(start - 1);
  if (/\p{Lu}/u.test(text.charAt(start)) && /(?:\p{Ll}|;)\s$/u.test(before)) return false; // `và Thỏa thuận …`, the next of a row
  if (SENT.test(text.slice(start, end)) && !SENT_WORDS.test(text.slice(end, end + 190))) return false;
  if (/^(?:đề xuất|kiến nghị)/iu.test(text.slice(start, end)) && PREPARED.test(before)) return false;
  if (/^mời$/iu.test(text.slice(start, end)) && !INVITED.test(text.slice(start, end + 90))) return false;
  if (
    COMES_FROM.test(text.slice(start, end + 24)) ||
    MEETING.test(text.slice(start, end + 5)) ||
    (GREETING.test(before) && GREETS.test(text.slice(start, end))) ||
    COUNTED.test(before) ||
    (NOUNS_BEFORE.test(before) && NOUNS_BEHIND.test(text.slice(end, end + 24)))
  )
    return false;
  return (
    (isAfterName ||
      OPINION.test(before) ||
      (WRITTEN.test(before) && ASKED.test(text.slice(start, end))) ||
      isPetitioned(text, { start, end }) ||
      !NO_VERB.test(before.slice(-18)) ||
      STILL_VERB.test(before)) &&
    (OFFERED.test(text.slice(start, end)) || !NOUN_TAIL.test(text.slice(end, end + 24)))
  );
}

/** Whether a petition asks or objects so. */
function isPetitioned(text: string, { start, end }: Span): boolean {
  return PETITIONED.test(text.slice(start, end + 12)) && PETITIONS.test(text.slice(Math.max(0, start - 150), start));
}
