import { overlaps } from '../../text/span.ts';
import { isVietnameseSyllable } from '../../vietnamese/is-vietnamese-syllable.ts';
import { BEFORE_UNLISTED, NO_UNLISTED } from '../../vietnamese/unlisted-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/word-edges.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const PART = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&.'’-]*";
const NAME = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${PART}(?:\\s(?:${PART}|of|the|and|al|bin|van|von|der|de|da|el)){0,5}$`, 'u');
const OPENS = new RegExp(`(?:^\\s*|[,;:.!?…“”"»)\\]*•–-]\\s{0,2}|(?<![\\p{L}\\p{M}])${anyOf(BEFORE_UNLISTED)}\\s)$`, 'iu');
const NO_NAME = new RegExp(`^${anyOf(NO_UNLISTED)}${WORD_END}`, 'iu');
const OWN_WIRE = /(?<!\p{L})(?:TTXVN|TTXN|PV|VNA|VOV|VTV)(?!\p{L})/u;
/** What a city named for those who govern it is seldom said to do. */
const NO_BODY: ReadonlySet<string> = new Set(['promise', 'praise', 'feeling']);
const LONGEST = 90;

/** `Nadal nói`, `Capital Economics cho biết`: a foreign name that no list knows, alone from the start of its clause to the verb. */
export function findUnlisted({ text, names }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  if (NO_BODY.has(verb.class) || /^\p{Lu}/u.test(text.charAt(verb.start))) return null;
  const from = Math.max(since, verb.start - LONGEST);
  const left = trimAdverbs(text.slice(from, verb.start)).replace(/,$/u, '');
  const found = NAME.exec(left);
  if (!found || !isForeign(found[0]) || NO_NAME.test(found[0]) || OWN_WIRE.test(found[0])) return null;
  const before = left.slice(0, found.index);
  if (before === '' && from > since) return null;
  if (!OPENS.test(before)) return null;
  const span = { start: from + found.index, end: from + left.length };
  if ([...names.organizations, ...names.offices, ...names.people].some((other) => overlaps(other, span))) return null;
  return toSpeaker(span, 'group', 'name');
}

/** Half of its words or more are no Vietnamese syllables. */
function isForeign(name: string): boolean {
  const words = name.split(/[\s-]/u).filter((word) => /\p{L}/u.test(word));
  return words.filter((word) => !isVietnameseSyllable(word)).length * 2 >= words.length;
}
