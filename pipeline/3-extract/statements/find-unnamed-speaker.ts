import type { Span } from '../../text/span.ts';
import { EPITHET_HEADS, GROUP_HEADS, NO_SPEAKER_AFTER, NOT_IN_SPEAKER, SPEAKER_PRONOUNS } from '../../vietnamese/speech-words.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/word-edges.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const PRONOUN = new RegExp(`${WORD_START}${anyOf(SPEAKER_PRONOUNS)},?$`, 'iu');
const ADDRESSED = /(?<![\p{L}\p{M}\p{N}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Nn]gài|[Đđ]ồng chí) ((?:\p{Lu}[\p{L}\p{M}.'-]*\s?){1,5})$/u;
const GROUP = new RegExp(`^${anyOf(GROUP_HEADS)}${WORD_END}`, 'iu');
const EPITHET = new RegExp(`^${anyOf(EPITHET_HEADS)}${WORD_END}`, 'iu');
const NO_SPEAKER = new RegExp(`${WORD_START}${anyOf(NO_SPEAKER_AFTER)}\\s$`, 'iu');
const TELLS = new RegExp(`${WORD_START}${anyOf(NOT_IN_SPEAKER)}${WORD_END}`, 'iu');
const CLAUSE_BREAK = /dẫn lời\s|[[\],;:.!?…“”"»()]\s?|\s[-–—]\s/gu;
const OPENS_CLAUSE = /(?:^\s*|[,;:.!?…“”"»)–—-]\s?|(?<!\p{L})(?:và|nhưng|còn|theo|song|nay|qua|này|rằng)\s)$/iu;
const MAX_GROUP = 15; // words
const LONGEST = 140; // characters of a phrase that names a group

/** A speaker whom no name of the article names here: an unlisted name behind `ông`, a pronoun, an epithet or a group; `since` opens the clause. */
export function findUnnamedSpeaker(scene: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  return findAddressed(scene, verb, since) ?? findPronoun(scene, verb, since) ?? findGroup(scene, verb, since);
}

/** `ông Yoon cho biết`: a name that the list of names missed. */
function findAddressed({ text }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const from = Math.max(since, verb.start - 90);
  const left = trimAdverbs(text.slice(from, verb.start));
  const addressed = ADDRESSED.exec(left);
  if (!addressed || NO_SPEAKER.test(left.slice(0, addressed.index))) return null;
  const end = from + left.length;
  const name = { start: end - addressed[1]!.length, end };
  return { ...toSpeaker({ start: from + addressed.index, end }, 'person', 'name'), speaker: { ...name, rule: 'name' } };
}

/** `Ông cho biết`, `bà cũng khẳng định`: the pronoun alone, at the start of its clause; who it is comes later. */
function findPronoun({ text }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const left = trimAdverbs(text.slice(since, verb.start));
  const pronoun = PRONOUN.exec(left);
  if (!pronoun || !OPENS_CLAUSE.test(left.slice(0, pronoun.index))) return null;
  const start = since + pronoun.index;
  return toSpeaker({ start, end: start + pronoun[0].replace(/,$/u, '').length }, 'person', 'pronoun');
}

/** `Các đại biểu dự hội nghị đề nghị`: a phrase headed by a group from the start of its clause to the verb. */
function findGroup({ text, verbs }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const from = Math.max(since, verb.start - LONGEST);
  const left = trimAdverbs(text.slice(from, verb.start));
  const breaks = Array.from(left.matchAll(CLAUSE_BREAK), (found) => found.index + found[0].length).filter((at) => at < left.length);
  if (breaks.length === 0 && from > since) return null;
  const span = { start: from + (breaks.at(-1) ?? 0), end: from + left.length };
  const words = text.slice(span.start, span.end).trimStart();
  span.start = span.end - words.length;
  const isEpithet = EPITHET.test(words);
  if (!(isEpithet || GROUP.test(words)) || words.endsWith(',') || words.split(' ').length > MAX_GROUP || TELLS.test(words)) return null;
  if (verbs.some((other) => other.start >= span.start && other.start < verb.start)) return null;
  return isEpithet ? toSpeaker(span, 'person', 'pronoun') : toSpeaker(span, 'group', 'name');
}

/** A speaker without a local key: the words alone. */
export function toSpeaker(span: Span, kind: Speaker['kind'], resolvedBy: Speaker['resolvedBy']): Speaker {
  return { ...span, speaker: { ...span, rule: resolvedBy }, kind, person: null, organization: null, office: null, resolvedBy };
}
