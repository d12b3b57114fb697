import { endOfWords } from './end-of-words.ts';
import type { Frame } from './find-frames.ts';
import { isCredited } from './is-credited.ts';
import { findAnswerLead } from './opens-turn.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

const COLON = /^(?:\s?\([^()]{1,100}\)|(?:,|\s?[-–—])\s[^:;.]{2,120})?\s?(:)\s?(?=[“"«‘'\p{Lu}])/u;
/** `Đại biểu A (đoàn B): …`: somebody whose turn it is, amid a paragraph too. */
const DEPUTY = /^(?:[-–*+•]\s?)?(?:Đại biểu|ĐBQH|ĐB)\s/u;
const OF_DEPUTIES = /(?<!\p{L})(?:đoàn|Đoàn|ĐBQH|đại biểu)\s/u;
const QUOTE = /[“"«‘']$/u;

/** `Ông A: “…”`: a speaker at the head of a paragraph's sentence and a colon in the place of a verb. Headlines of this shape say nothing. */
export function findColon(scene: SpeechScene, period: Period): Frame[] {
  const { text, speakers } = scene;
  if (period.kind === 'title' || period.kind === 'heading' || period.kind === 'caption') return [];
  const speaker = speakers.find(({ start, kind }) => start >= period.start && start - period.start <= 2 && kind === 'person');
  const colon = speaker && COLON.exec(text.slice(speaker.end, period.end));
  if (!speaker || !colon || /\p{L}/u.test(text.slice(period.start, speaker.start))) return [];
  const at = speaker.end + colon[0].indexOf(':', colon[0].length - 3);
  const start = speaker.end + colon[0].length;
  const quotation = period.quotations.find((quoted) => quoted.start - start <= 1 && quoted.start >= start);
  const isQuoted = quotation !== undefined && period.end - quotation.end <= 3;
  const isCaption = isCredited(text, period); // Ông A: Cầu phải xong trong năm nay. Ảnh: …
  const isDeputy = DEPUTY.test(text.slice(period.start, period.start + 12)) && OF_DEPUTIES.test(colon[0]);
  if (!isQuoted && !isCaption && !isDeputy && !findAnswerLead(scene, period)) return [];
  const end = isQuoted ? quotation.end : endOfWords(text, { start, end: period.end });
  const from = QUOTE.test(text.charAt(start)) ? start + 1 : start;
  if (end - from < 12) return [];
  const verb: Frame['verb'] = { start: at, end: at + 1, class: 'report', frame: 'free', from: -1 };
  return [
    {
      period,
      speaker,
      verb,
      lead: period.start,
      said: [{ start: from, end }],
      open: !isCaption && (!isQuoted || !quotation.closed),
      rule: 'colon',
    },
  ];
}
