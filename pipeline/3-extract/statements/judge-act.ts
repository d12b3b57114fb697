import type { Span } from '../../text/span.ts';
import { ACT_CUES } from '../../vietnamese/speech/act-cues.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import type { Act } from '../findings.ts';
import { asksSomeone } from './asks-someone.ts';
import type { Frame } from './find-frames.ts';
import { firstClause, firstSentence } from './first-clause.ts';
import type { SpeechScene } from './speech-scene.ts';
import { weighAct } from './weigh-act.ts';

/** The act a verb's class names where the words themselves do not decide. */
const BY_CLASS: Record<SpeechClass, Act> = {
  report: 'report',
  assert: 'assessment',
  judge: 'assessment',
  directive: 'directive',
  praise: 'praise',
  thanks: 'thanks',
  hope: 'expectation',
  promise: 'promise',
  protest: 'assessment',
  feeling: 'other',
  question: 'other',
};
/** With these a deed without a doer is the speaker's own; with the others below, what somebody is told to do. */
const OF_OWN_DEEDS: ReadonlySet<string> = new Set(['khẳng định', 'tái khẳng định', 'tuyên bố', 'đe dọa', 'khẳng định lại', 'thông báo']);
const OF_OTHERS_DEEDS: ReadonlySet<string> = new Set(['lưu ý', 'nêu rõ', 'nhắc']);
const ASKS_OR_BLAMES: ReadonlySet<string> = new Set(['chất vấn', 'thắc mắc', 'đặt thắc mắc', 'nêu thắc mắc']);
/** With these what is told without a doer is a task. */
const STRESSES: ReadonlySet<string> = new Set(['nhấn mạnh', 'nêu rõ', 'lưu ý', 'chỉ rõ', 'nói', 'phát biểu', 'kết luận', 'nhắc lại']);
/** To welcome someone is mere courtesy. */
const WELCOMES: ReadonlySet<string> = new Set(['chào mừng', 'nhiệt liệt chào mừng', 'chào đón']);
/** `gửi tới các đại biểu lời cảm ơn`: what is sent tells. */
const SENDS = /^(?:gửi|chuyển) (?:tới|đến)$/u;
const SENT: readonly [string, Act][] = [
  ['chúc mừng', 'praise'],
  ['ơn', 'thanks'],
  ['tri ân', 'thanks'],
  ['lời mời', 'directive'],
  ['mong muốn', 'expectation'],
];
/** Verbs that leave it to the words said. */
const MOODS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge']);
const DECIDED: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'praise', 'thanks', 'hope']);

/** What is told in brackets amid the words asks nobody. */
const BRACKETS = /\s\([^()]{2,150}\)/gu;

/**
 * What the speaker does by these words, judged by the first clause in this order: asks or assigns, thanks, promises,
 * hopes, praises, reports facts, assesses. Verbs that name their act decide alone; where neither they nor the mood do, signs are weighed.
 */
export function judgeAct({ text }: SpeechScene, frame: Frame, parts: Span[]): Act {
  if (frame.tells) return 'report';
  const said = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  const words = text.slice(frame.verb.start, frame.verb.end).toLowerCase();
  const speaker = text.slice(frame.speaker.speaker.start, frame.speaker.speaker.end);
  return byVerb(frame.verb.class, words, said) ?? byMood(frame.verb.class, words, said) ?? byClass(frame, { words, said, speaker });
}

/** The act of a verb that names it, and of courtesies. */
function byVerb(speechClass: SpeechClass, words: string, said: string): Act | null {
  const first = firstSentence(said);
  if (WELCOMES.has(words)) return 'other';
  if (SENDS.test(words)) return SENT.find(([word]) => first.includes(word))?.[1] ?? 'other';
  if (DECIDED.has(speechClass))
    return ACT_CUES.noted.test(first) || words === 'ghi nhận' ? takesNote(speechClass, first) : BY_CLASS[speechClass];
  if (speechClass === 'assert' && ACT_CUES.against.test(first)) return 'assessment';
  if (OF_OTHERS_DEEDS.has(words) && ACT_CUES.ownDeed.test(first)) return 'directive';
  if (OF_OWN_DEEDS.has(words) && ACT_CUES.ownDeed.test(first)) return 'promise';
  if (words === 'lưu ý' && ACT_CUES.matter.test(first)) return 'directive';
  if (STRESSES.has(words) && (ACT_CUES.assignedDeed.test(first) || ACT_CUES.assignedTo.test(first))) return 'directive';
  if (ACT_CUES.congratulation.test(first) || words === 'gửi lời chúc mừng' || words === 'chuyển lời chúc mừng') return 'praise';
  if (ACT_CUES.greeting.test(first)) return 'other';
  const isOwn = ACT_CUES.resolved.test(first) || (MOODS.has(speechClass) && ACT_CUES.ownReadiness.test(first));
  return isOwn && speechClass !== 'judge' ? 'promise' : null;
}

/** The act that the mood of the first clause shows: to ask, thank, hope. */
function byMood(speechClass: SpeechClass, words: string, said: string): Act | null {
  const clause = firstClause(said);
  if (
    speechClass === 'feeling'
      ? ACT_CUES.askedFirst.test(clause)
      : MOODS.has(speechClass) &&
        asksSomeone(
          clause.replace(BRACKETS, (told) => '_'.repeat(told.length)),
          speechClass,
          words,
        )
  )
    return 'directive';
  if (speechClass === 'assert' && ACT_CUES.asksAfter.test(said)) return 'directive';
  if (ACT_CUES.thanks.test(words) || ACT_CUES.thanks.test(clause.slice(0, 80))) return 'thanks';
  if (hopes(clause)) return 'expectation';
  return ACT_CUES.praise.test(clause.slice(0, 90)) || ACT_CUES.merit.test(clause.slice(0, 120)) ? 'praise' : null;
}

function byClass({ verb, rule }: Frame, { words, said, speaker }: { words: string; said: string; speaker: string }): Act {
  const first = firstSentence(said);
  if (verb.class === 'promise') return 'promise';
  if (verb.class === 'feeling' && ACT_CUES.resolve.test(first)) return 'promise';
  if (verb.class === 'feeling') return ACT_CUES.courtesy.test(words) || ACT_CUES.occasion.test(first) ? 'other' : 'assessment';
  if (ASKS_OR_BLAMES.has(words)) return ACT_CUES.asked.test(said) || said.includes('?') ? 'other' : 'assessment';
  if (first.endsWith('?')) return 'other';
  return MOODS.has(verb.class) ? weighAct(firstClause(said), rule === 'theo' ? 'theo' : words, speaker) : BY_CLASS[verb.class];
}

/** `ghi nhận các kiến nghị và sẽ báo cáo …` promises, `ghi nhận ý kiến` notes, `ghi nhận nỗ lực` praises. */
function takesNote(speechClass: SpeechClass, first: string): Act {
  if (speechClass !== 'praise') return BY_CLASS[speechClass];
  if (ACT_CUES.ownWill.test(first)) return 'promise';
  return ACT_CUES.noted.test(first) ? 'assessment' : 'praise';
}

/** The hope is the speaker's own: at the head of the words, past `tôi`, `chúng tôi`. */
function hopes(first: string): boolean {
  if (ACT_CUES.belief.test(first)) return false;
  const hope = ACT_CUES.expectation.exec(first.slice(0, 60));
  return (hope !== null && ACT_CUES.ownHope.test(first.slice(0, hope.index))) || ACT_CUES.myHope.test(first);
}
