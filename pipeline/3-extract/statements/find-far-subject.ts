import {
  AGREED,
  DONE_DEEDS,
  FIRST_DEEDS,
  MEETING_WORDS,
  REACHING_DEEDS,
  SAID_NEXT,
  SUBORDINATING,
} from '../../vietnamese/speech/clause-subject-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { NO_SPEAKER_AFTER } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, anyWord, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

/** Verbs that only the subject of the sentence can mean after `và`; those who are asked or met could do the rest. */
const OWN: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['assert', 'hope', 'thanks', 'praise', 'feeling', 'directive']);
const JOINED = /(?:\s(?:và|rồi|nhưng|song|đồng thời|vì)|[,;]\s(?:và|đồng thời|nhưng|song|tuy nhiên|tuy vậy),?|;)$/iu;
/** After a mere comma: verbs by which somebody speaks and nobody acts. */
const SAYS = new RegExp(`^${anyOf(SAID_NEXT)}$`, 'iu');
const DEED = /^(?:\s?\([^()]{1,100}\))?\s(?!(?:và|hoặc|cùng|với)\s)\p{Ll}/u;
const NO_SUBJECT = new RegExp(`${WORD_START}${anyOf(NO_SPEAKER_AFTER)}\\s$`, 'iu');
const SUBORDINATE = new RegExp(`${WORD_START}(?:${anyOf(SUBORDINATING)}|(?<!ân )cần)${WORD_END}`, 'iu');
/** After a meeting: `đã gặp Thủ tướng B, nhất trí …`. */
const AGREES = new RegExp(`^${anyOf(AGREED)}$`, 'iu');
const MEETS = new RegExp(`${anyWord(MEETING_WORDS)}${WORD_END}`, 'iu');
/** After any verb of speaking: `… và kết luận như sau: …`. */
const ANNOUNCES = /^(?: như sau)?\s?:/u;
/** A deed by which words reach others, right before the verb: `đăng trên mạng A cho biết`, `gửi thư tới B, trong đó nhấn mạnh`. */
const REACHES = new RegExp(
  `^[^.;:“”"]{0,60}?${WORD_START}${anyOf(REACHING_DEEDS)}${WORD_END}(?:[^,.;:“”"]{0,110}|[^.;:“”"]{0,160},\\strong đó(?: có| cũng)?)$`,
  'u',
);
/** For what words are sent: `gửi đơn lên tòa để …`. */
const AIM = /\s(?:để|nhằm)$/u;
/** Where the first deed of the sentence begins. */
const DEED_STARTS = new RegExp(`(?:,\\s[^,.;:]{2,90},)?\\s${anyOf(FIRST_DEEDS)}${WORD_END}`, 'u');
const DONE = new RegExp(`${anyWord(DONE_DEEDS)}${WORD_END}`, 'u');
/** A join by which the sentence's subject alone goes on. */
const STRONG = /;\s(?:[^,.;:“”"]{1,30}\s)?$|(?<!\p{L})đồng thời,?\s(?:[\p{L}\s]{1,20}\s)?$/u;
const LONGEST = 420;
const LATEST = 220; // characters of time and place before the subject

/** `Ông A trao quyết định cho ông B và nhấn mạnh …`: the subject at the head of the sentence, past what it did first. */
export function findFarSubject(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  const { text, speakers, verbs } = scene;
  const that = /^(?:\strên\s[^.,;:]{2,40})? rằng(?!\p{L})/u.test(text.slice(verb.end, verb.end + 56));
  const words = text.slice(verb.start, verb.end);
  const isOwn =
    (that && verb.frame !== 'free') ||
    (verb.frame === 'free' && (that || OWN.has(verb.class) || SAYS.test(words) || AGREES.test(words))) ||
    (verb.frame === 'free' && STRONG.test(text.slice(Math.max(period.start, verb.start - 40), verb.start))) ||
    ANNOUNCES.test(text.slice(verb.end, verb.end + 10));
  if (!isOwn) return null;
  const isSaying = SAYS.test(words) || (AGREES.test(words) && MEETS.test(text.slice(period.start, verb.start)));
  if (
    !isSaying &&
    !that &&
    !/(?:và|rồi|nhưng|song|đồng thời|vì|;)(?!\p{L})/iu.test(text.slice(Math.max(period.start, verb.start - 40), verb.start))
  )
    return null;
  if (verb.class === 'feeling' && !/^(?:bày tỏ|vui mừng|gửi|chuyển)(?!\p{L})/u.test(text.slice(verb.start, verb.end))) return null;
  const named = speakers.find(
    ({ start, end }) => start >= period.start && opens(text.slice(period.start, start)) && DEED.test(text.slice(end, end + 110)),
  );
  const subject = named && named.end <= verb.start ? named : findHead(scene, period, verb);
  if (!subject || subject.end > verb.start || verb.start - subject.end > LONGEST) return null;
  if (
    subject.person === null &&
    subject.organization === null &&
    !(subject.resolvedBy === 'pronoun' || subject.kind === 'group' || (subject.resolvedBy === 'office' && isSaying))
  )
    return null;
  if (verbs.some((other) => other.start >= subject.end && other.end < verb.start && other.frame === 'free' && other.class !== 'feeling'))
    return null;
  const whole = trimAdverbs(text.slice(subject.end, verb.start));
  const isUpon = /\skhi$/u.test(whole) && (that || isSaying) && verb.class !== 'directive';
  const aimed = isSaying ? whole.replace(AIM, '') : whole; // gửi đơn lên tòa để phản đối
  const deed = isUpon ? whole.replace(/\skhi$/u, '') : REACHES.test(aimed) ? aimed : whole;
  const adverbs = text.slice(subject.end + deed.length, verb.start);
  const isJoined =
    (that && subject.kind === 'person' && deed.length < 120 && !/[,;:]/u.test(deed.slice(0, -1))) ||
    (isUpon && deed.length < 160) ||
    JOINED.test(deed) ||
    (isSaying && isPlainDeed(deed, subject.kind === 'person')) ||
    (/đồng thời/iu.test(adverbs) && !/\p{L}$/u.test(deed)) ||
    (isSaying && REACHES.test(deed));
  return isJoined && DEED.test(deed) && !SUBORDINATE.test(deed) ? subject : null;
}

/** `Hiệp hội các nhà máy A đã …`: a phrase that names somebody no list knows, before the first deed of the sentence. */
function findHead(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  const clause = scene.text.slice(period.start, verb.start);
  const intro = /^[-–+•*\s]{0,3}(?:[^,.;:“”"]{2,100},\s)?/u.exec(clause)![0];
  for (const lead of new Set([intro.length, /^[-–+•*\s]{0,3}/u.exec(clause)![0].length])) {
    const deed = DEED_STARTS.exec(clause.slice(lead));
    const subject =
      deed && opens(clause.slice(0, lead)) && readNounPhrase(scene, { start: period.start + lead, end: period.start + lead + deed.index });
    if (subject) return subject;
  }
  return null;
}

/** One deed and a comma: `đã bảo vệ quyết định của mình,`. */
function isPlainDeed(deed: string, isPerson: boolean): boolean {
  const rest = deed.replace(/^\s?\([^()]{1,100}\)/u, '');
  return rest.length < 160 && /^[^,;:“”"]+,$/u.test(rest) && (isPerson || DONE.test(rest));
}

/** Nothing before it in the sentence, or time and place up to a comma. */
function opens(before: string): boolean {
  if (before.length > LATEST || NO_SUBJECT.test(before)) return false;
  return /^[-–+•*\s]{0,3}$/u.test(before) || /[,:]\s$/u.test(before);
}
