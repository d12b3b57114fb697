import { THAT_SAID } from '../../vietnamese/speech/clause-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import type { Frame } from './find-frames.ts';
import { findSaid } from './find-said.ts';
import { findSubject } from './find-subject.ts';
import { isPress } from './is-press.ts';
import type { Period, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

const PASSED_ON: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge', 'directive', 'protest', 'promise', 'hope']);
/** Before a subject that opens what is said, or a clause of it. */
const OPENS = /(?:^|[,:;]\s|(?<!\p{L})(?:trong đó|việc|vừa qua|đó|rằng|hôm|này|qua)\s)$/iu;
/** `nói thêm rằng`, `viết trên trang mạng của mình rằng`. */
const THAT = new RegExp(`^(?: thêm)?${THAT_SAID}`, 'u');
/** What somebody is told to have done by speaking; `ông cho biết` behind `theo ông` only says it twice. */
const OWN: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'protest', 'promise', 'hope']);
const NOT_YET = /(?<!\p{L})(?:sẽ|sắp|có thể|cần|phải|nên|nếu|khi)\s(?:\p{L}{1,6}\s){0,2}$/iu;

/** What one speaker tells that another said: `Ông A cho biết, Thủ tướng yêu cầu …`: the statement of the one who is told of; the other `tells`. */
export function findNested(scene: SpeechScene, period: Period, frames: Frame[]): Frame[] {
  const taken = new Set(frames.map(({ verb }) => verb.start));
  return frames.flatMap((frame) => {
    if (frame.verb.class !== 'report' || frame.rule === 'after' || frame.rule === 'colon') return [];
    const isPassed = isPress(scene.text, frame.speaker);
    const inside = scene.verbs.filter((verb) => isInside(scene.text, frame, verb, isPassed) && !taken.has(verb.start));
    const nested = inside.slice(0, 2).map((verb) => readNested(scene, period, frame, verb));
    const told = nested.find((found) => found !== null);
    if (told) frame.tells = true;
    return told ?? [];
  });
}

/** Of what a paper passes on, `ông A nói …` will do; others tell what somebody said by verbs that only speak. */
function isInside(text: string, { said }: Frame, { start, end, frame, class: speechClass }: SpeechVerbMention, isPassed: boolean): boolean {
  return (
    (frame === 'free' || (isPassed && frame === 'bare') || THAT.test(text.slice(end, end + 66))) &&
    PASSED_ON.has(speechClass) &&
    said.some((part) => part.start <= start && end < part.end)
  );
}

function readNested(scene: SpeechScene, period: Period, outer: Frame, verb: SpeechVerbMention): Frame | null {
  const part = outer.said.find(({ start, end }) => start <= verb.start && verb.end < end)!;
  const speaker = findSubject(scene, period, verb, part.start);
  if (speaker?.resolvedBy === 'pronoun' && outer.rule === 'theo' && speaker.start === part.start)
    return readOwn(scene, period, outer, verb);
  if (!speaker || (speaker.person === null && speaker.organization === null && speaker.office === null)) return null;
  if (speaker.person !== null && speaker.person === outer.speaker.person) return null;
  if (!OPENS.test(scene.text.slice(part.start, speaker.start)) || NOT_YET.test(scene.text.slice(speaker.end, verb.start))) return null;
  const found = findSaid(scene, { ...period, end: part.end }, verb, null);
  return found && { period, speaker, verb, lead: speaker.start, ...found, open: false, rule: 'nested' };
}

/** `Theo Đặc phái viên, ông đã yêu cầu …`: the source's own words again. */
function readOwn(scene: SpeechScene, period: Period, outer: Frame, verb: SpeechVerbMention): Frame | null {
  const found = findSaid(scene, period, verb, null);
  if (!found || !OWN.has(verb.class)) return null;
  outer.isRelay = true;
  return { period, speaker: outer.speaker, verb, lead: verb.start, ...found, rule: 'nested' };
}
