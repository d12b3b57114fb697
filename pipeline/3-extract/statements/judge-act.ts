import type { Span } from '../../text/span.ts';
import { ACT_CUES } from '../../vietnamese/act-cues.ts';
import type { SpeechClass } from '../../vietnamese/speech-verbs.ts';
import type { Act } from '../findings.ts';
import type { Frame } from './find-frames.ts';
import type { SpeechScene } from './speech-scene.ts';
import { tellsFact } from './tells-fact.ts';

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
const SOFT: ReadonlySet<string> = new Set([
  'nói',
  'chia sẻ',
  'phát biểu',
  'trả lời',
  'tâm sự',
  'viết',
  'đáp',
  'nêu',
  'đề cập',
  'trao đổi',
  'bộc bạch',
  'bình luận',
]);
/** With these a deed without a doer is the speaker's own; with the others below, what somebody is told to do. */
const OF_OWN_DEEDS: ReadonlySet<string> = new Set(['khẳng định', 'tái khẳng định', 'tuyên bố', 'đe dọa', 'khẳng định lại']);
const OF_OTHERS_DEEDS: ReadonlySet<string> = new Set(['lưu ý', 'nêu rõ', 'nhắc']);
const ASKS_OR_BLAMES: ReadonlySet<string> = new Set(['chất vấn', 'thắc mắc', 'đặt thắc mắc', 'nêu thắc mắc']);
/** To welcome someone is mere courtesy. */
const WELCOMES: ReadonlySet<string> = new Set(['chào mừng', 'nhiệt liệt chào mừng', 'chào đón']);
const DECIDED: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'praise', 'thanks', 'hope']);

/**
 * What the speaker does by these words, judged by the first clause in this order: asks or assigns, thanks, promises,
 * hopes, praises, reports facts, assesses. Verbs that name their act decide alone.
 */
export function judgeAct({ text }: SpeechScene, { verb, tells }: Frame, parts: Span[]): Act {
  if (tells) return 'report';
  const said = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  const words = text.slice(verb.start, verb.end).toLowerCase();
  const first = firstSentence(said);
  if (WELCOMES.has(words)) return 'other';
  if (DECIDED.has(verb.class))
    return ACT_CUES.noted.test(first) || words === 'ghi nhận' ? takesNote(verb.class, first) : BY_CLASS[verb.class];
  if (OF_OTHERS_DEEDS.has(words) && ACT_CUES.ownDeed.test(first)) return 'directive';
  if (ACT_CUES.congratulation.test(first) || words === 'gửi lời chúc mừng' || words === 'chuyển lời chúc mừng') return 'praise';
  if (ACT_CUES.greeting.test(first)) return 'other';
  if (ACT_CUES.resolved.test(first) && verb.class !== 'judge') return 'promise';
  if (isDirective(verb.class, said, first)) return 'directive';
  if (ACT_CUES.thanks.test(words) || ACT_CUES.thanks.test(first.slice(0, 80))) return 'thanks';
  if (hopes(first)) return 'expectation';
  if (verb.class === 'promise' || (promises(verb, words, first) && !first.endsWith('?'))) return 'promise';
  if (verb.class === 'feeling' && ACT_CUES.resolve.test(first)) return 'promise';
  if (verb.class === 'feeling') return ACT_CUES.courtesy.test(words) || ACT_CUES.occasion.test(first) ? 'other' : 'assessment';
  if (ACT_CUES.praise.test(first) || ACT_CUES.merit.test(first.slice(0, 120))) return 'praise';
  if (first.endsWith('?')) return 'other';
  if (ASKS_OR_BLAMES.has(words)) return ACT_CUES.asked.test(said) || said.includes('?') ? 'other' : 'assessment';
  if (verb.class === 'report') return tellsFact(first, !SOFT.has(words)) ? 'report' : 'assessment';
  if ((verb.class === 'assert' || verb.class === 'judge') && tellsFact(first, false)) return 'report';
  return BY_CLASS[verb.class];
}

/** `ghi nhận các kiến nghị và sẽ báo cáo …` promises, `ghi nhận ý kiến` notes, `ghi nhận nỗ lực` praises. */
function takesNote(speechClass: SpeechClass, first: string): Act {
  if (speechClass !== 'praise') return BY_CLASS[speechClass];
  if (ACT_CUES.ownWill.test(first)) return 'promise';
  return ACT_CUES.noted.test(first) ? 'assessment' : 'praise';
}

/** The speaker's side does, will do or is ready to do it. */
function promises({ class: speechClass }: Frame['verb'], words: string, first: string): boolean {
  if (ACT_CUES.promise.test(first) && !ACT_CUES.forecast.test(first.slice(0, 60))) return true;
  if (OF_OWN_DEEDS.has(words) && (ACT_CUES.ownDeed.test(first) || ACT_CUES.declared.test(first))) return true;
  if (speechClass !== 'assert' && speechClass !== 'report') return false;
  const will = ACT_CUES.undertaken.exec(first);
  return will !== null && !ACT_CUES.forecast.test(first.slice(0, will.index));
}

/** The hope is the speaker's own: at the head of the words, past `tôi`, `chúng tôi`. */
function hopes(first: string): boolean {
  const hope = ACT_CUES.expectation.exec(first.slice(0, 60));
  return (hope !== null && ACT_CUES.ownHope.test(first.slice(0, hope.index))) || ACT_CUES.myHope.test(first);
}

/** The first sentence asks: by `cần`, `phải`, by who must, or as what someone else asked for; or, asserted, it is the ground of what is asked. */
function isDirective(verbClass: SpeechClass, said: string, first: string): boolean {
  if (verbClass === 'feeling') return ACT_CUES.askedFirst.test(first);
  if (verbClass === 'promise' || verbClass === 'question' || verbClass === 'protest') return false;
  if (verbClass === 'report') return ACT_CUES.request.test(first) || ACT_CUES.duty.test(first) || ACT_CUES.passedOn.test(first);
  return ACT_CUES.directive.test(first.replace(ACT_CUES.need, '')) || (verbClass === 'assert' && ACT_CUES.asksAfter.test(said));
}

function firstSentence(said: string): string {
  const stop = /[.!?…;]\s+(?=\p{Lu}|\p{Ll})/u.exec(said);
  return stop ? said.slice(0, stop.index + 1) : said;
}
