import { findMatches } from '../../text/find-matches.ts';
import { overlaps } from '../../text/span.ts';
import {
  GROUPS_SAY,
  JUDGED_BY,
  LOOSE_CLAUSE_OPENERS,
  SPOKEN_CLAUSE_OPENERS,
  WORDED_NOUNS,
  WORDED_TASKS,
} from '../../vietnamese/clause-words.ts';
import type { SpeechClass } from '../../vietnamese/speech-verbs.ts';
import { SPEECH_VERBS } from '../../vietnamese/speech-verbs.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/word-edges.ts';
import type { Frame } from './find-frames.ts';
import { findSaid } from './find-said.ts';
import { leadsToVerb } from './leads-to-verb.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const CLASSES: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge', 'protest', 'directive', 'promise']);
/** Verbs for deeds as often as for words. */
const DONE: ReadonlySet<string> = new Set(['thống nhất', 'chỉ đạo', 'giao', 'phân công', 'thỏa thuận']);
const OPENER = new RegExp(`(?<![\\p{L}\\p{M}])(${anyOf(SPOKEN_CLAUSE_OPENERS)})\\s$`, 'iu');
const OPENERS = new RegExp(`(?<![\\p{L}\\p{M}])${anyOf(SPOKEN_CLAUSE_OPENERS)}\\s(?=\\p{L})`, 'giu');
/** What a group may hold at any time: `mà giới quan sát cho là …`. */
const HOLDS = /^(?:cho là|cho rằng|nhận định|mô tả|cáo buộc)$/iu;
const SAID_BY_GROUPS = new RegExp(`^${anyOf(GROUPS_SAY)}$`, 'iu');
const LONGEST_GROUP = 70; // characters
const NOT_YET = /(?<!\p{L})(?:sẽ|sắp|có thể|cần|phải|nên|chưa|không|muốn)(?!\p{L})/iu;
/** `bị các đối thủ chỉ trích là …`, `được giới quan sát cho là …`. */
const PASSIVE = new RegExp(`${anyWord(['được', 'bị'])}\\s([^,.;:“”"«»()]{3,70}?)\\s(${anyOf(JUDGED_BY)})${WORD_END}`, 'giu');
/** `tuyên bố của A rằng …`, `lời kêu gọi của A về việc …`. */
const WORDED = new RegExp(`${anyWord(WORDED_NOUNS)}\\s(?:mới đây |gần đây |trước đó )?(?:của|từ)\\s$`, 'iu');
const WORDED_THAT = /^(?:\s?\([^()]{1,60}\))?,?\s(?:(?:hôm|ngày)\s[^\s,]{1,10}\s)?(rằng|cho rằng|về việc)(?:,|\s?:)?\s/u;
const TASK = new RegExp(`^(?:${anyOf(WORDED_TASKS)})$`, 'iu');
const CLAUSE_END = /,\s|;\s|\s\((?=\p{L})|\s[-–—]\s|[\s.…]*$/gu;
const SHORTEST = 12; // characters of what is said

/** What is said in a clause beside the main one: `sau khi A tuyên bố …`, `mà A cho là …`, `bị A chỉ trích là …`, `tuyên bố của A rằng …`. */
export function findWithin(scene: SpeechScene, period: Period, frames: Frame[]): Frame[] {
  if (period.kind === 'title' || period.kind === 'heading' || period.kind === 'caption') return [];
  const found = [
    ...scene.verbs
      .filter(({ start, end }) => start >= period.start && end <= period.end)
      .flatMap((verb) => readClause(scene, period, verb)),
    ...readPassives(scene, period),
    ...readWorded(scene, period),
  ];
  return found.filter((frame) => !frames.some((other) => isTaken(frame, other)));
}

function isTaken({ said, verb }: Frame, other: Frame): boolean {
  return overlaps(verb, other.verb) || other.said.some((part) => overlaps(part, said[0]!) || overlaps(part, verb));
}

function readClause(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Frame[] {
  const { text } = scene;
  if (verb.frame !== 'free' || !CLASSES.has(verb.class) || DONE.has(text.slice(verb.start, verb.end))) return [];
  const named = scene.speakers.findLast(({ start, end }) => end <= verb.start && start >= period.start);
  const isNamed =
    named && OPENER.test(text.slice(Math.max(period.start, named.start - 24), named.start)) && leadsToVerb(scene, named, verb);
  const speaker = isNamed ? named : findGroup(scene, period, verb);
  if (!speaker || NOT_YET.test(text.slice(speaker.end, verb.start))) return [];
  if (!isNamed && !SAID_BY_GROUPS.test(text.slice(verb.start, verb.end))) return [];
  const opener = OPENER.exec(text.slice(Math.max(period.start, speaker.start - 24), speaker.start))![1]!.toLowerCase();
  if (LOOSE_CLAUSE_OPENERS.has(opener) && speaker.person === null && !HOLDS.test(text.slice(verb.start, verb.end))) return [];
  return toFrame(scene, { period, speaker, verb, lead: speaker.start - opener.length - 1 });
}

/** `mà chính quyền A cho là …`: any phrase for people or a body between the opener and the verb. */
function findGroup(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  const from = Math.max(period.start, verb.start - LONGEST_GROUP);
  const clause = trimAdverbs(scene.text.slice(from, verb.start));
  const opener = findMatches(clause, OPENERS).at(-1);
  const start = opener && from + opener.index + opener[0].length;
  return start ? readNounPhrase(scene, { start, end: from + clause.length }) : null;
}

function readPassives(scene: SpeechScene, period: Period): Frame[] {
  const words = scene.text.slice(period.start, period.end);
  if (!/(?:bị|được)\s/u.test(words)) return [];
  return findMatches(words, PASSIVE).flatMap((found) => {
    const start = period.start + found.index + found[0].indexOf(found[1]!, 3);
    const speaker = readNounPhrase(scene, { start, end: start + found[1]!.length });
    if (!speaker || period.quotations.some((quotation) => overlaps(quotation, speaker))) return [];
    const end = period.start + found.index + found[0].length;
    return toFrame(scene, {
      period,
      speaker,
      verb: toVerb(found[2]!.replace(/\s(?:là|vì)$/u, ''), end - found[2]!.length),
      lead: start,
      from: end,
    });
  });
}

function readWorded(scene: SpeechScene, period: Period): Frame[] {
  const { text, speakers } = scene;
  return speakers.flatMap((speaker) => {
    if (speaker.start < period.start || speaker.end > period.end) return [];
    const that = WORDED_THAT.exec(text.slice(speaker.end, Math.min(period.end, speaker.end + 90)));
    const noun = that && WORDED.exec(text.slice(Math.max(period.start, speaker.start - 40), speaker.start));
    if (!that || !noun) return [];
    const word = noun[0].replace(/\s(?:mới đây |gần đây |trước đó )?(?:của|từ)\s$/iu, '');
    if (that[1] === 'về việc' && !TASK.test(word)) return [];
    const lead = speaker.start - noun[0].length;
    const saying = word.replace(/^lời\s/iu, '');
    return toFrame(scene, {
      period,
      speaker,
      verb: toVerb(saying, lead + word.length - saying.length),
      lead,
      from: speaker.end + that[0].length,
    });
  });
}

function toVerb(word: string, start: number): SpeechVerbMention {
  const known = SPEECH_VERBS.find(({ verb }) => verb === word.toLowerCase());
  return { start, end: start + word.length, class: known?.class ?? 'judge', frame: 'free', from: -1 };
}

interface Clause {
  period: Period;
  speaker: Speaker;
  verb: SpeechVerbMention;
  lead: number;
  /** Where the words begin, if not behind the verb. */
  from?: number;
}

/** The clause ends at its first mark outside a quotation. */
function toFrame(scene: SpeechScene, { period, speaker, verb, lead, from }: Clause): Frame[] {
  const { text } = scene;
  const said = from === undefined ? findSaid(scene, period, verb, null)?.said[0] : { start: skipMark(text, from), end: period.end };
  if (!said) return [];
  const quotation = period.quotations.find(({ start, end }) => start - said.start <= 1 && said.start < end);
  const end = quotation ? quotation.end : said.start + findEnd(text.slice(said.start, said.end));
  if (end - said.start < SHORTEST) return [];
  return [{ period, speaker, verb, lead, said: [{ start: quotation?.start ?? said.start, end }], open: false, rule: 'within' }];
}

function skipMark(text: string, from: number): number {
  return from + (/^\s?(?:là\s|rằng\s)?[“"«]?/u.exec(text.slice(from, from + 8))?.[0].length ?? 0);
}

function findEnd(words: string): number {
  return findMatches(words, CLAUSE_END).find(({ index }) => index >= SHORTEST || index === words.length)?.index ?? words.length;
}
