import { findMatches } from '../../text/find-matches.ts';
import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { OFTEN_DONE, ONLY_ASKED, ONLY_SAID } from '../../vietnamese/speech/clause-subject-words.ts';
import { CLAUSE_TURNS, LEADING_IN } from '../../vietnamese/speech/speaking-heads.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { NO_SPEAKER_AFTER } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { readNounPhrase, tellsSomething } from './read-noun-phrase.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const ASKING = new RegExp(`^${anyOf(ONLY_ASKED)}$`, 'iu');
const NO_WORDS = new RegExp(`^${anyOf(OFTEN_DONE)}$`, 'iu');
const SAID_ALONE = new RegExp(`^${anyOf(ONLY_SAID)}$`, 'iu');
const SAYS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge', 'directive', 'protest', 'question']);
const ASKS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'protest']);
const THAT = /^(?: thêm| lại| rõ)? rằng(?!\p{L})|^\s?:/u;
/** Where a clause may begin: behind a date, a conjunction, a mark, or who is quoted from. */
const BREAK =
  /\d[/.-]\d{1,2}(?:[/.-]\d{4})?\s(?=\p{Ll})|\s(?:nhưng|song|còn|trong khi|tuy nhiên)\s|dẫn(?! đầu| dắt| tới| đến)(?: lại)?(?: lời| (?:nhận định|phát biểu|ý kiến) của)?\s|[[\],;:!?…“”"»()*•]\s?|\.(?![\p{L}\d])\s?|\s[-–—]\s/gu;
const TURN = new RegExp(`^${anyOf(CLAUSE_TURNS)}\\s(?=\\p{L})`, 'iu');
const NO_START = new RegExp(`${anyWord([...NO_SPEAKER_AFTER, 'do', 'theo', 'và'])}\\s$`, 'iu');
/** What may stand before the comma that opens the clause: time, place, occasion. */
const LEADS_IN = new RegExp(`^[-–+•*\\s]{0,3}${anyOf(LEADING_IN)}${WORD_END}`, 'iu');
const TIMED = /\s(?:vào\s)?(?:hôm|ngày|tháng|năm|sáng|chiều|tối|trưa|tại|trong|trên|sau|trước|với|ở)\s[^,;:]{1,60}$/iu;
const BRACKET = /\s?\([^()]{1,90}\)$/u;
const LONGEST = 200; // characters before the verb

/** `Con gái bà Dung cho biết`, `thông báo của hãng nói rằng`: any phrase for people or a body between the clause's start and a verb that only speaks. */
export function findPlainSubject(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  const { text } = scene;
  const from = Math.max(period.start, verb.start - LONGEST);
  const whole = trimAdverbs(text.slice(from, verb.start));
  const isTold = THAT.test(text.slice(verb.end, verb.end + 12)) || text.slice(verb.start, verb.end).endsWith(' rằng');
  if (!isTold && (!onlySpeaks(text, verb) || (whole.endsWith(',') && verb.class !== 'report'))) return null;
  const left = whole.replace(/,$/u, '').replace(BRACKET, '');
  for (const words of new Set([left, dropPhrase(left)])) {
    const found = findStart(
      scene,
      { sentence: period.start, anybody: isTold || SAID_ALONE.test(text.slice(verb.start, verb.end)) },
      { start: from, end: from + words.length },
    );
    if (found) return found;
  }
  return null;
}

function onlySpeaks(text: string, { start, end, frame, class: speechClass }: SpeechVerbMention): boolean {
  const word = text.slice(start, end);
  if (/^\p{Lu}/u.test(word) || frame === 'marked' || !SAYS.has(speechClass) || NO_WORDS.test(word)) return false;
  return !ASKS.has(speechClass) || (ASKING.test(word) && !isRelative(text.slice(end, end + 110)));
}

/** `Người biểu tình đòi tổng thống từ chức đã …`: told of those who ask. */
function isRelative(behind: string): boolean {
  return /^[^,.;:“”"]{3,90}(?<!\p{L})(?:đã|bị|được)(?!\p{L})/u.test(behind);
}

/** `Một quan chức hôm 4-2`, `bà con tại cuộc họp`: without time and place. */
function dropPhrase(words: string): string {
  const phrase = TIMED.exec(words)?.[0];
  return phrase && !tellsSomething(phrase) ? words.slice(0, -phrase.length).replace(BRACKET, '') : words;
}

function findStart(scene: SpeechScene, { sentence, anybody }: { sentence: number; anybody: boolean }, left: Span): Speaker | null {
  const { text } = scene;
  const words = text.slice(left.start, left.end);
  const breaks = findMatches(words, BREAK).map((found) => found.index + found[0].length);
  if (left.start === sentence) breaks.unshift(0);
  for (const at of breaks
    .filter((start) => start < words.length)
    .slice(-2)
    .reverse()) {
    const turn = TURN.exec(words.slice(at))?.[0].length ?? 0;
    const found = readNounPhrase(
      scene,
      trimSpan(text, { start: left.start + at + turn, end: left.end }),
      anybody && opensClause(text.slice(sentence, left.start + at)),
    );
    if (found) return isListed(text.slice(sentence, left.start + at + turn)) || opensNothing(words.slice(0, at + turn)) ? null : found;
  }
  return null;
}

/** Behind a preposition or verb; but `dẫn lời` gives the word to somebody. */
function opensNothing(before: string): boolean {
  return NO_START.test(before) && !/(?<!\p{L})dẫn(?: lại)? (?:lời|(?:nhận định|phát biểu|ý kiến) của)\s$/iu.test(before);
}

/** At the head of the sentence, behind a phrase of time, place or occasion or a conjunction. */
function opensClause(before: string): boolean {
  if (/^[-–+•*\s]{0,3}$|(?<!\p{L})(?:nhưng|song|còn|tuy nhiên|trong khi)\s$/iu.test(before)) return true;
  return before.endsWith(', ') && LEADS_IN.test(/[^,;:.!?]*$/u.exec(before.slice(0, -2))![0].trimStart());
}

/** Behind a comma that no phrase of time, place or occasion opens: one more of a row, or what somebody does next. */
function isListed(before: string): boolean {
  return /,\s?$/u.test(before) && !LEADS_IN.test(/(?:\d\.\d|[^.;:!?\]”"])*$/u.exec(before)![0].trimStart());
}
