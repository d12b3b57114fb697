import { overlaps } from '../../text/span.ts';
import { NO_SPEAKER_AFTER, PERSON_HEADS, TITLES_OF_PEOPLE } from '../../vietnamese/speech/speech-words.ts';
import { withCapitals } from '../../vietnamese/words/with-capitals.ts';
import { anyOf, anyWord, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import { isForeignName } from './is-foreign-name.ts';
import { isTelling } from './is-telling.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const PART = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const MORE = `\\s(?:${PART}|bin|al|van|von|der|de|da|el)`;
/** A title and up to nine words more, then a name, one of a single word from abroad: `cố vấn an ninh Mỹ John Doe`. */
const TITLED = new RegExp(
  `${WORD_START}((?:(?:cựu|nguyên|tân|cố|nữ|ông|bà) )?${anyOf(PERSON_HEADS)}${WORD_END}\\.?(?:\\s[\\p{L}\\p{M}.&-]+){0,9}?)\\s(${PART}(?:${MORE}){0,3})$`,
  'iu',
);
const NAME = new RegExp(`^${PART}(?:${MORE}){0,3}$`, 'u');
/** Sooner answered than `TITLED`. */
const ENDS_AS_NAME = new RegExp(`\\s${PART}$`, 'u');
/** Before a name of one word: heads of people and of no body. */
const OF_ONE_WORD = new RegExp(
  `^(?:(?:cựu|nguyên|tân|nữ|ông|bà) )?${anyOf(withCapitals(TITLES_OF_PEOPLE))}(?:\\s\\p{Ll}[\\p{L}\\p{M}]*){0,3}\\s\\p{Lu}\\p{Ll}`,
  'u',
);
/** Who the named one is, told after the name: `, thuộc Liên đoàn A`, `, Chủ tịch Hội A,`. */
const TOLD =
  /,\s(?:(?:thuộc|đến từ|từ|tại|người|một|nguyên|cựu|hiện là)\s|\p{Lu}|chuyên gia|đại diện|chủ tịch|giám đốc|thành viên|nhà)[^,;:.“”"()]{2,110},?$/u;
const OPENS =
  /(?:^|[,;:.!?…“”"»)\]–—-]\s{0,2}|(?<!\p{L})(?:và|nhưng|còn|song|nay|qua|này|đó|tuy nhiên|tuy vậy|dẫn lời|hôm nay|hôm qua)\s|\d\s)$/iu;
const NO_SPEAKER = new RegExp(`${anyWord(NO_SPEAKER_AFTER)}\\s$`, 'iu');
const LONGEST = 220;

/** `Chuyên gia John Doe, thuộc Viện A, cho rằng`: a name that the list of names missed, behind what its holder is. */
export function findTitled({ text, names }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const from = Math.max(since, verb.start - LONGEST);
  const left = trimAdverbs(text.slice(from, verb.start)).replace(/\s?\([^()]{1,60}\)$/u, '');
  for (const phrase of new Set([left.replace(/,$/u, ''), left.replace(TOLD, '')])) {
    const found = ENDS_AS_NAME.test(phrase) ? TITLED.exec(phrase) : null;
    if (!found || !NAME.test(found[2]!) || isTelling(found[1]!)) continue;
    if (/^(?:lãnh đạo|chỉ huy)(?!\p{L})/iu.test(found[1]!) && !isForeignName(found[2]!)) continue;
    if (!/[\s-]/u.test(found[2]!) && !(OF_ONE_WORD.test(found[0]) && isForeignName(found[2]!))) continue;
    const before = phrase.slice(0, found.index);
    if (!OPENS.test(before) || NO_SPEAKER.test(before)) continue;
    const span = { start: from + found.index, end: from + phrase.length };
    const name = { start: span.end - found[2]!.length, end: span.end };
    if ([...names.organizations, ...names.places, ...names.offices].some((other) => overlaps(other, name))) continue;
    const person = names.people.find((mention) => overlaps(mention, name))?.person ?? null;
    return { ...toSpeaker(span, 'person', 'name'), speaker: { ...name, rule: 'name' }, person };
  }
  return null;
}
