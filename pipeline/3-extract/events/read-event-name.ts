import { startingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { DEED_COMPOUNDS, NAME_COMPOUNDS } from '../../vietnamese/events/event-name-compounds.ts';
import { DEED_ENDS, DEEDS_BEHIND_AND, EVENT_NAME_ENDS, NAME_GOES_ON, NEXT_NAME_LINKS } from '../../vietnamese/events/event-name-ends.ts';
import { topicOfEvent } from '../../vietnamese/events/topic-of-event.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { OPENING_WORDS } from '../../vietnamese/words/opening-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Names, Quotation } from '../findings.ts';
import { type EventHead, isJubilee } from './find-event-heads.ts';
import { nextStart, partnerStart } from './find-next-word.ts';
import { isSaidOf } from './is-said-of.ts';
import { isNamedByHost, namesSomeone } from './names-someone.ts';
import { followNames } from './read-event-tail.ts';
import { readQuotedName } from './read-quoted-name.ts';
import { isTail, readTail } from './read-tail-of-name.ts';
import { readVisitedPlace } from './read-visited-place.ts';
import { skipWhich } from './skip-which.ts';

/** A text in which names of events are read, with what is known to stand in it. */
export interface NamedText {
  text: string;
  folded: string;
  names: Names;
  quotations: Quotation[];
  heads: EventHead[];
}

const fold = (phrases: string[]) => phrases.map(foldLetters);
const END = new RegExp(
  `^(?:${anyOf(fold(EVENT_NAME_ENDS))}|ngày(?=\\s(?:\\d|mai|nay|qua|hôm))|\\d{1,2}[/.-]\\d{1,2}(?!\\d)|\\d{1,2}(?=\\s(?:và|đến)\\s\\d{1,2}[/.-]))${WORD_END}`,
  'u',
);
/** Fewer words end a deed that is held, for its object is long: “khen thưởng các tập thể có thành tích …”. */
const DEED_END = new RegExp(`^${anyOf(fold(DEED_ENDS))}${WORD_END}`, 'u');
const COMPOUND = new RegExp(`^${anyOf(fold(NAME_COMPOUNDS))}${WORD_END}`, 'u');
const NEXT_NAME = new RegExp(`^${anyOf(NEXT_NAME_LINKS)}${WORD_END}`, 'u');
const GOES_ON = new RegExp(`^và ${anyOf(fold(NAME_GOES_ON))}${WORD_END}`, 'u');
const ORDINAL_END = /thứ\s\S{1,8}$/u;
const AFTER_ORDINAL = /^(?:khóa|khoá|nhiệm kì|năm|quốc hội|hđnd|hội đồng|toàn|ủy ban|ban|chính phủ)(?!\p{L})/u;
const VISIT_WORD =
  /^(?:chính thức|hữu nghị|cấp|nhà nước|và|làm việc|lần|thứ|nước|cộng hòa|vương quốc|liên bang|dân chủ|nhân dân|xã hội|chủ nghĩa)(?!\p{L})/u;
/** A sitting that is named by its session: “phiên khai mạc | kỳ họp thứ 3”. */
const OPENING_SITTING = /^phiên (?:khai|bế) mạc$/u;
const SESSION = foldLetters('kỳ họp');
/** A sitting is told from another by where the members sit: “phiên thảo luận | tại hội trường về …”. */
const IN_HALL = /^(?:tại|ở) (?:hội trường|tổ)(?!\p{L})/u;
/** A heading or a sentence without its stop ran into the next one: “hội nghị | Phát biểu …”. */
const OPENS = new RegExp(`^${anyOf(OPENING_WORDS.filter((word) => word !== 'Trước' && word !== 'Trong'))}${WORD_END}`, 'u');
const LAST_WORD = /\S{1,12}$/u;
const DEED_BEHIND_AND = new RegExp(`^và (?!${anyOf(fold(DEED_COMPOUNDS))}${WORD_END})${anyOf(fold(DEEDS_BEHIND_AND))}${WORD_END}`, 'u');
/** Meetings that name right behind them whom one meets: “hội kiến | Tổng thống A”. */
const MEETS_SOMEONE = /^hội kiến$/u;
/** What an exhibition does: “Triển lãm | giới thiệu …”. */
const SHOWS = /^(?:giới thiệu|trưng bày|mở cửa)(?!\p{L})/u;
/** Behind kept years something else is held: “… và | sơ kết …”. */
const ALSO_HELD = /^và (?:sơ kết|tổng kết|biểu dương|tuyên dương|khai mạc|phát động)(?!\p{L})/u;
/** Behind these words a verb tells what an event is about: “cuộc họp về việc | xem xét …”. */
const ABOUT = /(?:^|\s)về\sviệc\s$/u;
const MEETING_ABOUT = /(?:^|\s)về\s$/u;
const NUMBERED = /(?:thứ\s\S{1,8}|\d{4}|khóa\s\S{1,6})$/u;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}/&.+-]*/uy;
const LOOSE_END = new RegExp(
  `(?:(?<=\\s)${anyOf(['của', 'và', 'về', 'với', 'giữa', 'các', 'cho', 'những', 'một', 'lần', 'thứ', 'vấn đề', 'việc', 'vì'])}|[\\s,.-])+$`,
  'u',
);
const WHOLE_PAIR = /nội các$/iu;
/** A body's name is no mere word of tense or degree: `hội nghị thượng đỉnh | Tổ chức Hợp tác …`. */
const SHORTEST_BODY = 8;
const MOST_WORDS = 30;

/** Where the name of an event ends that begins with this head: word by word to where something else begins. */
export function readEventName(place: NamedText, head: EventHead): number {
  const which = skipWhich(place.folded, head);
  const end = readFrom(place, which);
  return end > which.end ? end : head.end;
}

