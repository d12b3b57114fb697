import { endOfWords } from './end-of-words.ts';
import { findFarSubject } from './find-far-subject.ts';
import type { Frame } from './find-frames.ts';
import { findPlainSubject } from './find-plain-subject.ts';
import { findSubject } from './find-subject.ts';
import { isCredited } from './is-credited.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

/** Who gives, by what verb, the words of the next paragraph. */
export interface Announced {
  period: Period;
  speaker: Speaker;
  verb: SpeechVerbMention;
}

const LONGEST_TAIL = 110; // characters between the verb and the colon
/** The mark of a list's item, no part of what is said. */
const ITEM = /^[-–+•*]\s?/u;
/** Behind a name on a line of its own: an office, or the seat in brackets. */
const IS_NAMED = /^(?:\s?\([^()]{1,100}\)|(?:,|\s?[-–—])\s[^:;.]{2,120})?\s?$/u;
const SHORTEST = 20; // characters

/** `… người phát ngôn A nêu rõ:` at the end of a paragraph: the words stand in the next one. */
export function findAnnouncement(scene: SpeechScene, period: Period, frames: Frame[]): Announced | null {
  const { text, verbs } = scene;
  if (text.charAt(period.end - 1) !== ':' || period.kind !== 'paragraph') return null;
  const verb = verbs.findLast(({ start, end }) => start >= period.start && end < period.end);
  if (!verb) return findNameLine(scene, period);
  if (frames.some((frame) => frame.period === period && frame.verb.end >= verb.start)) return null;
  const tail = text.slice(verb.end, period.end - 1);
  if (tail.length > LONGEST_TAIL || /[.;:“”"«»]|(?<!\p{L})ý kiến$/u.test(tail)) return null;
  const speaker =
    findSubject(scene, period, verb, period.start) ?? findPlainSubject(scene, period, verb) ?? findFarSubject(scene, period, verb);
  return speaker && { period, speaker, verb };
}

/** `Đại biểu A, Phó Trưởng đoàn B:`, a line of its own: the colon stands for the verb. */
function findNameLine({ text, speakers }: SpeechScene, period: Period): Announced | null {
  const speaker = speakers.find(({ start, kind }) => start >= period.start && start - period.start <= 2 && kind === 'person');
  if (!speaker || !IS_NAMED.test(text.slice(speaker.end, period.end - 1))) return null;
  return { period, speaker, verb: { start: period.end - 1, end: period.end, class: 'report', frame: 'free', from: -1 } };
}

/** The words that were announced: the quotation that opens this paragraph, or the paragraph itself, with what goes on there. */
export function frameAnnounced({ text }: SpeechScene, period: Period, { speaker, verb }: Announced): Frame | null {
  if (period.kind !== 'paragraph') return null;
  const item = ITEM.exec(text.slice(period.start, period.end))?.[0].length ?? 0;
  const quotation = period.quotations.find(({ start }) => start - period.start - item <= 2);
  const end = endOfWords(text, period);
  const said = quotation ? { start: quotation.start, end: quotation.end } : { start: period.start + item, end };
  if (said.end - said.start < SHORTEST) return null;
  return {
    period,
    speaker: { ...speaker },
    verb,
    lead: period.start,
    said: [said],
    open: !quotation?.closed,
    answers: verb.from < 0,
    rule: 'colon',
  };
}

/** Whether the announced words may stand here: in the next paragraph, past pictures. */
export function isNextParagraph({ text }: SpeechScene, { period: before }: Announced, period: Period): boolean {
  return period.segmentNo !== before.segmentNo && period.kind !== 'caption' && !isCredited(text, period);
}
