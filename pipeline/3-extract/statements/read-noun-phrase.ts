import type { Span } from '../../text/span.ts';
import { OWN_WIRE } from '../../vietnamese/speech/source-words.ts';
import {
  CLAUSE_CONJUNCTIONS,
  CLAUSE_DEEDS,
  NO_NAME_STARTS,
  SILENT_HEADS,
  SILENT_NOUNS,
  SPEAKING_BODIES,
  SPEAKING_PEOPLE,
  SPEAKING_SOURCES,
} from '../../vietnamese/speech/speaking-heads.ts';
import { GROUP_COUNTS, GROUP_NOUNS, NOT_IN_SPEAKER, PERSON_HEADS, SPEAKER_PRONOUNS } from '../../vietnamese/speech/speech-words.ts';
import { withCapitals } from '../../vietnamese/words/with-capitals.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Names } from '../findings.ts';
import { isForeignName } from './is-foreign-name.ts';
import { isTelling } from './is-telling.ts';
import type { Speaker, SpeechScene } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';

const HEADS = `(?:${anyOf([...SPEAKING_PEOPLE, ...PERSON_HEADS, ...GROUP_NOUNS])}|(?:${SPEAKING_BODIES.join('|')}))`;
const COUNTS = `(?:${anyOf(GROUP_COUNTS)}|(?:(?:hơn|gần|khoảng)\\s)?\\d{1,3}|mọi|mỗi|vài)`;
/** `Một số đặc vụ FBI`, `con gái bà Dung`, `cán bộ phụ trách truyền thông của hãng`. */
const HEADED = new RegExp(`^(?:${COUNTS}\\s)?(?:(?:vị|cựu|nguyên|nữ|nam|tân)\\s)?${HEADS}${WORD_END}`, 'iu');
/** `Hai thợ lò`, `các tay đua`: several, whatever they are, unless it is something written or thought. */
const SEVERAL = new RegExp(`^${COUNTS}\\s(?!${anyOf(SILENT_NOUNS)}${WORD_END})\\p{Ll}`, 'iu');
/** `Minh Béo`: two words or more with capitals. */
const NAMED = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,5}$/u;
const NO_NAME = new RegExp(`^${anyOf(NO_NAME_STARTS)}${WORD_END}`, 'iu');
/** `thông báo của hãng`, `nguồn tin từ bộ này`. */
const SOURCE = new RegExp(
  `^(?:${COUNTS}\\s)?(?:bản |cuộc |bức |nội dung )?${anyOf(SPEAKING_SOURCES)}(?:\\s(?!của|từ|do)[\\p{L}\\p{M}\\d/.-]{1,12}){0,5}\\s(?:của|từ|do)\\s`,
  'iu',
);
/** Words that no phrase for a speaker holds, verbs and conjunctions among them. */
const TELLS = new RegExp(
  `${anyWord([...NOT_IN_SPEAKER, ...CLAUSE_CONJUNCTIONS, ...CLAUSE_DEEDS])}${WORD_END}|(?<!\\p{L})(?:để|tổ chức (?:phiên|cuộc|hội|họp|buổi))(?!\\p{L})`,
  'iu',
);
const PRONOUN = new RegExp(`^${anyOf(SPEAKER_PRONOUNS)}$`, 'iu');
/** Nobody, or a phrase that has not come to its end. */
const OPEN = /^(?:người|kẻ|người viết|người ta)$|(?:\s(?:và|nhưng|hoặc|với)|,)$|[“”"«»]/iu;
/** A title, then the name of who holds it, and of what. */
const ENTITLED = new RegExp(
  `^(?:(?:[Cc]ựu|[Nn]guyên|[Tt]ân) )?${anyOf(withCapitals(PERSON_HEADS))}${WORD_END}(?:\\s[\\p{L}\\p{M}.-]+){0,7}?\\s(\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]+){1,3})(?:\\s(?:thuộc|tại|của|bang|ở|từ|đến từ)\\s.*)?$`,
  'u',
);
/** Nobody who could speak: what is written, done or thought. */
const SILENT = new RegExp(
  `^(?:${COUNTS}\\s)?(?:bản |cuộc |bức |sự |nỗi |niềm |những |các )?(?:${[...SILENT_HEADS, ...SILENT_NOUNS].join('|')})${WORD_END}`,
  'iu',
);
/** `Thứ trưởng Trường`: a title and a given name. */
const GIVEN = new RegExp(`^${anyOf(PERSON_HEADS)}\\s\\p{Lu}[\\p{L}\\p{M}]{0,7}$`, 'iu');
/** `Ông cười rồi`: a pronoun and what he does. */
const ADDRESSES = new RegExp(`^${anyOf(SPEAKER_PRONOUNS)}\\s`, 'iu');
const MOST_WORDS = 16;
const MOST_OF_ANYBODY = 9; // words

/**
 * The speaker that a phrase names which tells nothing itself: people, a body, a name, or those whose notice it is; before a verb
 * that nobody but a speaker can do, `anybody` whom no word shows to be something else.
 */
export function readNounPhrase({ text, names, speakers, verbs }: SpeechScene, span: Span, anybody = false): Speaker | null {
  const source = SOURCE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + source;
  const words = text.slice(start, span.end);
  if (words.length < 3 || words.split(' ').length > MOST_WORDS || tellsSomething(words)) return null;
  if (verbs.some((other) => other.frame !== 'bare' && other.start >= start && other.end <= span.end)) return null;
  const known = speakers.find((speaker) => speaker.start === start && speaker.end <= span.end);
  if (known && (source > 0 || known.end === span.end)) return known;
  const isName = NAMED.test(words) && !NO_NAME.test(words);
  const isHeaded = HEADED.test(words) || SEVERAL.test(words) || (source > 0 && /^\p{Lu}/u.test(words));
  const whole = { start, end: span.end };
  if (isName || isHeaded)
    return isName ? toSpeaker(whole, 'person', 'name') : (nameWithin(names, words, whole) ?? toSpeaker(whole, 'group', 'name'));
  return anybody && isAnybody(words) && !verbs.some((other) => other.start >= start && other.end <= span.end)
    ? toSpeaker(whole, GIVEN.test(words) ? 'person' : 'group', 'name')
    : null;
}

/** `Nhà sản xuất`, `chân sút người Ý`: a phrase whose head no list has, and nothing against it. */
function isAnybody(words: string): boolean {
  return (
    words.split(' ').length <= MOST_OF_ANYBODY &&
    !SILENT.test(words) &&
    !ADDRESSES.test(words) &&
    /^[\p{L}\p{M}\p{N}\s&'’./-]+$/u.test(words) &&
    !/^\p{N}/u.test(words)
  );
}

/** `chuyên gia Cheong Seong-chang thuộc Viện A`: the name, where the phrase has one from abroad. */
function nameWithin({ places }: Names, words: string, whole: Span): Speaker | null {
  const name = ENTITLED.exec(words);
  if (!name || !isForeignName(name[1]!)) return null;
  const at = whole.start + name[0].indexOf(name[1]!);
  const end = at + name[1]!.length;
  const country = places.find((place) => place.start === at && place.end < end); // Chủ tịch Cuba A
  return { ...toSpeaker(whole, 'person', 'name'), speaker: { start: country ? country.end + 1 : at, end, rule: 'name' } };
}

/** Whether a phrase for a speaker includes words that time, place or a deed bring in. */
export function tellsSomething(words: string): boolean {
  const told = words.replace(/tiến hành tố tụng/iu, 'tố tụng');
  return isTelling(told, TELLS) || PRONOUN.test(words) || OPEN.test(words) || OWN_WIRE.test(words);
}
