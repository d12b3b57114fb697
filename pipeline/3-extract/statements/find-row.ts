import { findMatches } from '../../text/find-matches.ts';
import { startingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import { LEADING_IN } from '../../vietnamese/speech/speaking-heads.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { readNounPhrase, tellsSomething } from './read-noun-phrase.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const JOINED = /,\s|\s(?:và|cùng với|cùng|cũng như)\s/gu;
const LAST_JOINED = /\s(?:và|cùng với|cùng|cũng như)\s/u;
/** Those of whom several bodies are told: `đại diện các doanh nghiệp Hàn Quốc, Nhật Bản`. */
const OF_SEVERAL = /^(?:các đồng chí )?(?:lãnh đạo|đại diện)\s/iu;
const LEADS_IN = new RegExp(`^[-–+•*\\s]{0,3}${anyOf(LEADING_IN)}${WORD_END}[^,;:“”"]{0,90},\\s`, 'iu');
const NO_MEMBER = /^(?:năm|tháng|tuần|ngày|quý|giai đoạn)\s/iu;
/** What stands for others of the same kind: `và các thành viên`. */
const OTHERS = /^(?:\p{Lu}|các|những|nhiều|một số|toàn thể|toàn bộ|hàng|đông đảo|người|nhân dân|phu nhân|hơn|gần|\d)(?!\p{Ll})/u;
/** Those who are many, in words that head no other phrase for a speaker. */
const MANY = /^(?:đông đảo |toàn thể |các tầng lớp )?(?:nhân dân|đảng viên|đảng bộ|chính quyền|cấp ủy|hội viên)(?!\p{L})/iu;
const LONGEST = 220;
const MOST_OF_MEMBER = 12; // words

/** `Nhân dân và cử tri cả nước mong`, `Thủ tướng A và các thành viên Chính phủ đề nghị`: a row of those who speak together, as one group. */
export function findRow(scene: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const { text, speakers } = scene;
  if (verb.start - since > LONGEST) return null;
  const whole = trimAdverbs(text.slice(since, verb.start));
  if ((!LAST_JOINED.test(whole) && !OF_SEVERAL.test(whole)) || /[“”"«»‘’']/u.test(whole)) return null;
  const end = since + whole.length;
  for (const lead of new Set([0, LEADS_IN.exec(whole)?.[0].length ?? 0])) {
    const start = since + lead;
    if (startingIn(speakers, { start, end }).some((other) => other.kind === 'person' && other.end === end)) continue; // several offices of one person, or two persons
    const [first, ...others] = readMembers(scene, { start, end });
    if (first && others.length > 0 && isFirst(scene, first) && others.every((member) => isMember(scene, member)))
      return toSpeaker({ start, end }, 'group', 'name');
  }
  return null;
}

/** The members between commas and conjunctions outside names; none where no conjunction leads to the last. */
function readMembers({ text, names }: SpeechScene, { start, end }: Span): Span[] {
  const row = text.slice(start, end);
  const named = [names.organizations, names.offices, names.people, names.places].flatMap((list) => startingIn<Span>(list, { start, end }));
  const joins = findMatches(row, JOINED)
    .map((join) => ({ start: start + join.index, end: start + join.index + join[0].length }))
    .filter((join) => !named.some((name) => contains(name, join)));
  const last = joins.at(-1);
  if (!last || (!OF_SEVERAL.test(row) && !LAST_JOINED.test(text.slice(last.start, last.end)))) return [];
  return [start, ...joins.map((join) => join.end)].map((from, at) => ({ start: from, end: joins[at]?.start ?? end }));
}

function isFirst(scene: SpeechScene, member: Span): boolean {
  if (NO_MEMBER.test(scene.text.slice(member.start, member.end))) return false;
  const named = [...startingIn<Span>(scene.speakers, member), ...startingIn<Span>(scene.names.places, member)];
  const isNamed = named.some(({ start, end }) => start === member.start && end === member.end);
  return isNamed || MANY.test(scene.text.slice(member.start, member.end)) || readNounPhrase(scene, member) !== null;
}

function isMember(scene: SpeechScene, member: Span): boolean {
  const words = scene.text.slice(member.start, member.end);
  if (words.split(' ').length > MOST_OF_MEMBER || tellsSomething(words)) return false;
  return OTHERS.test(words) || readNounPhrase(scene, member) !== null;
}
