import { overlaps } from '../../text/span.ts';
import { BEFORE_UNLISTED } from '../../vietnamese/speech/unlisted-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import { isForeignName } from './is-foreign-name.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const PART = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&.'’-]*";
const NAME = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${PART}(?:\\s(?:${PART}|of|the|and|al|bin|van|von|der|de|da|el)){0,5}$`, 'u');
const OPENS = new RegExp(`(?:^\\s*|[,;:.!?…“”"»)\\]*•–-]\\s{0,2}|(?<![\\p{L}\\p{M}])${anyOf(BEFORE_UNLISTED)}\\s)$`, 'iu');
/** What a city named for those who govern it is seldom said to do. */
const NO_BODY: ReadonlySet<string> = new Set(['promise', 'praise', 'feeling']);
/** Behind the name: ` - Giám đốc truyền thông của A trong một tuyên bố`. */
const POST = /(?:,|\s[-–—])\s(?:\p{Lu}|giám đốc|chủ tịch|chuyên gia|thành viên|người)[\p{L}\p{M}\s&/]{4,110},?$/u;
const LONGEST = 150;

/** `Nadal nói`, `Capital Economics cho biết`: a foreign name that no list knows, alone from the start of its clause to the verb. */
export function findUnlisted({ text, names }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  if (NO_BODY.has(verb.class) || /^\p{Lu}/u.test(text.charAt(verb.start))) return null;
  const from = Math.max(since, verb.start - LONGEST);
  const left = trimAdverbs(text.slice(from, verb.start))
    .replace(/,$/u, '')
    .replace(/\s\([^()]{2,40}\)$/u, '');
  for (const phrase of new Set([left, left.replace(POST, '')])) {
    const at = findName(phrase, from === since);
    if (at === null) continue;
    const span = { start: from + at, end: from + phrase.length };
    const isNamed = [...names.organizations, ...names.offices, ...names.people].some((other) => overlaps(other, span));
    return isNamed ? null : toSpeaker(span, 'group', 'name');
  }
  return null;
}

/** Where the name at the end of the phrase begins; `isWhole` where the phrase opens a clause. */
function findName(phrase: string, isWhole: boolean): number | null {
  const found = NAME.exec(phrase);
  if (!found || !isForeignName(found[0])) return null;
  return OPENS.test(phrase.slice(0, found.index)) && (isWhole || found.index > 0) ? found.index : null;
}
