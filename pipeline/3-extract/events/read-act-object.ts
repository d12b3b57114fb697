import type { Span } from '../../text/span.ts';
import {
  type ActObject,
  AUDIENCE_NUMBERS,
  AUDIENCES,
  OBJECT_OPENERS,
  PEOPLE_MET,
  PEOPLE_NUMBERS,
  SIGHTS,
} from '../../vietnamese/events/event-acts.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Names } from '../findings.ts';
import { followNames, withHonorific } from './read-event-tail.ts';

const fold = (phrases: string[]) => phrases.map(foldLetters);
const OPENERS = new RegExp(`^\\s(?:${anyOf(fold(OBJECT_OPENERS))}\\s){0,3}`, 'u');
const SOMEONE = new RegExp(
  `^\\s(?:(?:${anyOf(fold(PEOPLE_NUMBERS))}|(?:hơn |gần |khoảng )?\\d{1,5})\\s)?${anyOf(fold(PEOPLE_MET))}${WORD_END}`,
  'u',
);
const SIGHT = new RegExp(`^\\s(?:${anyOf(fold(PEOPLE_NUMBERS))}\\s)?${anyOf(fold(SIGHTS))}\\s(?!(?:của|này|đó)\\s)\\p{L}`, 'u');
const AUDIENCE = new RegExp(
  `^\\s(?:(?:${anyOf(fold([...PEOPLE_NUMBERS, ...AUDIENCE_NUMBERS]))}|(?:hơn |gần |khoảng )?\\d[\\d.]{0,6})\\s)?${anyOf(fold(AUDIENCES))}${WORD_END}`,
  'u',
);
const ALSO = `(?:,|\\svà)(?=\\s${anyOf(fold(PEOPLE_MET))}${WORD_END})`;
/** Up to sixteen words on, to a comma or “và” that leads to no more people, or to what is said of the meeting. */
const PHRASE = new RegExp(
  `^(?:(?:${ALSO})?\\s(?!(?:về|tại|ở|nhằm|để|trong|sáng|chiều|trưa|tối|ngày|và|do|trước|sau|nhân dịp)\\s)[\\p{L}\\p{M}\\p{N}&-]{1,16}){1,16}`,
  'u',
);
/** What is handed over or discussed: further, to whom it is given or whose it is. */
const MATTER =
  /^(?:(?:,(?=\s(?:bổ sung|chống|giám sát|sử dụng)\s))?\s(?:[-–]\s)?(?!(?:cho|của(?!\s(?:luật|bộ luật|nghị quyết)(?!\p{L}))|đối với|và|tại|ở|nhằm|để|trước|sáng|chiều|ngày|với|theo|do|dưới)\s)\(?[\p{L}\p{M}\p{N}&/.-]{0,15}[\p{L}\p{M}\p{N}]\)?){1,25}/u;

/** Where the words end that say whom the act meets or what it is about; the end of the verb where it needs none, null where it needs some. */
export function readActObject(
  { text, folded, names }: { text: string; folded: string; names: Names },
  { end, object }: { end: number; object: ActObject },
): number | null {
  const from = end + (OPENERS.exec(folded.slice(end, end + 60))?.[0].length ?? 0);
  const people: Span[] = [...names.people, ...names.people.map(withHonorific), ...names.offices];
  if (object === 'audience')
    return AUDIENCE.test(folded.slice(end, end + 60)) ? end + (PHRASE.exec(folded.slice(end, end + 260))?.[0].length ?? 0) : null;
  const objects = object === 'person' && from === end + 1 ? people : [...people, ...names.organizations, ...names.places];
  if (object !== 'matter' && objects.some(({ start }) => start === from)) return followNames(text, names, from);
  const rest = folded.slice(end, end + 260);
  if (object === 'matter') return end + (MATTER.exec(rest)?.[0].length ?? 0);
  if (object === 'phrase' || (object === 'name' && SIGHT.test(rest)) || ((object === 'person' || object === 'name') && SOMEONE.test(rest)))
    return end + (PHRASE.exec(rest)?.[0].length ?? 0);
  return object === 'none' ? end : null;
}
