import { GIVEN_THINGS, NOT_YET_SAID } from '../../vietnamese/speech/clause-subject-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import { findPlainSubject } from './find-plain-subject.ts';
import { findSaid } from './find-said.ts';
import { findSubject } from './find-subject.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

/** What a headline gives as said; wishes and praise it tells as deeds: `Bộ trưởng chúc mừng Hội A`. */
const TELLS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['assert', 'judge', 'directive', 'promise', 'protest', 'report', 'hope']);
/** `cam kết hơn hai tỷ đồng cho dự án`, `ủng hộ đồng bào`: given, not said. */
const GIVES = new RegExp(`^\\s(?:${anyOf(GIVEN_THINGS)}|\\d)`, 'iu');
const NOT_YET = new RegExp(`${anyWord(NOT_YET_SAID)}${WORD_END}`, 'iu');
const FEWEST = 4; // words

/** `Tỉnh A đề nghị lùi thời hạn`: a headline without a colon that opens with who speaks and goes on with the verb. */
export function findHeadline(scene: SpeechScene, period: Period): Frame[] {
  const headline = scene.text.slice(period.start, period.end);
  const verb = scene.verbs.find(({ start, end }) => start >= period.start && end <= period.end);
  if (!verb || headline.includes(':') || verb.frame !== 'free' || !TELLS.has(verb.class)) return [];
  const speaker = findSubject(scene, period, verb, period.start) ?? findPlainSubject(scene, period, verb);
  if (!speaker || speaker.start - period.start > 3 || GIVES.test(scene.text.slice(verb.end, period.end))) return [];
  if (NOT_YET.test(scene.text.slice(speaker.end, verb.start))) return [];
  const found = findSaid(scene, period, verb, null);
  const said = found?.said[0];
  if (!said || found.rule !== 'subject' || scene.text.slice(said.start, said.end).split(/\s+/u).length < FEWEST) return [];
  return [{ period, speaker, verb, lead: speaker.start, ...found, open: false }];
}