function readFrom(place: NamedText, head: EventHead): number {
  const { text, folded } = place;
  let end = head.end;
  for (let words = 0; words < MOST_WORDS; words++) {
    const isBare = topicOfEvent(text.slice(head.end, end)) === '';
    const quoted = readQuotedName(place, head, end);
    if (quoted !== null) return quoted;
    const next = nextStart(text, end) ?? partnerStart(folded, end, isBare);
    if (next === null) break;
    if (isTail(folded.slice(next), head, isBare)) {
      const tail = readTail(place, { end, next, isBare });
      if (tail.isLast) return trimEnd(text, head, readVisitedPlace(place, head, tail.end));
      end = tail.end;
      continue;
    }
    const met = isBare && MEETS_SOMEONE.test(head.head) ? readMet(place, next) : null;
    if (met !== null) return met;
    const visited = isBare ? readVisitedPlace(place, head, end) : end;
    if (visited > end && head.kind === 'other') return visited;
    if (visited === end && endsName(place, head, { end, next })) break;
    end = visited === end ? wordEnd(place, next) : visited;
  }
  return trimEnd(text, head, end);
}

function endsName(place: NamedText, head: EventHead, { end, next }: { end: number; next: number }): boolean {
  const { folded, text } = place;
  const rest = folded.slice(next, next + 60);
  const before = folded.slice(head.end, next);
  if (OPENS.test(text.slice(next, next + 30)) || isSaidOf(text, head, { end, next })) return true;
  if (ABOUT.test(before) || (head.kind === 'meeting' && MEETING_ABOUT.test(before))) return false;
  if (head.kind === 'exhibition' && SHOWS.test(rest)) return true;
  if (isJubilee(head) && ALSO_HELD.test(rest)) return true;
  if (NEXT_NAME.test(rest)) return endsAtLink(place, { rest, next, before });
  if (head.isDeed) return DEED_END.test(rest);
  if (head.kind === 'session' && IN_HALL.test(rest)) return false;
  if (head.kind === 'conference' && rest.startsWith('với ') && isNamedByHost(place, { start: head.end + 1, end: next - 1 })) return false;
  const opensPlace = startingIn(place.names.places, { start: next, end: next }).length > 0;
  const opensBody = place.names.organizations.some(({ start, end }) => start === next && end > next + SHORTEST_BODY);
  if (END.test(rest) && !((opensPlace || opensBody) && /\p{Lu}/u.test(text.charAt(next)))) return !isCompound(rest, before.trimEnd()); // … | Tuy Hòa
  const inner = startingIn(place.heads, { start: next, end: next }).find((other) => other.kind === head.kind && !isJubilee(other));
  if (inner && !(OPENING_SITTING.test(head.head) && inner.head === SESSION)) return true;
  if (head.kind === 'session' && ORDINAL_END.test(before.trimEnd()) && /\p{Ll}/u.test(text.charAt(next))) return !AFTER_ORDINAL.test(rest);
  if (opensPlace) return false;
  if (head.kind === 'visit' && /\p{Ll}/u.test(text.charAt(next)) && !isOfVisit(rest, before)) return true;
  return topicOfEvent(text.slice(head.end, end)) !== '' && namesSomeone(place, next, head.kind);
}

/** “thăm | hữu nghị”, and the second word of two: “Cộng | hòa”, “làm | việc”. */
function isOfVisit(rest: string, before: string): boolean {
  return VISIT_WORD.test(rest) || VISIT_WORD.test(`${LAST_WORD.exec(before.trimEnd())?.[0] ?? ''} ${rest}`);
}

/** “và” ends a name that is bare or closed by its number, and one behind which a second name begins. */
function endsAtLink({ heads }: NamedText, { rest, next, before }: { rest: string; next: number; before: string }): boolean {
  if (END.test(rest) || startingIn(heads, { start: next + 1, end: next + 30 }).length > 0) return true;
  if (DEED_BEHIND_AND.test(rest)) return true;
  return before.trim() === '' || (NUMBERED.test(before.trimEnd()) && !GOES_ON.test(rest));
}

/** A word that ends names is part of a longer word here: with the one behind it, or with one to three before. */
function isCompound(rest: string, before: string): boolean {
  if (COMPOUND.test(rest)) return true;
  return [/\S{1,12}$/u, /\S{1,12}\s\S{1,12}$/u, /(?:\S{1,12}\s){2}\S{1,12}$/u].some((words) => {
    const last = words.exec(before)?.[0] ?? '';
    return (COMPOUND.exec(`${last} ${rest}`)?.[0].length ?? 0) > last.length + 1;
  });
}

function wordEnd({ text, names }: NamedText, next: number): number {
  const known: Span | undefined = [...names.organizations, ...names.people, ...names.places].find(({ start }) => start === next);
  if (known) return known.end;
  WORD.lastIndex = next;
  const word = WORD.exec(text);
  if (!word) return next;
  return next + (/^(?:TP|Tp|T|Q|P)\.$/u.test(word[0]) ? word[0] : word[0].replace(/[.&/-]+$/u, '')).length;
}

/** Where the names end of those whom one meets; null where none of a person or an office begins here. */
function readMet({ text, names }: NamedText, next: number): number | null {
  return [...names.offices, ...names.people].some(({ start }) => start === next) ? followNames(text, names, next) : null;
}

/** Leaves out words at the end that lead to nothing, and never any of the head. */
function trimEnd(text: string, head: EventHead, end: number): number {
  const tail = text.slice(head.end, end);
  return WHOLE_PAIR.test(tail) ? end : head.end + tail.replace(LOOSE_END, '').length;
}
