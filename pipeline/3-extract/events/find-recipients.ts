import { foldLetters } from '../../vietnamese/letters/fold.ts';
import type { PersonMention } from '../findings.ts';
import type { Part, RoleScene } from './find-participations.ts';

/** From what is handed over to the person: “trao quyết định … cho đồng chí | …”. */
const HANDED = /(?:^|\s)trao\s[^.;:“”"]{2,200}\scho\s(?:(?:các\s)?(?:đồng chí|ông|bà|tân)\s)?$/u;
const JOINED = /^(?:\s?,|\svà)\s(?:(?:đồng chí|ông|bà)\s)?$/u;

/** Those to whom something is handed over at the event were there: the first named behind “cho” and those joined to the name. */
export function findRecipients(scenes: RoleScene[]): Part[] {
  return scenes.flatMap(({ text, sentence, people, names }) => {
    const startOf = ({ start }: PersonMention) => names.offices.findLast((office) => office.end === start - 1)?.start ?? start;
    const first = people.findIndex((person) => HANDED.test(foldLetters(text.slice(sentence.start, startOf(person)))));
    if (first < 0) return [];
    const end = people.findIndex(
      (person, index) => index > first && !JOINED.test(foldLetters(text.slice(people[index - 1]!.end, startOf(person)))),
    );
    return people
      .slice(first, end < 0 ? undefined : end)
      .map(({ person, start, end }) => ({ person, role: 'attendee', start, end, rule: 'participation-recipient' }));
  });
}
