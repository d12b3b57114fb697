import { findMatches } from '../../text/find-matches.ts';
import { NEED_WORDS } from '../../vietnamese/speech/need-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';

const LONGEST = 140; // characters before the word of need

/** Whether the first clause asks someone: by a word of need or `nên` that is its predicate, by its opening, by `tôi đề nghị`, or as what someone else asked for. */
export function asksSomeone(clause: string, speechClass: SpeechClass, verb: string): boolean {
  const { opening, advises, concludes, asks, must, duty, passedOn, saying, ownAsking } = NEED_WORDS;
  if (opening.test(clause) || ownAsking.test(clause) || isPredicate(clause, advises, concludes)) return true;
  if (speechClass === 'report' && passedOn.test(clause)) return true;
  const tells = speechClass === 'report' && !saying.test(verb);
  return isPredicate(clause, asks) || ((!tells || duty.test(clause)) && isPredicate(clause, must));
}

/** Whether the word stands where the clause's predicate stands: nothing else has been told before it. */
function isPredicate(clause: string, word: RegExp, told = NEED_WORDS.toldFirst): boolean {
  for (const { index } of findMatches(clause, word)) {
    const before = clause.slice(0, index);
    const subject = skipCircumstances(before);
    if (subject.length <= LONGEST && !NEED_WORDS.notAsked.test(before) && !told.test(subject)) return true;
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
