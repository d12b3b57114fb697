import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { endOfWords } from './end-of-words.ts';
import type { Said } from './find-said.ts';
import type { Period, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

const WISHES: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['hope', 'promise', 'praise', 'thanks']);
/** `cho biết như vậy tại buổi họp báo`: nothing but place and time follows. */
const POINTS =
  /^ (?:như vậy|như thế|như trên|điều này|điều đó|điều trên|thông tin (?:này|trên)|những (?:điều|thông tin) (?:này|trên))(?:,? (?:tại|trong|khi|với|sau|trước|vào|ở|trên|bên|nhân|ngày|sáng|chiều|tối|hôm)(?!\p{L})[^:“”"]{0,200})?[\s.…]*$/iu;

/** Whether the words after the verb only point to what was said before. */
export function pointsBack({ text }: SpeechScene, period: Period, verb: SpeechVerbMention): boolean {
  return !WISHES.has(verb.class) && POINTS.test(text.slice(verb.end, period.end));
}

/** `… sẽ mở vào tháng 6. Ông A cho biết như vậy …`: the sentence before, captions passed over; of a headline only what is quoted. */
export function findPointed({ text, periods }: SpeechScene, period: Period): Said | null {
  const before = periods.slice(0, periods.indexOf(period)).findLast(({ kind }) => kind !== 'caption');
  if (!before || before.kind === 'heading') return null;
  const quotation = before.quotations[0];
  const isQuoted = quotation !== undefined && quotation.start - before.start <= 2 && before.end - quotation.end <= 3;
  if (isQuoted) return { said: [{ start: quotation.start, end: quotation.end }], open: false, rule: 'after' };
  if (before.kind === 'title') return null;
  const end = endOfWords(text, before);
  return { said: [{ start: before.start, end }], open: false, rule: 'after' };
}
