import type { Span } from '../../text/span.ts';
import { PHRASE, PREDICATE } from '../../vietnamese/speech/clause-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { AFTER_VERB, PHRASE_OPENERS, SAID_AFTER } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { dropRelay } from './drop-relay.ts';
import { endOfWords } from './end-of-words.ts';
import { isClause, isLong, isToldOf } from './is-clause.ts';
import { isEnough } from './is-enough.ts';
import { isTopic } from './is-topic.ts';
import type { Period, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

export interface Said {
  said: Span[];
  open: boolean;
  rule: 'subject' | 'after';
}

const PARTICLES = new RegExp(
  `^(?:(?!\\s${anyOf(SAID_AFTER)}${WORD_END}|\\s\\p{L}+ \\p{L}+ và(?!\\p{L}))\\s${anyOf(AFTER_VERB)}${WORD_END}){0,3}`,
  'iu',
);
/** A phrase of place, time, hearer or topic up to the mark after which the words follow: ` với báo chí rằng`, ` tại hội nghị: `. */
const PHRASE_TO_MARK = new RegExp(
  `^\\s(?:${anyOf(PHRASE_OPENERS)}${WORD_END}[^.;:,“”"«»]{0,120}?(?=\\s?:|\\srằng${WORD_END}|\\s[“"«])|(?:với|tại|bên lề|trước|trong một)${WORD_END}[^.;:,“”"«»]{0,120}?(?=,\\s))`,
  'iu',
);
const MARKS = new RegExp(`^(?:\\s?[:,]|\\srằng${WORD_END}|\\slà(?=\\s?:)){0,3}\\s{0,2}`, 'iu');
/** `thông báo ngày 10/6, lực lượng này …`: when it was told; what is asserted of a day keeps it. */
const DAY = /^\s(?:hôm|ngày|sáng|chiều|tối)\s\d[\d/.-]{0,9}(?=,\s)/u;
/** After a noun of speaking, whatever stands before `rằng`: `có tuyên bố khiến nhiều người bất ngờ rằng`. */
const UP_TO_THAT = new RegExp(`^\\s(?!(?:trên|này|như vậy|sau khi)(?!\\p{L}))[^.;:,“”"«»]{1,70}?(?=\\srằng${WORD_END})`, 'iu');
/** `kiến nghị với A về việc …`: the deed is what is said. */
const ABOUT_DEED = /^(?:\s(?:với|cho|tới|lên|đến|trước)\s[^.;:,“”"«»]{2,70}?)?\svề việc,?\s(?=\p{L})/u;
/** Verbs after which a phrase of place, time or hearer may stand before the words. */
const TELLING: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge', 'question', 'protest']);
/** Verbs that, with who speaks, may end a sentence of what is told. */
const ENDS_WITH: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge']);
/** Between a quotation and its speaker: marks, and a title that no list knows: `”, Chủ tịch hội `. */
const BEFORE_SPEAKER = /^[”"»'’]?[\s.,!?…–-]{0,4}(?:[\p{L}\p{M}.&/]{1,12}\s){0,7}$/u;
/** `chất vấn lãnh đạo sở: “…”`: who is asked, before the words. */
const HEARER = /^\s[^.;:,“”"«»]{2,90}(?=:\s?[“"«])/u;
const LONGEST_NOUN = 80; // characters behind a noun of speaking before `rằng`
const SHORT_QUOTATION = 40; // characters of words that may be quoted for their own sake
const LONG_CLAUSE = 60; // characters before a speaker that need no predicate of the list to be a clause
const SHORT_TAIL = 140; // characters after the verb that may still be place and time, not what is said

/**
 * What the verb gives as said: what follows it in the period (`subject`), or, where nothing follows, the quotation or
 * clause before the speaker (`after`; `lead` is where the speaker begins). Null where the verb reports no words.
 */
export function findSaid(scene: SpeechScene, period: Period, verb: SpeechVerbMention, lead: number | null): Said | null {
  const rest = scene.text.slice(verb.end, period.end);
  if (lead !== null) {
    const before = findBefore(scene, period, verb, { lead, rest });
    if (before) return before;
  }
  const start = startSaid(scene, period, verb, rest);
  if (start === null || isBefore(scene, verb, start)) return null; // phát biểu, đề nghị …
  const end = endOfWords(scene.text, { start, end: period.end });
  if (!isEnough(scene.text.slice(start, end), verb)) return null;
  const quotation = period.quotations.find((quoted) => quoted.start - start <= 1 && start < quoted.end);
  const alone = quotation && /^[”"»'’]?[\s.,;!?…]{0,4}$/u.test(scene.text.slice(quotation.end, period.end));
  if (alone) return { said: [{ start: quotation.start, end: quotation.end }], open: !quotation.closed, rule: 'subject' };
  return { said: [{ start, end }], open: true, rule: 'subject' };
}

/** `phát biểu, đề nghị …`, `góp ý cho rằng …`: the next verb gives the words; `bức xúc và mong chờ …`: a next deed that gives none. */
function isBefore({ text, verbs }: SpeechScene, verb: SpeechVerbMention, start: number): boolean {
  if (text.startsWith('và ', start)) return verb.class !== 'praise' && !verbs.some((other) => other.start === start + 3);
  const next = verbs.find((other) => other.start === start);
  if (!next || verb.frame === 'free') return false;
  return verb.frame === 'marked' || (next.start === verb.end + 1 && next.class === 'judge');
}

/** Where the words begin after the verb, its particles, phrases and marks; null where the verb has only a topic. */
function startSaid({ text, verbs }: SpeechScene, period: Period, verb: SpeechVerbMention, rest: string): number | null {
  if (isTopic(text.slice(verb.start, verb.end), verb, rest)) return null;
  const particles = PARTICLES.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(particles);
  const isFollowed = verbs.some(({ start }) => start > verb.end && start < verb.end + LONGEST_NOUN); // phản ứng cho rằng
  const upTo = verb.frame === 'marked' && !isFollowed ? UP_TO_THAT.exec(tail) : null;
  const mayWait = TELLING.has(verb.class) && !/ rằng$/iu.test(text.slice(verb.start, verb.end)); // cho rằng trước khi đi, khách …
  const day = verb.frame === 'free' ? null : DAY.exec(tail);
  const hearer = verb.class === 'question' ? HEARER.exec(tail) : null;
  const phrase = mayWait ? ((findPhrase(period, verb.end + particles, tail) ?? upTo ?? day ?? hearer)?.[0].length ?? 0) : 0;
  if (verb.frame === 'marked' && verbs.some(({ start }) => start > verb.end && start < verb.end + particles + phrase)) return null; // đưa ra tuyên bố sau khi báo A tiết lộ rằng …
  const matter = ABOUT_DEED.exec(tail);
  if (matter && (verb.frame === 'free' || isToldOf(tail.slice(matter[0].length)))) return verb.end + particles + matter[0].length;
  const marks = MARKS.exec(tail.slice(phrase))?.[0] ?? '';
  const isMarked =
    marks.trim() !== '' || /rằng|như sau|thêm(?! về)/u.test(rest.slice(0, particles + 3)) || /^\s?[“"«]/u.test(tail.slice(phrase));
  const quoted = period.quotations.find((quotation) => quotation.start > verb.end && quotation.start - verb.end < SHORT_TAIL);
  if (verb.frame !== 'free' && !isMarked && !(verb.frame === 'bare' && isClause(tail, verb.class))) return null;
  if (
    verb.frame !== 'free' &&
    marks.trim() === ',' &&
    !/(?<!\p{L})(?:rằng|thêm)$/u.test(rest.slice(0, particles)) &&
    !quoted &&
    !PREDICATE.test(tail) &&
    !(verb.frame === 'bare' && isLong(text.slice(verb.start, verb.end), tail))
  )
    return null;
  const skipped = isMarked ? particles + phrase + marks.length : particles;
  const start = verb.end + skipped;
  return start + (/^\s{0,2}[“"«]?/u.exec(text.slice(start, start + 3))?.[0].length ?? 0);
}

/** `cho biết với các khu nhà cũ sẽ có chính sách, …`: no phrase, but what is said. */
const WILL = /(?<!\p{L})(?:sẽ|cần|phải)(?!\p{L})/u;

/** A phrase up to the words; not `nói trong việc này không có “xin - cho”`, where the phrase has begun to tell and only some of its words are quoted. */
function findPhrase({ quotations }: Period, from: number, tail: string): RegExpExecArray | null {
  const phrase = PHRASE_TO_MARK.exec(tail);
  const end = from + (phrase?.[0].length ?? 0);
  const quotation = phrase && quotations.find(({ start }) => start > end && start - end <= 2);
  const isScare =
    quotation &&
    quotation.end - quotation.start < SHORT_QUOTATION &&
    (PREDICATE.test(phrase[0]) || /\s(?:thì|mà)(?!\p{L})/u.test(phrase[0]));
  return isScare || (phrase && WILL.test(phrase[0]) && tail.charAt(phrase[0].length) === ',') ? null : phrase;
}

/** `“…”, ông A nói`, `…, ông A cho biết tại cuộc họp báo`: what stands before the speaker. */
function findBefore(
  { text, verbs }: SpeechScene,
  period: Period,
  verb: SpeechVerbMention,
  { lead, rest }: { lead: number; rest: string },
): Said | null {
  const tail = rest.slice(PARTICLES.exec(rest)?.[0].length ?? 0).replace(/[\s.!?…]{1,12}(?:\/[\s.]{0,3})?$/u, '');
  const quotations = period.quotations.filter((quotation) => quotation.end <= lead);
  const last = quotations.at(-1);
  const isAside =
    last && /[:“"«]/u.test(tail) && (isScare(text, period, last) || (/^[^“"«]*:\s?[“"«]/u.test(tail) && isAmid(text, period, last)));
  const isAfterQuotation = last && !isAside && BEFORE_SPEAKER.test(text.slice(last.end, lead));
  if (isAfterQuotation) return readQuotations(text, period, { last, verb, tail });
  const isTold = quotations.some((quotation) => !isScare(text, period, quotation));
  if (verb.frame === 'marked' || isTold || !isOver(tail) || tail.startsWith(',')) return null; // cho hay, sau khi …
  if (tail !== '' && !TELLING.has(verb.class) && verb.class !== 'directive') return null; // vui mừng trước …
  const clause = { start: period.start, end: lead };
  const said = dropRelay(text.slice(clause.start, clause.end));
  const end = clause.start + said.length;
  const mark = /(?:,\s?|\s[-–—]\s)$/u.exec(said);
  const tells = verbs.some(({ start, end, frame }) => frame === 'free' && start > clause.start && end < clause.end);
  if (
    !mark ||
    said.length < 30 ||
    leadsOn(verbs, end - mark[0].length) ||
    !(PREDICATE.test(said) || tells || (tail === '' && ENDS_WITH.has(verb.class) && said.length >= LONG_CLAUSE))
  )
    return null;
  return { said: [{ start: clause.start, end: end - mark[0].length }], open: false, rule: 'after' };
}

/** `Báo cáo nêu rõ, cử tri lo ngại về …`: a verb of telling right before the comma gives what follows, and is no end of words. */
function leadsOn(verbs: readonly SpeechVerbMention[], at: number): boolean {
  return verbs.some(({ end, frame, class: speechClass }) => end === at && frame === 'free' && TELLING.has(speechClass));
}

/** A few quoted words amid a clause: `Ca ngợi ông A là người “thực tế”, ông B nói: “…”`. */
function isScare(text: string, period: Period, { start, end }: Span): boolean {
  return text.slice(start, end).split(' ').length < 6 && isAmid(text, period, { start });
}

/** `Trước tin “…”, ông B hỏi: “…”`: quoted behind other words of the sentence. */
function isAmid(text: string, period: Period, { start }: Pick<Span, 'start'>): boolean {
  return /\p{L}{2}/u.test(text.slice(period.start, start));
}

/** The quotation before the speaker, with the one after the verb where it goes on: `“…”, ông A nói, “…”`. */
function readQuotations(
  text: string,
  period: Period,
  { last, verb, tail }: { last: Span; verb: SpeechVerbMention; tail: string },
): Said | null {
  const next = period.quotations.find((quotation) => quotation.start > verb.end);
  const goesOn = next && /^(?:\s\p{Ll}[^.;:]{0,60})?,?\s?:?\s?[“"«]$/u.test(text.slice(verb.end, next.start));
  const isTopic = verb.frame === 'marked' && !/[:“"«]|(?<!\p{L})rằng(?!\p{L})/u.test(tail); // “…”, ông A phát biểu khai mạc hội nghị
  if (
    !goesOn &&
    !isTopic &&
    !isOver(tail) &&
    !(verb.class === 'question' && /^\s[^.,;:“”"«»]{2,90}$/u.test(tail)) && // “…?” - ông A hỏi lãnh đạo quận
    !/^,? (?:(?:đồng thời|và) \p{Ll}|khi (?:được|bị) hỏi)|^[^:“"«]{0,40}\skhi (?:được|bị) hỏi(?!\p{L})/u.test(tail)
  )
    return null;
  const said = [{ start: last.start, end: last.end }];
  if (goesOn) said.push({ start: next.start, end: next.end });
  return { said, open: false, rule: 'after' };
}

/** Nothing said follows: the sentence ends, or only says where and when. */
function isOver(tail: string): boolean {
  return tail === '' || (tail.length <= SHORT_TAIL && PHRASE.test(tail) && !/[:“"«]|(?<!\p{L})rằng(?!\p{L})/u.test(tail));
}
