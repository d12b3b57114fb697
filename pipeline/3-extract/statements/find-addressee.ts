import { startingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { ADDRESSEE_DEEDS, ADDRESSEE_ENDS, ADDRESSEE_HEADS, ADDRESSEES_BY_TRADE } from '../../vietnamese/speech/addressee-words.ts';
import { ONE_WORD_SIDES } from '../../vietnamese/speech/promise-signs.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Act, Found } from '../findings.ts';
import type { Frame } from './find-frames.ts';
import type { SpeechScene } from './speech-scene.ts';

const ENDS = new RegExp(
  `(?:[:;]\\s|,\\s(?!(?:cũng như|${anyOf(ADDRESSEE_HEADS)})${WORD_END}|(?!${anyOf(ADDRESSEE_ENDS)}${WORD_END})(?:\\p{L}{1,8} ){0,3}\\p{L}{1,8}(?:,| và | ${anyOf(ADDRESSEE_ENDS)}${WORD_END}))|[“"(]|(?<!,)\\s(?!cử tri|cùng với các )${anyOf(ADDRESSEE_ENDS)}${WORD_END})`,
  'iu',
);
const HEADS = new RegExp(`^(?!${anyOf(ADDRESSEE_DEEDS)}${WORD_END})${anyOf(ADDRESSEE_HEADS)}${WORD_END}`, 'iu');
const ADDRESSED: ReadonlySet<Act> = new Set<Act>(['directive', 'expectation', 'thanks', 'praise', 'other']);
/** Before those who are addressed: circumstances, and the speaker's own `tôi đề nghị`. */
const BEFORE =
  /^(?:(?:trong|từ|thời gian tới|năm tới|giai đoạn tới|những năm tới|nhiệm kỳ tới|trên|trước|trước mắt|với|để|nhân|sau|dưới|bên cạnh|cùng với|qua|đối với|ngoài|tại|vì vậy|do đó|đồng thời|trước hết|đặc biệt|tới đây|sắp tới|về)(?!\p{L})(?![^,]{0,90}\s(?:cần|phải|nên)\s)[^,;.:“"]{0,90},\s(?:trách nhiệm[^,;.:]{0,30},\s)?){0,2}(?:(?:tôi|chúng tôi)(?: cũng| xin| rất){0,2} (?:đề nghị|yêu cầu|mong|mong muốn|cảm ơn|kiến nghị) |(?:rất )?(?:mong|đề nghị) )?/iu;
const LEAD =
  /^(?:(?:và tiếp thu|cho|sâu sắc|chân thành|trân trọng|nồng nhiệt|thân thiết|tốt đẹp|tốt đẹp nhất|nhất|về|tới|với|đến|đối với)\s){0,4}/iu;
const MERIT =
  /^(?:việc|với|đến|rằng|tới|về|(?:những |các )?(?:thành tích|thành tựu|kết quả|sự ủng hộ|sự giúp đỡ|sự đóng góp)[^.;]{0,70}?\smà|ý kiến của|(?:sự|tình cảm|lời) (?:\p{L}{1,7},?\s){0,10}(?:của|từ)|những|sự)\s/iu;
/** Of a greeting, to whom it goes: `lời thăm hỏi … tới …`. */
const GREETED = /^lời [^.;]{4,160}?\s(?:tới|đến)\s/iu;
const TOPIC = /^\svề(?!\p{L})/iu; // lưu ý Bộ A về …
const ASKED = /^(?:\s?[(,][^.;]{0,80})?\s(?:cần|phải|hãy|nên)(?!\p{L})/iu;
/** `Hải Dương nên …`, `nước này cần …`: a place or a country that must do something. */
const ASKED_PLACE = new RegExp(
  `^(?:nước này|nước ta|\\p{Lu}[\\p{L}\\p{M}.]*(?: \\p{Lu}[\\p{L}\\p{M}]*){1,4}|${anyOf(ONE_WORD_SIDES)})(?= (?:cũng )?(?:cần|phải|hãy|nên|không nên)(?!\\p{L}))`,
  'u',
);
/** `Nga quan tâm …`, `Seoul và Tokyo chi trả …`: sides by one word, whom a verb that asks has as its object. */
const ASKED_SIDE = new RegExp(`^${anyOf(ONE_WORD_SIDES)}(?: và ${anyOf(ONE_WORD_SIDES)})?(?=\\s\\p{Ll})`, 'u');
/** `cơ quan soạn thảo`, `các chủ đầu tư`: those whose trade is told by a verb. */
const BY_TRADE = new RegExp(`^(?:(?:các|những) )?${anyOf(ADDRESSEES_BY_TRADE)}${WORD_END}`, 'iu');
/** Places for those who govern them. */
const GOVERNED: ReadonlySet<string> = new Set(['country', 'province', 'city', 'district', 'commune']);
const WELCOMED = /(?:chúc mừng|hoan nghênh|chào mừng|chào đón|đón chào|biểu dương|tuyên dương|khen)/iu;
/** Behind a word of number stands a noun, though it may be a verb elsewhere: `các tổ chức tín dụng`. */
const COUNTED = /^(?:các|những|mọi|từng|mỗi|hai|ba|bốn|năm|toàn thể)(\stổ chức)(?!\p{L})/iu;
/** Courtesies go to someone. */
const GREETS = /(?:chào|chúc|thăm hỏi|xin lỗi|chia buồn|^gửi|^chuyển)/iu;
/** After a name, the name of those addressed goes on. */
const NAME_GOES_ON = /^(?:,? (?:và|cùng|cũng như|của|tại|ở)|,| -| \p{Lu}| hai (?:nước|bên)| (?:nước )?này|$)/u;
const MAX_LENGTH = 200;
const MOST_WORDS = 7;

/** Who is asked, thanked, welcomed, congratulated or hoped for: the phrase at the head of the words said; null where none is named. */
export function findAddressee(scene: SpeechScene, { verb }: Frame, { act, parts }: { act: Act; parts: Span[] }): Found | null {
  const first = parts[0]!;
  const said = scene.text.slice(first.start, first.end);
  const greeted = GREETED.exec(said);
  if (greeted) return toFound(scene, first.start + greeted[0].length, { act, asks: false }, first.end);
  const lead = LEAD.exec(said)![0].length;
  const rest = said.slice(lead);
  const before = (act === 'praise' || act === 'thanks' ? MERIT.exec(rest) : null) ?? BEFORE.exec(rest);
  const starts = [...(before ? [before[0].length] : []), 0].map((at) => first.start + lead + at);
  for (const start of starts) {
    const found = toFound(scene, start, { act, asks: verb.class === 'directive' }, first.end);
    if (found && isAddressed(scene.text, verb, { act, end: found.end })) return found;
  }
  return null;
}

/** The phrase that names someone from this place on: a speaker's name, a place's behind a verb that asks, or one headed by a word for those who can be addressed. */
function toFound(scene: SpeechScene, start: number, { act, asks }: { act: Act; asks: boolean }, last: number): Found | null {
  const body = scene.text.slice(start, Math.min(last, start + MAX_LENGTH + 60));
  const at = { start, end: start };
  const place = asks ? startingIn(scene.names.places, at).find(({ kind }) => GOVERNED.has(kind)) : undefined;
  const named: Span | undefined = startingIn(scene.speakers, at).at(-1) ?? place;
  const side = (asks ? ASKED_SIDE.exec(body) : null) ?? ASKED_PLACE.exec(body);
  const head = HEADS.exec(body) ?? side;
  if (!named && !head) return null;
  const from = named
    ? named.end - start
    : Math.max(head![0].length, BY_TRADE.exec(body)?.[0].length ?? 0) + (COUNTED.exec(body)?.[1]?.length ?? 0);
  const isWhole = (named || side) && !NAME_GOES_ON.test(body.slice(from));
  const end = ENDS.exec(body.slice(from));
  const length = isWhole ? from : from + (end?.index ?? (start + body.length >= last ? body.length - from : MAX_LENGTH + 1));
  if (asks && !isWhole && end === null && body.split(' ').length > MOST_WORDS) return null; // what they are to do begins somewhere among these words
  if (length > MAX_LENGTH || (!named && !side && !/ |^(?:tp|tỉnh|huyện|xã|quận|ngành)$/iu.test(body.slice(0, length)))) return null;
  return { ...trimSpan(scene.text, { start, end: start + length }), rule: act };
}

/** Verbs that ask, thank, hope and congratulate have an addressee; ones that assert or report only with `cần …`, or `về …`; whose worth is merely rated is none. */
function isAddressed(text: string, verb: Frame['verb'], { act, end }: { act: Act; end: number }): boolean {
  const after = text.slice(end, end + 120);
  if (verb.class === 'assert' && TOPIC.test(after)) return true;
  if (!ADDRESSED.has(act)) return false;
  if (verb.class === 'assert' || verb.class === 'report' || verb.class === 'judge') return ASKED.test(after);
  if (act === 'other') return GREETS.test(text.slice(verb.start, verb.end));
  return verb.class !== 'praise' || WELCOMED.test(text.slice(verb.start, verb.end));
}
