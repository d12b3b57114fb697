import type { Span } from '../../text/span.ts';
import { ACT_CUES } from '../../vietnamese/act-cues.ts';
import type { SpeechClass } from '../../vietnamese/speech-verbs.ts';
import type { Act } from '../findings.ts';
import type { Frame } from './find-frames.ts';
import type { SpeechScene } from './speech-scene.ts';

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
const DECIDED: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'praise', 'thanks', 'hope']);

/**
 * What the speaker does by these words, judged by the first clause in this order: asks or assigns, thanks, promises,
 * hopes, praises, reports facts, assesses. Verbs that name their act decide alone.
 */
export function judgeAct({ text }: SpeechScene, { verb, rule, tells }: Frame, parts: Span[]): Act {
  if (tells) return 'report';
  const said = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  const words = text.slice(verb.start, verb.end).toLowerCase();
  const first = firstSentence(said);
  if (DECIDED.has(verb.class))
    return ACT_CUES.noted.test(first) || words === 'ghi nhận' ? takesNote(verb.class, first) : BY_CLASS[verb.class];
  if (ACT_CUES.resolved.test(first) && verb.class !== 'judge') return 'promise';
  if (isDirective(verb.class, said, first)) return 'directive';
  if (ACT_CUES.thanks.test(first.slice(0, 80))) return 'thanks';
  if (verb.class === 'promise' || (ACT_CUES.promise.test(first) && !first.endsWith('?'))) return 'promise';
  if (hopes(first)) return 'expectation';
  if (verb.class === 'feeling' && ACT_CUES.resolve.test(first)) return 'promise';
  if (verb.class === 'feeling') return ACT_CUES.courtesy.test(words) || ACT_CUES.occasion.test(first) ? 'other' : 'assessment';
  if (ACT_CUES.praise.test(first) || ACT_CUES.merit.test(first.slice(0, 120))) return 'praise';
  if (first.endsWith('?')) return 'other';
  if (verb.class === 'report' && SOFT.has(words) && /(?<!\p{L})sẽ(?!\p{L})/u.test(first)) return 'assessment'; // what one expects
  if (verb.class === 'report') return reports(first, SOFT.has(words) || rule === 'theo') ? 'report' : 'assessment';
  if (verb.class === 'assert' && ACT_CUES.fact.test(first) && !ACT_CUES.judgement.test(first)) return 'report';
  return BY_CLASS[verb.class];
}

/** `ghi nhận các kiến nghị và sẽ báo cáo …` promises, `ghi nhận ý kiến` notes, `ghi nhận nỗ lực` praises. */
function takesNote(speechClass: SpeechClass, first: string): Act {
  if (speechClass !== 'praise') return BY_CLASS[speechClass];
  if (ACT_CUES.ownWill.test(first)) return 'promise';
  return ACT_CUES.noted.test(first) ? 'assessment' : 'praise';
}

/** The hope is the speaker's own: at the head of the words, past `tôi`, `chúng tôi`. */
function hopes(first: string): boolean {
  const hope = ACT_CUES.expectation.exec(first.slice(0, 60));
  return hope !== null && ACT_CUES.ownHope.test(first.slice(0, hope.index));
}

/** Verbs that only say that someone spoke leave it to the words; `cho biết`, `thông báo` report unless the words are an opinion. */
function reports(first: string, isSoft: boolean): boolean {
  if (ACT_CUES.opinion.test(first)) return false;
  return !isSoft || ACT_CUES.fact.test(first) || !ACT_CUES.judgement.test(first);
}

/** The first sentence asks: by `cần`, `phải`, by who must, or as what someone else asked for; or, asserted, it is the ground of what is asked. */
function isDirective(verbClass: SpeechClass, said: string, first: string): boolean {
  if (verbClass === 'promise' || verbClass === 'feeling' || verbClass === 'question' || verbClass === 'protest') return false;
  if (verbClass === 'report') return ACT_CUES.request.test(first) || ACT_CUES.duty.test(first) || ACT_CUES.passedOn.test(first);
  return ACT_CUES.directive.test(first.replace(ACT_CUES.need, '')) || (verbClass === 'assert' && ACT_CUES.asksAfter.test(said));
}

function firstSentence(said: string): string {
  const stop = /[.!?…;]\s+(?=\p{Lu}|\p{Ll})/u.exec(said);
  return stop ? said.slice(0, stop.index + 1) : said;
}
