import { findMatches } from '../../text/find-matches.ts';
import { overlaps } from '../../text/span.ts';
import { GROUPS_SAY, LOOSE_CLAUSE_OPENERS, SPOKEN_CLAUSE_OPENERS, THAT_SAID } from '../../vietnamese/speech/clause-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import { findRow } from './find-row.ts';
import { findSaid } from './find-said.ts';
import type { Clause } from './frame-clause.ts';
import { frameClause } from './frame-clause.ts';
import { leadsToVerb } from './leads-to-verb.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { readPassives } from './read-passives.ts';
import { readWorded } from './read-worded.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
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
const SHORTEST_BEFORE = 25; // characters: `Người mà A khẳng định là thủ phạm đã bị bắt` goes on with the main clause
const NOT_YET = /(?<!\p{L})(?:sẽ|sắp|có thể|cần|phải|nên|chưa|không|muốn)(?!\p{L})/iu;
/** Behind `mà` and `bởi`, verbs that judge what is told; others speak of a deed. */
const JUDGES = /^(?:cho là|cho rằng)$/iu;
/** `nói rằng`, `viết trên mạng A rằng`. */
const THAT = new RegExp(`^${THAT_SAID}`, 'u');
/** `mà A khẳng định là …`: of what kind it is said to be. */
const CALLS = /^(?:khẳng định|tuyên bố|nói|mô tả|quả quyết|xác nhận|thừa nhận)$/iu;
const CALLED = /^(?:là|có thể|không phải|nhằm|thuộc|không hề)(?!\p{L})/iu;
const THEY = /^(?:họ|nước này|phía này|hãng này|nhóm này|tổ chức này|cơ quan này|lực lượng này|phe này)$/iu;
const HE = /^(?:ông|bà|ông này|bà này|ông ta|bà ta)$/iu;
const DEED = /^(?:đã|đang|sẽ|được|bị)(?!\p{L})/iu;

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
  const isFree = verb.frame === 'free' || THAT.test(text.slice(verb.end, verb.end + 60));
  if (!isFree || !CLASSES.has(verb.class) || DONE.has(text.slice(verb.start, verb.end))) return [];
  const named = scene.speakers.findLast(({ start, end }) => end <= verb.start && start >= period.start);
  const isNamed =
    named && OPENER.test(text.slice(Math.max(period.start, named.start - 24), named.start)) && leadsToVerb(scene, named, verb);
  const speaker = isNamed ? named : findGroup(scene, period, verb);
  if (!speaker || NOT_YET.test(text.slice(speaker.end, verb.start))) return [];
  if (!isNamed && !SAID_BY_GROUPS.test(text.slice(verb.start, verb.end))) return [];
  const opener = OPENER.exec(text.slice(Math.max(period.start, speaker.start - 24), speaker.start))?.[1]?.toLowerCase();
  if (opener === undefined) return []; // như một trong những | nguồn tin của tờ báo
  const word = text.slice(verb.start, verb.end);
  const isHeld = HOLDS.test(word) || (opener === 'mà' && CALLS.test(word));
  if (LOOSE_CLAUSE_OPENERS.has(opener) && speaker.person === null && !isHeld) return [];
  const said = findSaid(scene, period, verb, null)?.said[0];
  const lead = speaker.start - opener.length - 1;
  if (!said || !isToldBehind(scene, opener, { period, lead, verb, said })) return [];
  return frameClause(scene, { period, speaker, verb, lead, said });
}

/** Whether the words behind the verb are what is said: not in `tiền mà A cam kết đã được chuyển`, nor in `sông cạn như A khẳng định hôm qua`. */
function isToldBehind({ text }: SpeechScene, opener: string, { period, lead, verb, said }: Omit<Clause, 'speaker'>): boolean {
  if (opener === 'như') return lead <= period.start && text.startsWith(', ', verb.end); // Như A khẳng định, …
  if (opener !== 'mà' && opener !== 'bởi') return true;
  if (period.quotations.some(({ start }) => start === said.start)) return true;
  const word = text.slice(verb.start, verb.end);
  if (opener === 'mà' && CALLS.test(word)) return lead - period.start > SHORTEST_BEFORE && CALLED.test(text.slice(verb.end + 1, said.end));
  return JUDGES.test(word) && !DEED.test(text.slice(said.start, said.end));
}

/** `mà chính quyền A cho là …`: any phrase for people or a body between the opener and the verb. */
function findGroup(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  const from = Math.max(period.start, verb.start - LONGEST_GROUP);
  const clause = trimAdverbs(scene.text.slice(from, verb.start));
  const opener = findMatches(clause, OPENERS).at(-1);
  const start = opener && from + opener.index + opener[0].length;
  const word = scene.text.slice(verb.start, verb.end);
  if (start && HOLDS.test(word) && HE.test(clause.slice(start - from)))
    return toSpeaker({ start, end: from + clause.length }, 'person', 'pronoun');
  if (start && (CALLS.test(word) || HOLDS.test(word)) && THEY.test(clause.slice(start - from)))
    return toSpeaker({ start, end: from + clause.length }, 'group', 'name');
  return start ? (findRow(scene, verb, start) ?? readNounPhrase(scene, { start, end: from + clause.length })) : null;
}
