import { contains, type Span } from '../../text/span.ts';
import type { ArticleText } from '../article-text.ts';
import type { EventKind, Names, PlaceMention } from '../findings.ts';
import type { EventMention } from './find-event-mentions.ts';
import { findOpening } from './find-opening.ts';

const LINK = /(?:^|[\s,(])(?:tại|ở|Tại|Ở)\s$/u;
/** Before “tại PLACE” as a phrase of its own: the start, a comma, a date, a word of time. */
const STANDS_ALONE =
  /(?:^|[,;:)\]–-]|\d|nay|qua|ngày|đó|sáng|trưa|chiều|tối|đã|diễn ra|tổ chức|khai mạc|bế mạc|họp|long trọng|trọng thể)\s*$/iu;
/** Before “tại PLACE” as part of an office or body: “Đại sứ Lào tại Việt Nam”. */
const ATTACHED =
  /(?:Đại sứ|sứ quán|lãnh sự|đại diện|Đại biện|Tham tán|Thường trú|người Việt|doanh nghiệp|kiều bào|thường trú)[^,.;]{0,60}$/iu;
/** Between an event and where it is held: at most two commas, and nobody who says something. */
const BEHIND = /^[^,;:“"]{0,60}(?:,[^,;:“"]{0,40}){0,2}$/u;
/** Said of those who represent something here oftener than of where an event is held. */
const HOME = 'Việt Nam';
/** Right behind the name: “lễ khai ấn đền Trần (| TP.Nam Định)”. */
const BRACKET = /^\s\($/u;
/** What an event is about or called in quotation marks: “ về “Ứng phó …””. */
const QUOTED = /^(?:\s(?:về|với chủ đề|có chủ đề|chủ đề|mang tên))?[\s:]{0,2}[“"][^“”"]{1,250}[”"]/u;
/** “cuộc trao đổi với báo chí xung quanh việc các tàu hỏng | ở Bình Định”: the place is that of what is spoken of. */
const MATTER = /(?<!\p{L})(?:xung quanh|về việc|việc|vụ|vụ việc|tình hình|sự cố)(?!\p{L})/u;
const AT = /ở\s$/iu;
/** Between two that are held at one place. */
const AND = /^(?:[,;]|,? và)\s(?:[^,;:.“"]{3,80};\s)?$/u;
const AFTER = 90;
/** Before an event that only dates another: “tiếp xúc cử tri sau | Kỳ họp thứ ba tại …”. */
const LOOKED_BACK = /(?:sau|trước|từ|của|quyết|khi)\s$/u;
/** Kinds of which one speaks as of a time: what is done after them is done elsewhere. */
const COUNTED: ReadonlySet<EventKind> = new Set(['session', 'plenum', 'congress']);
const VOTERS = /tiếp xúc (?:với )?cử tri (?:tại )?$/iu;
/** Between a meeting without a name and where it was held. */
const HELD = /^[\p{L}\s]{1,30}\s(?:tại|ở)\s(?:thủ đô |thành phố |tỉnh |nước )?$/u;
const ON_VISIT = /^Trong (?:thời gian |khuôn khổ )?chuyến (?:thăm|công tác)[^,;:]{0,50}$/u;
const RIGHT_BEHIND = /^[^,;:.“"]{0,60}$/u;

/** The place in an event's name where it is held: where a visit leads, and whose voters are met. */
export function findPlaceInName({ text }: ArticleText, mentions: EventMention[], { places }: Names): string | null {
  for (const mention of mentions) {
    const place = places.find((candidate) => contains(mention, candidate));
    const before = place && text.slice(mention.start, place.start);
    if (place && (mention.kind === 'visit' || VOTERS.test(before!) || (mention.kind === 'meeting' && HELD.test(before!))))
      return place.place;
  }
  return null;
}

/** Where another event than the main one is held: “tại PLACE” with which its sentence opens, if no other event is told between, or right behind its name. */
export function findOtherPlace(
  article: ArticleText,
  mentions: EventMention[],
  { names, others }: { names: Names; others: readonly EventMention[] },
): string | null {
  for (const mention of mentions) {
    const sentence = article.sentences.find((candidate) => contains(candidate, mention));
    const place = sentence && names.places.find((candidate) => isHeldAt(article.text, candidate, { mention, sentence, names }));
    if (mention.kind === 'meeting' && sentence && !place) {
      const country = names.places.find((candidate) => contains(sentence, candidate) && isVisited(article.text, candidate, sentence));
      if (country && country.end < mention.start) return country.place;
    }
    if (!place) continue;
    const between = article.text.slice(mention.end, place.start);
    const isBeside = !COUNTED.has(mention.kind) && /^\s(?:tại|ở)\s$/u.test(between);
    if (!isBeside && LOOKED_BACK.test(article.text.slice(Math.max(0, mention.start - 12), mention.start))) continue;
    const isOfOther = others.some(
      ({ start, end }) => start >= place.end && end <= mention.start && !AND.test(article.text.slice(end, mention.start)),
    );
    if (place.end <= mention.start ? !isOfOther : RIGHT_BEHIND.test(between)) return place.place;
  }
  return null;
}

/** “Trong chuyến thăm PLACE, …” at the start of the sentence. */
function isVisited(text: string, place: PlaceMention, sentence: Span): boolean {
  return text.charAt(place.end) === ',' && ON_VISIT.test(text.slice(sentence.start, place.start));
}

/** Where an event is held: the first “tại PLACE” in an opening sentence that names it, as a phrase of its own before the name or close behind it. */
export function findEventPlace(article: ArticleText, mentions: EventMention[], names: Names): string | null {
  const opening = findOpening(article);
  for (const mention of mentions) {
    const sentence = opening.find((candidate) => contains(candidate, mention));
    const place = sentence && names.places.find((candidate) => isHeldAt(article.text, candidate, { mention, sentence, names }));
    if (place) return place.place;
  }
  return null;
}

interface Scene {
  mention: EventMention;
  sentence: Span;
  names: Names;
}

function isHeldAt(text: string, place: PlaceMention, { mention, sentence, names }: Scene): boolean {
  if (!contains(sentence, place) || place.place === HOME) return false;
  if (BRACKET.test(text.slice(mention.end, place.start)) && /^[,)]/u.test(text.slice(place.end))) return true;
  const link = LINK.exec(text.slice(Math.max(sentence.start, place.start - 6), place.start));
  if (!link) return false;
  const at = place.start - link[0].trimStart().length;
  const from = place.start > mention.end ? mention.end : sentence.start; // a word inside the name attaches nothing
  const before = text.slice(Math.max(from, at - 90), at);
  const isAttached = ATTACHED.test(before) || [...names.offices, ...names.organizations].some((name) => contains(name, place));
  if (isAttached) return false;
  if (place.end <= mention.start) return STANDS_ALONE.test(before);
  const between = text.slice(mention.end, at).replace(QUOTED, '');
  return between.length <= AFTER && BEHIND.test(between) && !(AT.test(link[0]) && MATTER.test(between));
}
