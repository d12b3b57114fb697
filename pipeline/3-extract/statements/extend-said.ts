import { startingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { ASSIGNED_DEEDS, CONTINUES_WITH, NARRATES_WITH, SAID_SIGNS, TIED_WITH } from '../../vietnamese/speech/continuation-words.ts';
import { CITED_IN_ESSAYS } from '../../vietnamese/speech/essay-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { PERSON_HEADS, SPEAKER_PRONOUNS } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { asksOn } from './asks-on.ts';
import { asksOwnOffice } from './asks-own-office.ts';
import { endOfWords } from './end-of-words.ts';
import type { Frame } from './find-frames.ts';
import { hasActor, TURN } from './has-actor.ts';
import { isCredited } from './is-credited.ts';
import { isListedOn } from './is-listed-on.ts';
import { isSpokenFor } from './is-spoken-for.ts';
import { answers, answersOn, opensTurn } from './opens-turn.ts';
import type { Period, SpeechScene } from './speech-scene.ts';
import type { Course } from './weigh-continuation.ts';
import { weighContinuation } from './weigh-continuation.ts';

const TIED = new RegExp(`^(?:[-–+•]\\s?)?${anyOf(TIED_WITH)}${WORD_END}`, 'iu');
const CONTINUES = new RegExp(`^${anyOf(CONTINUES_WITH)}${WORD_END}`, 'iu');
/** `Kiểm soát chặt chẽ …`: a deed without a doer. */
const DEED = new RegExp(
  `^${anyOf([...ASSIGNED_DEEDS, 'kiểm soát', 'ưu tiên', 'khuyến khích', 'ngăn chặn', 'chấn chỉnh', 'phấn đấu'])}${WORD_END}`,
  'iu',
);
const NARRATES = new RegExp(`^(?:${anyOf(NARRATES_WITH)})${WORD_END}`, 'iu');
const SIGNS = new RegExp(`${anyWord(SAID_SIGNS)}${WORD_END}`, 'iu');
/** `Các trưởng ban đã …`: people who act. */
const PEOPLE_ACT = new RegExp(
  `^(?:các|nhiều|một số|toàn thể|những)\\s(?:vị\\s|đồng chí\\s)?${anyOf(PERSON_HEADS)}${WORD_END}[^.;:]{0,60}?\\sđã(?!\\p{L})`,
  'iu',
);
const OWN = /(?<!\p{L})(?:tôi|chúng tôi|chúng ta|ta|mình)(?:\s(?:cũng|luôn|rất|vẫn|đã|chỉ|xin|phải|có thể)){0,2}\s$/iu;
const PRONOUN = new RegExp(`^${anyOf(SPEAKER_PRONOUNS)}\\s`, 'iu');
const GROUP_ACTOR =
  /^(?:(?:ba|bốn|các|hai) (?:nhà lãnh đạo|nước|bên|quan chức)|nhà lãnh đạo|nhà ngoại giao|phương tây|điện kremlin|nhà trắng|lầu năm góc|các đại biểu|các đồng chí|đại biểu|các vị|nhiều đại biểu|hai bên|hội nghị|đoàn|(?:một số|nhiều) (?:đại biểu|nghị sĩ|nghị sỹ|thành viên|ý kiến|quan chức|chuyên gia|luật sư|cử tri))(?!\p{L})/iu;
/** `Hai bên cần …`: what is said of them. */
const OUGHT =
  /^(?:các bên|các nước|hai bên|hai nước|ba nước|các đại biểu|các đồng chí|đại biểu|đoàn)(?:\s\p{L}{1,8}){0,3}?\s(?:cần|phải|nên)(?!\p{L})/iu;
/** Whose words the next sentence gives: `Theo ông A, …`; not `Theo đó, …`. */
const SOURCE =
  /^(?:nhưng |cũng |còn |tuy nhiên, )?theo(?!\s(?:đó|tôi|chúng tôi|quy định|luật|tinh thần|hướng|chủ trương|nghị quyết|kế hoạch))\s/iu;
/** What has been done at a time: no request, hope or thanks goes on so. */
const DONE = /(?<!\p{L})(?:năm \d{4}|tháng \d{1,2}|ngày \d{1,2})[^.;:]{0,90}(?<!\p{L})đã(?!\p{L})/iu;
const SPEAKS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'judge', 'assert']);
/** An item of a list: `- …`, `1. …`, `Thứ nhất, …`. */
const ITEM =
  /^(?:[-–+•*]\s?\p{L}|\d{1,2}[.)]\s|[a-zđ]\)\s|(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|\d)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là)(?!\p{L}))/iu;
