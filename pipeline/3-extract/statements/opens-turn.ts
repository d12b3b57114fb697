import { startingIn } from '../../text/index-spans.ts';
import { leadsToVerb } from './leads-to-verb.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';

/** Who asks in an interview: `PV:`, `Phóng viên (PV):`, `Báo Sài Gòn:`, `ABNEWS:`. */
const ASKER =
  /^(?:[-–*+•]\s?)?(?:PV|P\.V|[Pp]hóng viên|Hỏi|Nhà báo|BTV|MC|Biên tập viên|Người dẫn|Báo|Tạp chí|(?!(?:ĐB|ĐBQH|TS|PGS|GS|BS|LS|UBND|HĐND|MTTQ|TP)(?!\p{L}))\p{Lu}{2,}[\p{L}\d&.]*|[\p{L}\d]+\.(?:vn|com|net))(?:\s\(?\p{Lu}[\p{L}\p{M}.]*\)?){0,4}\s?:\s/u;
const REPLIES = /^\s(?:cũng\s)?(?:cho biết|cho hay|cho rằng|khẳng định|trả lời|nói|chia sẻ|nhấn mạnh|giải thích|phân tích)\s?[:,]/u;
/** The next turn, or the paper's own words between and behind answers. */
const NO_ANSWER =
  /^(?:[-–—]\s?\p{Lu}|[([*]|(?:Nhóm )?[Pp]hóng viên |PV |P\.V |(?:Xin |Trân trọng |Xin trân trọng |Vâng, xin )(?:trân trọng )?c[ảá]m ơn )/u;
/** Before somebody else whose words the reporter gives: `Trong khi đó, Giám đốc A cho biết`, `Cũng theo ông B, …`. */
const TURNS_TO =
  /^(?:(?:trong khi đó|cùng ngày|tương tự|về vấn đề này|ở góc độ khác|đồng quan điểm|cùng quan điểm),\s)?(?<source>(?:cũng |còn )?theo\s)?$/iu;
const GIVES = /^(?:cho biết|cho hay|chia sẻ|thông tin)$/iu;
const NEAR = 5; // sentences of a question

/** Whether the sentence is where an interviewer begins to ask. */
export function opensTurn({ text }: SpeechScene, { start, end }: Period): boolean {
  return ASKER.test(text.slice(start, Math.min(end, start + 90)));
}

/** Behind a question, who speaks next: `…? Bà A cho biết: …`. */
export function answers({ text, speakers }: SpeechScene, before: Period, { start: head }: Period): boolean {
  if (text.charAt(before.end - 1) !== '?') return false;
  const speaker = startingIn(speakers, { start: head, end: head + 1 })[0];
  return speaker?.kind === 'person' && REPLIES.test(text.slice(speaker.end, speaker.end + 24));
}

/** Whether an answer without quotation marks can begin here: at the head of a paragraph, or behind a question. */
export function findAnswerLead(scene: SpeechScene, period: Period): boolean {
  const at = scene.periods.indexOf(period);
  const before = scene.periods.slice(Math.max(0, at - NEAR * 2), at).filter(({ kind }) => kind !== 'caption');
  const last = before.at(-1);
  if (last?.segmentNo !== period.segmentNo) return true;
  const isAsked = /\?[”"»]?$/u.test(scene.text.slice(last.start, last.end));
  return isAsked || before.slice(-NEAR).some((asked) => opensTurn(scene, asked));
}

/** Whether an interview's answer goes on in this paragraph: it asks nothing, is no heading or name, and gives no other's words. */
export function answersOn(scene: SpeechScene, period: Period, answerer: Speaker): boolean {
  const { text, periods } = scene;
  if (givesOthers(scene, period, answerer) || period.kind !== 'paragraph' || NO_ANSWER.test(text.slice(period.start, period.start + 40)))
    return false;
  const last = periods.findLast(({ segmentNo }) => segmentNo === period.segmentNo)!;
  return /[.!…”"»;)]$/u.test(text.slice(period.start, last.end));
}

/** The reporter turns to somebody else by name: what an answerer tells of others, they `đã nói` or `yêu cầu`. */
function givesOthers(scene: SpeechScene, period: Period, answerer: Speaker): boolean {
  const { text, verbs } = scene;
  const other = startingIn(scene.speakers, period).find(({ kind, resolvedBy }) => kind === 'person' && resolvedBy === 'name');
  const turn = other && TURNS_TO.exec(text.slice(period.start, other.start));
  if (!other || !turn || other.person === null || other.person === answerer.person) return false;
  if (turn.groups?.source) return true;
  const verb = startingIn(verbs, { start: other.end, end: period.end })[0];
  const isDone = verb && /(?<!\p{L})(?:đã|từng|vừa)\s$/u.test(text.slice(verb.start - 6, verb.start));
  return verb !== undefined && !isDone && GIVES.test(text.slice(verb.start, verb.end)) && leadsToVerb(scene, other, verb);
}
