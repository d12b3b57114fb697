import { startingIn } from '../../text/index-spans.ts';
import { ASKERS, INTERVIEWED, INTERVIEWING } from '../../vietnamese/speech/interview-words.ts';
import { anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';

const DASH = /^[-–—]\s?(?=[\p{Lu}“"«])/u;
const REPLY = /^(?:[-–—]\s?)?(?:Trả lời|Đáp)\s?:\s?/u;
/** What stands for the verb. */
const REPLYING = /Trả lời|Đáp|^[-–—](?=\s?$)/u;
const INTERVIEW = new RegExp(`${anyWord(INTERVIEWING)}${WORD_END}`, 'iu');
const INTERVIEWEE = new RegExp(`${anyWord(INTERVIEWED)}\\s(?:\\p{L}[\\p{L}\\p{M}]*\\s){0,6}$`, 'iu');
const ASKER = new RegExp(`${anyWord(ASKERS)}${WORD_END}`, 'iu');
/** `Thưa ông, …?`: somebody is asked in person. */
const ADDRESSED = /(?<!\p{L})thưa\s\p{L}/iu;
const FEWEST = 2; // answers behind a question that make an interview
const EARLY = 12; // sentences in which the one who answers is introduced
const REPLIES_WITHIN = 160; // characters from the name to the word that tells of the interview

export interface Answer {
  interviewee: Speaker;
  /** The mark or words that open the answer: `- `, `Trả lời: `. */
  mark: string;
}

/** The answers of an interview that open with a dash or `Trả lời` alone, each with who gives it: `Ông thấy sao? - Tôi thấy …`. */
export function findAnswers(scene: SpeechScene): Map<Period, Answer> {
  const { text, periods } = scene;
  const found = new Map<Period, Answer>();
  const leads = text.includes('?') ? periods.map((period, at) => leadsAnswer(text, period, periods[at - 1])) : [];
  if (leads.filter((mark) => mark !== null).length < FEWEST) return found;
  let interviewee: Speaker | null = null;
  let last = -1;
  for (const [at, mark] of leads.entries()) {
    if (mark === null) continue;
    const before = periods.slice(last + 1, Math.max(0, at - 1)).slice(-EARLY);
    interviewee = last < 0 ? introduce(scene, before) : (introduceAnew(scene, before) ?? interviewee);
    if (interviewee) found.set(periods[at]!, { interviewee, mark });
    last = at;
  }
  return found;
}

/** Who is introduced before the first question. */
function introduce(scene: SpeechScene, before: Period[]): Speaker | null {
  const { text, speakers } = scene;
  const people = before.map((period) => startingIn(speakers, period).filter(({ person }) => person !== null));
  const body = people.flatMap((named, at) => (before[at]!.kind === 'title' ? [] : named));
  const subject = body.findLast(({ end }) => INTERVIEW.test(text.slice(end, end + REPLIES_WITHIN).split(/[.?!]\s/u)[0]!));
  const alone = before.flatMap((period, at) => people[at]!.filter((speaker) => isAlone(text, period, speaker))).at(-1);
  const named = body.findLast((speaker) => isAsked(text, speaker)) ?? subject ?? alone;
  if (named) return named;
  const isOnly = new Set(people.flat().map(({ person }) => person)).size === 1;
  return isOnly && (INTERVIEW.test(text) || ADDRESSED.test(text)) ? people.flat()[0]! : null;
}

/** `PV cũng đã trao đổi với bà B`: between answers, who gives the next ones. */
function introduceAnew({ text, speakers }: SpeechScene, between: Period[]): Speaker | null {
  const asking = between.filter(({ start, end }) => ASKER.test(text.slice(start, end)));
  const people = asking.flatMap((period) => startingIn(speakers, period).filter(({ person }) => person !== null));
  return people.findLast((speaker) => isAsked(text, speaker)) ?? null;
}

function isAsked(text: string, { start }: Speaker): boolean {
  return INTERVIEWEE.test(text.slice(Math.max(0, start - 60), start));
}

/** `Ông A. (Ảnh: …)`, `Ông A: “…”`: a line under a picture or a headline that opens with somebody. */
function isAlone(text: string, { start, end }: Period, speaker: Speaker): boolean {
  return speaker.start - start < 3 && /^(?:[\s.]*(?:$|\(?Ảnh|-\s?Ảnh)|\s?:)/u.test(text.slice(speaker.end, end));
}

/** The answer that opens a sentence behind a question; `Trả lời` or the dash stands for the verb. */
export function frameAnswer(text: string, period: Period, { interviewee, mark }: Answer): Frame[] {
  const start = period.start + mark.length;
  const end = start + text.slice(start, period.end).replace(/[\s.…]{1,6}$/u, '').length;
  if (end <= start) return [];
  const replies = REPLYING.exec(mark)!;
  const at = period.start + replies.index;
  const verb: Frame['verb'] = { start: at, end: at + replies[0].length, class: 'report', frame: 'free', from: -1 };
  const speaker: Speaker = { ...interviewee, resolvedBy: 'continuation' };
  return [{ period, speaker, verb, lead: period.start, said: [{ start, end }], open: true, answers: true, rule: 'colon' }];
}

/** The mark with which the answer opens; null where the sentence answers no question. */
function leadsAnswer(text: string, { start, end, kind }: Period, before: Period | undefined): string | null {
  if (!before || kind === 'title' || kind === 'heading' || !/\?[”"»]?$/u.test(text.slice(before.start, before.end))) return null;
  const words = text.slice(start, Math.min(end, start + 20));
  const mark = (REPLY.exec(words) ?? DASH.exec(words))?.[0];
  return mark === undefined || text.slice(start, end).endsWith('?') ? null : mark;
}