const CITED: ReadonlySet<string> = new Set(CITED_IN_ESSAYS);
const MAX_PERIODS = 14;
const NEAR = 15; // sentences to the next frame
const MAX_LENGTH = 2600;
const SURE = 1.5; // the weight that takes a new paragraph for what is still said
const LONGEST_ANSWER = { periods: 45, length: 7000 };

/**
 * The parts of what is said with the sentences that go on with it, up to the next of the article's frames, another actor as
 * subject, the reporter's own words or a heading. Captions between parts are passed over.
 */
export function extendSaid(scene: SpeechScene, frame: Frame, frames: Frame[]): Span[] {
  const at = scene.periods.indexOf(frame.period);
  const parts = reachBack(scene, frame, at);
  const next = frames.find((other) => other.period.start > frame.period.start && !isCredited(scene.text, other.period));
  const near = next && scene.periods.indexOf(next.period) - at <= NEAR ? next : null;
  let last = frame.period;
  const start = parts[0]!.start;
  const most = frame.answers ? LONGEST_ANSWER : { periods: MAX_PERIODS, length: MAX_LENGTH };
  for (const period of scene.periods.slice(at + 1, at + 1 + most.periods)) {
    if ((period.kind === 'caption' || isCredited(scene.text, period)) && frame.period.kind !== 'caption') continue;
    if (period === next?.period || period.kind !== frame.period.kind || period.end - start > most.length) break;
    if (next && isAskedNext(scene, { frame, next }, period)) break;
    if (!isStillSaid(scene, { frame, last, next: near }, period)) break;
    append(scene, parts, period);
    last = period;
  }
  return parts;
}

/** The question before the next answer: `…? Bà A cho biết: …`. */
function isAskedNext(scene: SpeechScene, { frame, next }: { frame: Frame; next: Frame }, period: Period): boolean {
  if (scene.periods[scene.periods.indexOf(period) + 1] !== next.period || scene.text.charAt(period.end - 1) !== '?') return false;
  return (frame.rule === 'colon' && next.rule === 'colon') || answers(scene, period, next.period);
}

/** The said parts with the paragraphs before that opened the same quotation and left it open: `“… ⏎ “…”, ông A nói`. */
function reachBack({ text, periods }: SpeechScene, { said, rule }: Frame, at: number): Span[] {
  const parts = said.map((part) => ({ ...part }));
  if (rule !== 'after') return parts;
  for (let before = at - 1; before >= Math.max(0, at - MAX_PERIODS); before--) {
    const period = periods[before]!;
    if (period.quotations.at(-1)?.closed !== false || !isOnlyQuoted(text, period)) break;
    parts[0]!.start = period.quotations[0]!.start;
  }
  return parts;
}

