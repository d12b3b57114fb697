import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import type { Frame } from './find-frames.ts';
import { findSaid } from './find-said.ts';
import { findSubject } from './find-subject.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

const TELLS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge']);

/** `Cử tri đề nghị …, ông A phản ánh.`: all before the speaker at the sentence's end is theirs, others' verbs in it too. */
export function findWhole(scene: SpeechScene, period: Period): Frame | null {
  const verb = scene.verbs.findLast(({ end }) => end <= period.end);
  if (!verb || verb.start < period.start || period.quotations.length > 0 || !/^[\s.…]*$/u.test(scene.text.slice(verb.end, period.end)))
    return null;
  const comma = scene.text.lastIndexOf(',', verb.start);
  const isAlone = !scene.verbs.some(({ start, end }) => start >= period.start && end <= comma);
  if (comma <= period.start || isAlone) return null;
  const speaker = findSubject(scene, period, verb, comma + 1);
  if (!TELLS.has(verb.class) || scene.verbs.some(({ start }) => start >= period.start && start < period.start + 6)) return null; // dù đánh giá cao …
  if (speaker?.kind !== 'person' || speaker.start - comma > 3) return null;
  const found = findSaid(scene, period, verb, speaker.start);
  return found?.rule === 'after' ? { period, speaker, verb, lead: speaker.start, ...found } : null;
}
