import { ACTING_WORDS } from '../../vietnamese/speech/clause-subject-words.ts';
import { PERSON_HEADS } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { leadsToVerb, opensClause } from './leads-to-verb.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { stands } from './stands.ts';
import { trimAdverbs } from './trim-adverbs.ts';

/** Behind a name: a sentence that a heading or caption has run into. */
const RUNS_IN = /^\s\p{Lu}/u;
/** A title that no list of honorifics holds, at the head of a clause: `Thạc sĩ | A`. */
const TITLE_BEFORE = new RegExp(`(?:^|[.!?…\n”"»:;,]\\s)(?:${anyOf(PERSON_HEADS)}|em|cháu)\\s$`, 'iu');
/** `, một hộ dân ở đó, tỏ ra lo lắng …`: past what is told, something is done. */
const ACTS_NEXT = new RegExp(`,\\s(?:${anyOf(ACTING_WORDS)}|tỏ ra|tỏ vẻ)${WORD_END}`, 'iu');

/** `TS A, bộ môn B, Đại học C cho biết`: the first person before the verb, by name at the head of the clause, where all between is told of them. */
export function findTold(scene: SpeechScene, period: Period, verb: SpeechVerbMention, since: number): Speaker | null {
  const { text } = scene;
  const people = scene.speakers.filter(({ kind, start, end }) => kind === 'person' && start >= since && end <= verb.start);
  const [person, ...others] = people;
  if (person?.resolvedBy !== 'name' || !stands(text, period, person)) return null;
  if (!others.every((other) => isOfPhrase(text, other))) return null;
  if (!opensClause(text, person) && !TITLE_BEFORE.test(text.slice(Math.max(period.start, person.start - 30), person.start))) return null;
  const gap = trimAdverbs(text.slice(person.end, verb.start));
  const runsIn = person.speaker.end === person.end && RUNS_IN.test(gap);
  return !runsIn && !ACTS_NEXT.test(gap) && leadsToVerb(scene, person, verb) ? person : null;
}

/** `Công ty Địa ốc | An Bình`, `mẹ cháu | A`: a name without a title of its own, at the end of a phrase. */
function isOfPhrase(text: string, { start, speaker, office }: Speaker): boolean {
  return (
    office === null &&
    start === speaker.start &&
    /(?<=\p{L})(?<!(?<!\p{L})(?:và|cùng|với|muốn))\s$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}