/** A sentence that gives words to somebody else, or is no whole sentence: `một quan chức xác nhận rằng …`, `VnExpress`. */
function isOthers({ text, verbs }: SpeechScene, { start, end }: Period): boolean {
  if (!/[.!?…”"»)\]]$/u.test(text.slice(end - 1, end)) && end - start < 60) return true;
  return verbs.some(
    (verb) =>
      verb.start > start &&
      verb.end < end &&
      (SPEAKS.has(verb.class) || verb.class === 'protest') &&
      ((verb.class === 'protest' && /(?<!\p{L})(?:đều|cũng|lại|còn)\s$/u.test(text.slice(verb.start - 6, verb.start))) ||
        (verb.frame === 'free' && verb.class !== 'protest' ? /^(?: rằng|,|:)/u : /^(?: rằng|:)/u).test(
          text.slice(verb.end, verb.end + 6),
        ) ||
        text.slice(verb.start, verb.end).endsWith(' rằng')) &&
      !OWN.test(text.slice(Math.max(start, verb.start - 30), verb.start)),
  );
}

/** The request of somebody else to the one who spoke. */
function isAskedBack(scene: SpeechScene, { speaker }: Frame, period: Period): boolean {
  const verb = startingIn(scene.verbs, { start: period.start, end: period.start + 1 })[0];
  return verb !== undefined && asksOwnOffice(scene, verb, speaker);
}

function isStillSaid(scene: SpeechScene, course: Course, period: Period): boolean {
  const { frame, last } = course;
  if (isOnlyQuoted(scene.text, period)) return frame.open || last !== frame.period || frame.rule !== 'theo';
  if (!frame.open) return false;
  if (isSpokenFor(scene, frame, period) || isListedOn(scene, frame, period)) return true;
  if (frame.rule === 'colon')
    return (
      (period.segmentNo === last.segmentNo || (frame.answers === true && answersOn(scene, period, frame.speaker))) &&
      !opensTurn(scene, period)
    );
  if (isOthers(scene, period) || isAskedBack(scene, frame, period)) return false;
  if (!SPEAKS.has(frame.verb.class) && DONE.test(scene.text.slice(period.start, period.end))) return false;
  if (period.segmentNo === last.segmentNo) return weighContinuation(scene, course, period) > 0;
  if (listsOn(scene, last, period)) return true;
  return opensSaid(scene, course, period);
}

/** `… các nhiệm vụ sau:` and the items below, each its own paragraph. */
function listsOn({ text }: SpeechScene, last: Period, period: Period): boolean {
  const sentence = text.slice(period.start, period.end);
  if (text.charAt(last.end - 1) === ':') return !NARRATES.test(sentence);
  return ITEM.test(sentence) && ITEM.test(text.slice(text.lastIndexOf('\n', last.start) + 1, last.end));
}

/** Whether a new paragraph goes on with what was said. */
function opensSaid(scene: SpeechScene, course: Course, period: Period): boolean {
  const { frame } = course;
  const text = scene.text.slice(period.start, period.end);
  if (CITED.has(scene.text.slice(frame.speaker.speaker.start, frame.speaker.speaker.end))) return false;
  if (frame.verb.class === 'directive' && asksOn(text)) return true;
  const turned = text.replace(TURN, '');
  if (
    NARRATES.test(text) ||
    SOURCE.test(text) ||
    PRONOUN.test(turned) ||
    (GROUP_ACTOR.test(turned) && !OUGHT.test(turned)) ||
    hasActor(scene, frame, period)
  )
    return false;
  if (scene.isOverseas && weighContinuation(scene, course, period) <= 0) return false;
  if (TIED.test(text)) return true;
  if (CONTINUES.test(text) || DEED.test(text)) return true;
  if (SIGNS.test(text.slice(0, 220)) && frame.verb.class !== 'report') return true;
  return !PEOPLE_ACT.test(text) && weighContinuation(scene, course, period) > SURE;
}

function isOnlyQuoted(text: string, period: Period): boolean {
  let outside = '';
  let at = period.start;
  for (const { start, end } of period.quotations) {
    outside += text.slice(at, Math.max(at, start));
    at = Math.min(end, period.end);
  }
  return period.quotations.length > 0 && !/[\p{L}\p{N}]/u.test(outside + text.slice(at, period.end));
}

function append({ text }: SpeechScene, parts: Span[], period: Period): void {
  const isQuoted = isOnlyQuoted(text, period);
  const end = isQuoted ? Math.min(period.quotations.at(-1)!.end, period.end) : endOfWords(text, period);
  const tail = parts.at(-1)!;
  const between = text.slice(tail.end, period.start);
  if (!/[\p{L}\p{N}]/u.test(between)) tail.end = end;
  else parts.push({ start: isQuoted ? period.quotations[0]!.start : period.start, end });
}
