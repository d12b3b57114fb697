import { findMatches } from '../../text/find-matches.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { EVENT_HEADS, HELD_ACTIONS, PLURAL_WORDS } from '../../vietnamese/events/event-heads.ts';
import { HEAD_COMPOUNDS } from '../../vietnamese/events/loose-event-heads.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { ORDINAL_WORDS } from '../../vietnamese/numbers/ordinal-words.ts';
import { anyOf, anyWord, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { EventKind, Names } from '../findings.ts';

/** The noun that opens the name of one event: “Hội nghị”, “buổi làm việc”; `head` is folded. */
export interface EventHead extends Span {
  head: string;
  kind: EventKind;
  /** True where it is what a body “tổ chức” under the name of what is done. */
  isDeed: boolean;
}

const fold = (phrases: string[]) => phrases.map(foldLetters);
const KINDS = new Map(Object.entries(EVENT_HEADS).flatMap(([kind, heads]) => fold(heads).map((head) => [head, kind as EventKind])));
const HEAD = new RegExp(`${anyWord(KINDS.keys())}${WORD_END}`, 'gu');
/** “kỷ niệm 70 năm | Ngày Thương binh - Liệt sĩ”: an event where no noun before it is. */
const JUBILEE = new RegExp(`(?<!(?:lễ|buổi|mít tinh) )${WORD_START}k[ỷỉ] niệm (?:tròn |lần thứ )?\\d{1,3} năm${WORD_END}`, 'gu');
const HELD = new RegExp(`(?<=${WORD_START}tổ chức )${anyOf(fold(HELD_ACTIONS))}${WORD_END}`, 'gu');
const HELD_BY = /(?:^|\s)(?:đã|vừa|sẽ|còn|cũng)\stổ chức\s$/u;
/** “trên diễn đàn kỳ họp …”: the session alone is the event. */
const FORUM = foldLetters('diễn đàn');
const SESSION = foldLetters('kỳ họp');
/** “Ủy ban đã | họp Kỳ thứ 45”: a sitting told by the verb with its number. */
const MET_AS = new RegExp(
  `${WORD_START}${anyOf(fold(['họp kỳ', 'họp phiên']))}(?=\\s(?:(?:(?:lần )?thứ )?\\d{1,3}(?![\\p{L}\\p{N}/-]|\\.\\d)|(?:lần )?thứ ${anyOf(fold([...ORDINAL_WORDS.keys()]))}${WORD_END}))`,
  'gu',
);
/** “chủ trì | họp Ban Bí thư”: a meeting of a body that somebody leads or attends. */
const MET_BY = new RegExp(
  `(?<=${WORD_START}${anyOf(fold(['chủ trì', 'đồng chủ trì', 'điều hành', 'chủ tọa', 'tham dự', 'dự', 'phát biểu tại', 'triệu tập']))} )họp(?=\\s(?!báo(?!\\p{L}))\\p{L})`,
  'gu',
);
const MEETING = foldLetters('cuộc họp');
const MEETS = 'họp ';
const SITTING = 'phiên';
const HOLDS = ' tổ chức ';
/** Festivals in general, unless they are named: “Lễ hội …”, “lễ hội … năm 2019”. */
const FESTIVAL =
  /^(?:lễ hội|liên hoan|festival|ngày hội|hội (?:thi|thao|diễn|trại|chợ|sách)|cuộc thi|năm (?:đoàn kết|du lịch|văn hóa).*|(?:tuần|ngày|những ngày) văn hóa)$/u;
const NAMED = /^\p{Lu}|^[^.,;:]{0,70}(?:\s(?:19|20)\d\d(?!\d)|lần thứ|[“"])/u;
/** “sự kiện” as the name of something one attends, not of what happened: “dự | sự kiện Ngày hội …”. */
const HAPPENING = foldLetters('sự kiện');
const AT_HAPPENING = new RegExp(`${WORD_START}(?:dự|tham dự|tham gia|tại|khai mạc|bế mạc|tổ chức|bên lề|chủ trì)\\s$`, 'u');
/** … or without a name, by whose it is or for whom: “phát biểu tại một | sự kiện của …”. */
const AT_ONE = new RegExp(`${WORD_START}(?:dự|tham dự|tại|trong|tổ chức) (?:một|một số|các) $`, 'u');
const WHOSE =
  /^\S+\s\S+(?: đặc biệt| riêng| trực tuyến)?\s(?:của|do|dành cho|ở|tại|với|kỷ niệm|kỉ niệm|gây quỹ|vận động|tranh cử|ra mắt)(?!\p{L})/u;
const NAMED_HAPPENING = /^\S+\s\S+\s[“"]?\p{Lu}/u;
/** A forum in general, or a place to talk: “trên các diễn đàn đa phương”. */
const ANY_FORUM = /(?:^|\s)(?:trên|các|những|nhiều|một|là|mọi)\s$/u;
const NAMED_FORUM = /^\p{Lu}|^\S+\s\S+[^.,;:()]{0,40}\s[“"]?\p{Lu}/u;
const COMPOUND = new RegExp(`${anyWord(fold(HEAD_COMPOUNDS))}${WORD_END}`, 'gu');
const ATTENDED = new RegExp(`${WORD_START}(?:dự|tham dự|tại|khai mạc|bế mạc|tổ chức|diễn ra|chủ trì)\\s$`, 'u');
const PLURAL = new RegExp(
  `${WORD_START}(?<!thứ )(?:${anyOf(fold(PLURAL_WORDS))}|(?:các|những) cuộc \\p{L}{1,8} \\p{L}{1,8}(?:,| và))\\s{1,2}$`,
  'u',
);

/** Several meetings that are told by those who were met: “các | cuộc gặp với …”. */
const MET =
  /^cuộc (?:gặp|gặp gỡ|hội đàm|hội kiến|làm việc|tiếp xúc|điện đàm)(?: song phương| riêng| trực tuyến| bên lề| ngắn| xã giao)? với\s(?!(?:các|những|nhiều|một số) (?!tân|chủ tịch|bộ trưởng|lãnh đạo))/u;

/** The nouns of single events in the running text, in its order; none inside longer words or the names of bodies. */
export function findEventHeads({ text, sentences }: ArticleText, { organizations }: Names): EventHead[] {
  const folded = foldLetters(text);
  const isHeld = ({ start }: Span) =>
    HELD_BY.test(folded.slice(Math.max(0, start - 16), start)) || organizations.some(({ end }) => end === start - HOLDS.length);
  const heads = sentences.flatMap((sentence) => findInSentence(folded.slice(sentence.start, sentence.end), sentence.start));
  const free = heads.filter(
    (head) =>
      (!head.isDeed || isHeld(head)) &&
      !(head.head === FORUM && (folded.startsWith(` ${SESSION}`, head.end) || isAnyForum(text, head))) &&
      (head.head !== HAPPENING || isNamedHappening(text, head)) &&
      (!FESTIVAL.test(head.head) || NAMED.test(text.slice(head.start, head.start + 80))) &&
      !organizations.some((body) => contains(body, head) && !isAttended(folded, head, body)),
  );
  return free.sort((a, b) => a.start - b.start);
}

function isNamedHappening(text: string, { start }: Span): boolean {
  const before = foldLetters(text.slice(Math.max(0, start - 20), start));
  const name = text.slice(start, start + 40);
  return (AT_HAPPENING.test(before) && NAMED_HAPPENING.test(name)) || (AT_ONE.test(before) && WHOSE.test(foldLetters(name)));
}

function isAnyForum(text: string, { start }: Span): boolean {
  return ANY_FORUM.test(text.slice(Math.max(0, start - 12), start)) || !NAMED_FORUM.test(text.slice(start, start + 60));
}

/** A forum is a body by its name and an event where someone attends or opens it. */
function isAttended(folded: string, head: Span, body: Span): boolean {
  return head.start === body.start && ATTENDED.test(folded.slice(Math.max(0, head.start - 20), head.start));
}

function findInSentence(part: string, start: number): EventHead[] {
  const nouns = findMatches(part, HEAD).map((match) => toHead(match, KINDS.get(match[0].replace(/\s+/gu, ' ')) ?? 'other'));
  const deeds = part.includes(HOLDS.trimStart()) ? findMatches(part, HELD).map((match) => toHead(match, 'other', true)) : [];
  const sittings = part.includes(MEETS)
    ? findMatches(part, MET_AS).map((match) => ({
        ...toHead(match, 'session'),
        head: match[0].endsWith(SITTING) ? `${SITTING} họp` : SESSION,
      }))
    : [];
  const meetings = part.includes(MEETS)
    ? findMatches(part, MET_BY).map((match) => ({ ...toHead(match, KINDS.get(MEETING)!), head: MEETING }))
    : [];
  const jubilees = findMatches(part, JUBILEE).map((match) => toHead(match, 'ceremony'));
  const heads = [...nouns, ...deeds, ...sittings, ...meetings, ...jubilees];
  if (heads.length === 0) return [];
  const longer = findMatches(part, COMPOUND).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return heads
    .filter(
      (head) =>
        !longer.some((span) => overlaps(span, head) && !contains(head, span)) &&
        (!isMany(part, head) || MET.test(part.slice(head.start, head.start + 60))),
    )
    .map((head) => ({ ...head, start: head.start + start, end: head.end + start }));
}

/** True for years that are kept, by whatever is done. */
export function isJubilee({ head }: Pick<EventHead, 'head'>): boolean {
  return /^k[ỷỉ] niệm/u.test(head);
}

function isMany(part: string, { start }: Span): boolean {
  return PLURAL.test(part.slice(Math.max(0, start - 36), start));
}

function toHead(match: RegExpExecArray, kind: EventKind, isDeed = false): EventHead {
  return { start: match.index, end: match.index + match[0].length, head: match[0].replace(/\s+/gu, ' '), kind, isDeed };
}
