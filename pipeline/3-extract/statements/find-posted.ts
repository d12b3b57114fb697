import { overlaps } from '../../text/span.ts';
import { PERSON_HEADS } from '../../vietnamese/speech/speech-words.ts';
import { withCapitals } from '../../vietnamese/words/with-capitals.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { isTelling } from './is-telling.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const PART = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
/** A name of two words or more that opens the sentence, and between marks the post of its bearer. */
const POSTED = new RegExp(
  `^(${PART}(?:\\s${PART}){1,3})(?:,|\\s[-–—])\\s((?:nguyên |cựu |Nguyên |Cựu )?${anyOf(withCapitals(PERSON_HEADS))}${WORD_END}[^.;:“”"()]{2,140}?)(?:,|\\s[-–—])?$`,
  'u',
);
const HONORIFIC = /^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Bác|Cụ|Em)\s/u;

/** `Thu Phương, Bí thư Chi đoàn …, cho biết`: a name that no list knows, before the post of its bearer. */
export function findPosted({ text, names }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const found = POSTED.exec(trimAdverbs(text.slice(since, verb.start)));
  if (!found || isTelling(found[2]!)) return null;
  const name = { start: since, end: since + found[1]!.length };
  const isKnown = [...names.organizations, ...names.places, ...names.offices].some((other) => overlaps(other, name));
  const isAnother = names.people.some(({ start, end }) => start > name.end && end <= verb.start);
  const bare = { start: name.start + (HONORIFIC.exec(found[1]!)?.[0].length ?? 0), end: name.end };
  return isKnown || isAnother ? null : { ...toSpeaker(name, 'person', 'name'), speaker: { ...bare, rule: 'name' } };
}
