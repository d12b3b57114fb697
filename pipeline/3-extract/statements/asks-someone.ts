import { findMatches } from '../../text/find-matches.ts';
import { NEED_WORDS } from '../../vietnamese/need-words.ts';
import type { SpeechClass } from '../../vietnamese/speech-verbs.ts';

const LONGEST = 140; // characters before the word of need

/** Whether the first clause asks someone: by a word of need that is its predicate, by `nên`, by its opening, or as what someone else asked for. */
export function asksSomeone(clause: string, speechClass: SpeechClass): boolean {
  const { opening, advises, asks, must, duty, passedOn } = NEED_WORDS;
  if (opening.test(clause) || advises.test(clause)) return true;
  if (speechClass === 'report' && passedOn.test(clause)) return true;
  return isPredicate(clause, asks) || ((speechClass !== 'report' || duty.test(clause)) && isPredicate(clause, must));
}

/** Whether the word stands where the clause's predicate stands: nothing else has been told before it. */
function isPredicate(clause: string, word: RegExp): boolean {
  for (const { index } of findMatches(clause, word)) {
    const before = clause.slice(0, index);
    const subject = skipCircumstances(before);
    if (subject.length <= LONGEST && !NEED_WORDS.notAsked.test(before) && !NEED_WORDS.toldFirst.test(subject)) return true;
  }
  return false;
}

/** `Để đạt mục tiêu đã đề ra thì`, `trong năm tới,`: left out from the front of a clause. */
function skipCircumstances(before: string): string {
  let rest = before;
  while (NEED_WORDS.circumstance.test(rest)) {
    const end = /,\s|\sthì\s/u.exec(rest);
    if (!end) break;
    rest = rest.slice(end.index + end[0].length);
  }
  return rest;
}
