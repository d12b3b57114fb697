import { startingIn } from '../../text/index-spans.ts';
import { INTERVIEWED, INTERVIEWING } from '../../vietnamese/interview-words.ts';
import { anyWord, WORD_END } from '../../vietnamese/word-edges.ts';
import type { Frame } from './find-frames.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';

const DASH = /^[-–—]\s?(?=[\p{Lu}“"«])/u;
const REPLY = /^(?:[-–—]\s?)?(?:Trả lời|Đáp)\s?:\s?/u;
const INTERVIEW = new RegExp(`${anyWord(INTERVIEWING)}${WORD_END}`, 'iu');
const INTERVIEWEE = new RegExp(`${anyWord(INTERVIEWED)}\\s(?:\\p{L}[\\p{L}\\p{M}]*\\s){0,6}$`, 'iu');
const FEWEST = 2; // answers behind a question that make an interview
const EARLY = 12; // sentences in which the one who answers is introduced
const REPLIES_WITHIN = 160; // characters from the name to the word that tells of the interview

/** Who answers the questions of an interview whose answers open with a dash alone: `Ông thấy sao? - Tôi thấy …`; null where it is none. */
export function findInterviewee(scene: SpeechScene): Speaker | null {
  const { text, periods, speakers } = scene;
  const answers = text.includes('?') ? periods.filter((period, at) => leadsAnswer(text, period, periods[at - 1]) !== null) : [];
  const first = answers[0];
  if (!first || answers.length < FEWEST) return null;
  const before = periods.slice(0, Math.max(0, periods.indexOf(first) - 1)).slice(-EARLY);
  const people = before.map((period) => startingIn(speakers, period).filter(({ person }) => person !== null));
  const body = people.flatMap((named, at) => (before[at]!.kind === 'title' ? [] : named));
  const asked = body.findLast(({ start }) => INTERVIEWEE.test(text.slice(Math.max(0, start - 60), start)));
  const subject = body.findLast(({ end }) => INTERVIEW.test(text.slice(end, end + REPLIES_WITHIN).split(/[.?!]\s/u)[0]!));
  const alone = before.flatMap((period, at) => people[at]!.filter((speaker) => isAlone(text, period, speaker))).at(-1);
  const only = new Set(people.flat().map(({ person }) => person)).size === 1 ? people.flat()[0]! : null;
  return asked ?? subject ?? alone ?? only;
}

/** `Ông A. (Ảnh: …)`, `Ông A: “…”`: a line under a picture or a headline that opens with somebody. */
function isAlone(text: string, { start, end }: Period, speaker: Speaker): boolean {
  return speaker.start - start < 3 && /^(?:[\s.]*(?:$|\(?Ảnh|-\s?Ảnh)|\s?:)/u.test(text.slice(speaker.end, end));
}

/** The answer that opens a sentence behind a question; the dash or `Trả lời` stands for the verb. */
export function findAnswer({ text, periods }: SpeechScene, period: Period, interviewee: Speaker): Frame[] {
  const lead = leadsAnswer(text, period, periods[periods.indexOf(period) - 1]);
  if (lead === null) return [];
  const start = period.start + lead;
  const end = start + text.slice(start, period.end).replace(/[\s.…]{1,6}$/u, '').length;
  if (end <= start) return [];
  const verb: Frame['verb'] = {
    start: period.start,
    end: period.start + text.slice(period.start, start).trimEnd().length,
    class: 'report',
    frame: 'free',
    from: -1,
  };
  const speaker: Speaker = { ...interviewee, resolvedBy: 'continuation' };
  return [{ period, speaker, verb, lead: period.start, said: [{ start, end }], open: true, rule: 'colon' }];
}

/** How long the mark is with which the answer opens; null where the sentence answers no question. */
function leadsAnswer(text: string, { start, end, kind }: Period, before: Period | undefined): number | null {
  if (!before || kind === 'title' || kind === 'heading' || !/\?[”"»]?$/u.test(text.slice(before.start, before.end))) return null;
  const words = text.slice(start, Math.min(end, start + 20));
  const mark = (REPLY.exec(words) ?? DASH.exec(words))?.[0];
  return mark === undefined || text.slice(start, end).endsWith('?') ? null : mark.length;
}
