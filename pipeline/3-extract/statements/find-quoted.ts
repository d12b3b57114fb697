import type { Span } from '../../text/span.ts';
import type { Frame } from './find-frames.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';

/** Before a speaker: `câu nói của ông A: “…”`, `dẫn lời ông A, “…”`; the word in brackets stands for the verb. */
const GIVEN =
  /(?<!\p{L})(?:câu (nói|hỏi)|lời (nói|dặn|dạy|khẳng định|chia sẻ|kể|tâm sự|nhắn nhủ|kêu gọi|cam kết|hứa|khuyên|cảnh báo)|(phát biểu|tuyên bố|nhận định|chia sẻ|khẳng định|ý kiến|nhận xét)|(dẫn lời|trích lời|dẫn phát biểu))(?:\snổi tiếng|\ssau|\snày)?(?:\scủa|\stừ)?\s(?:ông\s|bà\s)?$/iu;
/** `… trong bài phát biểu có đoạn: “…”`. */
const PASSAGE = /^[^:;.“”"«»]{0,120}\s(có đoạn(?: viết| nêu| nói)?)\s?:\s?[“"«]$/u;
/** `“…”, hãng tin A dẫn lời ông B.` */
const RELAYED = /^[”"»]?[.,!?…]{0,3}\s(?:[-–—]\s)?[^.;:“”"]{2,60}\s(dẫn lời|trích lời)\s(?:ông\s|bà\s)?$/u;
/** `Ông A thẳng thắn: “…”`, `bà B lắc đầu: “…”`: whatever few words lead to the colon stand for a verb; the last two are taken. */
const MANNER =
  /^(?:\s?\([^()]{1,60}\))?,?(?:\s(?:\p{Ll}[\p{L}\p{M}]*\s){0,5}?)((?:\p{Ll}[\p{L}\p{M}]*\s)?\p{Ll}[\p{L}\p{M}]*)\s?:\s?[“"«]$/u;
const NO_MANNER = /(?<!\p{L})(?:là|của|gồm|như|có|theo|tên|về|với|chủ đề|câu|số|hai|sau|bài|mang|ghi)$/iu;
const UP_TO = /^[^:.;“”"«»]{0,120}?(?:\s?:|,)\s[“"«]$/u;
const BEHIND = /^[”"»]?[.,!?…]{0,3}\s?[-–—]\s$/u;
/** `“…”, ông A ấm ức.`: whatever few words end the sentence behind who is quoted. */
const MANNER_LAST = /^,?(?:\s\p{Ll}[\p{L}\p{M}]*){0,2}?\s((?:\p{Ll}[\p{L}\p{M}]*\s)?\p{Ll}[\p{L}\p{M}]*)[\s.!…]*$/u;
const BEHIND_COMMA = /^[”"»]?[.,!?…]{0,3}\s?(?:,|[-–—])?\s$/u;
const FEWEST = 6; // words of what someone says

/** A quotation whose speaker stands beside it without a verb: `câu nói của ông A: “…”`, `“…” – ông A.` */
export function findQuoted(scene: SpeechScene, period: Period): Frame[] {
  if (period.kind === 'title' || period.kind === 'heading' || period.kind === 'caption') return [];
  for (const said of period.quotations) {
    if (scene.text.slice(said.start, said.end).split(/\s+/u).length < FEWEST) continue;
    for (const speaker of scene.speakers.toReversed()) {
      if (speaker.start < period.start || speaker.end > period.end) continue;
      const verb = readGiven(scene, speaker, said.start) ?? readBehind(scene, period, speaker, said);
      if (verb) return [toFrame(period, speaker, verb, said)];
    }
  }
  return [];
}

function readGiven({ text, verbs }: SpeechScene, speaker: Speaker, start: number): [number, number] | null {
  if (speaker.end > start) return null;
  const passage = PASSAGE.exec(text.slice(speaker.end, start));
  if (passage) return spanOf(text, passage[1]!, speaker.end);
  const manner = speaker.kind === 'person' ? MANNER.exec(text.slice(speaker.end, start)) : null;
  if (
    manner &&
    !NO_MANNER.test(manner[1]!) &&
    /(?:^|[.,:;!?…”"»]\s|[-–—]\s|\n)$/u.test(text.slice(Math.max(0, speaker.start - 2), speaker.start))
  )
    return readManner({ text, verbs }, manner[1]!, { start: speaker.end, end: start });
  if (!UP_TO.test(text.slice(speaker.end, start))) return null;
  const between = verbs.findLast(({ start: from, end, frame }) => frame === 'free' && from >= speaker.end && end <= start);
  const given = GIVEN.exec(text.slice(Math.max(0, speaker.start - 40), speaker.start));
  const word = given?.slice(1).find((found) => found !== undefined);
  if (!given || !word) return null;
  if (between) return [between.start, between.end];
  const at = speaker.start - given[0].length + given[0].indexOf(word);
  return [at, at + word.length];
}

/** A verb of speaking amid the words, or their end: `cười hồn nhiên rồi bảo`, `rồi thở dài`. */
function readManner({ text, verbs }: Pick<SpeechScene, 'text' | 'verbs'>, words: string, gap: Span): [number, number] {
  const verb = verbs.findLast(({ start, end }) => start >= gap.start && end <= gap.end);
  if (verb) return [verb.start, verb.end];
  return spanOf(text, words.replace(/^(?:rồi|lại|cũng|và|thì|liền|bèn|cứ|từng|hậu)\s|\srằng$/gu, ''), gap.start);
}

/** The dash stands for the verb. */
function readBehind({ text }: SpeechScene, period: Period, speaker: Speaker, { start, end }: Span): [number, number] | null {
  const relayed = speaker.start < end ? null : RELAYED.exec(text.slice(end, speaker.start));
  if (relayed && period.end - speaker.end < 120) return spanOf(text, relayed[1]!, end);
  if (speaker.start < end || speaker.kind !== 'person') return null;
  const gap = text.slice(end, speaker.start).replace(/(?:ông|bà|anh|chị|ĐB|ĐBQH|đại biểu|luật sư|TS|GS|PGS)\.?\s$/u, '');
  const manner = start - period.start <= 1 && BEHIND_COMMA.test(gap) ? MANNER_LAST.exec(text.slice(speaker.end, period.end)) : null;
  if (manner && !NO_MANNER.test(manner[1]!)) return spanOf(text, manner[1]!, speaker.end);
  if (!/^[\s.]*$/u.test(text.slice(speaker.end, period.end))) return null;
  return BEHIND.test(gap) ? [end + gap.search(/[-–—]/u), end + gap.search(/[-–—]/u) + 1] : null;
}

function spanOf(text: string, word: string, from: number): [number, number] {
  const at = text.indexOf(word, from);
  return [at, at + word.length];
}

function toFrame(period: Period, speaker: Speaker, [start, end]: [number, number], said: { start: number; end: number }): Frame {
  const verb: Frame['verb'] = { start, end, class: 'report', frame: 'free', from: -1 };
  const rule = start < said.start ? 'subject' : 'after';
  return { period, speaker, verb, lead: Math.min(start, speaker.start), said: [{ start: said.start, end: said.end }], open: false, rule };
}
