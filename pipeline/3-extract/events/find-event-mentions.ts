import { startingIn } from '../../text/index-spans.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { topicOfEvent } from '../../vietnamese/events/topic-of-event.ts';
import { foldLetters, foldSpelling } from '../../vietnamese/letters/fold.ts';
import type { ArticleText } from '../article-text.ts';
import type { EventKind, Found, Names } from '../findings.ts';
import { type EventHead, findEventHeads } from './find-event-heads.ts';
import { findOpening } from './find-opening.ts';
import { type NamedText, readEventName } from './read-event-name.ts';
import { readEventOrdinal } from './read-event-ordinal.ts';
import { followNames } from './read-event-tail.ts';

/** The words that name an event at one place. `topic` is empty where they name none in particular: “hội nghị”. */
export interface EventMention extends Found {
  kind: EventKind;
  head: string;
  topic: string;
  ordinal: number | null;
  /** True where words without a name tell of a meeting for the first time: “đã tổ chức | cuộc họp”, “một | cuộc họp ở …”. */
  isNew?: boolean;
  /** The year in its name: “Hội nghị … năm 2011”. */
  year: string | null;
}

const PLENUM = /(?:trung ương|t\.?ư|tw)\s+(?:\d|lần thứ|[ivx]{1,5}(?!\p{L}))|ban chấp hành (?:trung ương|t\.?ư)(?! (?:đoàn|hội|mặt trận))/u;
/** A conference on what a plenum has resolved: “Hội nghị quán triệt | Nghị quyết Trung ương 4”. */
const ON_PAPERS = /(?<=\s)(?:nghị quyết|kết luận|văn kiện|quy định|chỉ thị)\s.*$/isu;
/** Before a meeting that someone only promises or wishes; told in the opening it is announced. */
const WISHED =
  /(?:sẽ|sẽ có|sẽ tổ chức|cần có|muốn có|nên có|(?:khả năng|có thể|đề nghị|đề xuất|kêu gọi|nếu|mong muốn|muốn|sẵn sàng)(?: tiến hành| tổ chức| có| mở| triệu tập)?(?: một)?)\s$/u;
/** Around a meeting without a name that is told of for the first time. */
const HELD_ONE = /(?:^|\s)(?:đã|vừa)\s(?:tổ chức|có|mở|triệu tập)\s(?:một\s)?$/u;
const ONE = /(?:^|\s)(?:có|trong|tại|dự|tổ chức)\smột\s$/u;
const OF_ONE = /^\s(?:riêng|kín|khẩn|ở|tại|hôm|ngày|sáng|chiều|tối|diễn ra|được tổ chức)(?!\p{L})/u;
/** Behind one that is told from others by when or where it was held: “cuộc họp | (diễn ra) hôm 5/3”. */
const HELD_THEN =
  /^\s(?:(?:đã )?(?:diễn ra|được tổ chức)\s)?(?:(?:vào|trong|hồi|hôm|ngày|sáng|trưa|chiều|tối|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s){0,3}(?:\d{1,2}[/.-]\d|(?:giữa |cuối |đầu )?tháng\s(?:\d|trước)|năm\s\d|tuần (?:trước|này)|thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\p{L}))/u;
const HELD_AT = /^\s(?:(?:đã )?(?:diễn ra|được tổ chức)\s)?(?:tại|ở)\s(?:thủ đô |thành phố |tỉnh |nước )?(?=\p{Lu})/u;
/** Before what is done again and again: “tăng cường | điện đàm”. */
const KEPT_UP = /(?:^|\s)(?:tăng cường|nối lại|duy trì|thường xuyên)(?: các| những)?\s$/u;
/** Before several meetings told by those who were met. */
const MANY = /(?:^|\s)((?:các|những|nhiều|hai|ba|bốn)\s)$/u;
const MOST_MET = 12;
/** Between those met. */
const FURTHER = /^(?:,|,? và|,? cũng như|,? cùng)\s(?:(?:với|các|tân|ông|bà|ngài|đồng chí|lãnh đạo)\s){0,3}/u;
const QUESTIONS = /chất vấn/u;
const NAMED_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/**
 * Every place in the running text that names an event by a noun, its name as far as it goes, in the order of the text. A
 * name may hold another one: “họp báo về kết quả Kỳ họp thứ 4”; words inside a name that tell nothing of their own are none.
 */
export function findEventMentions(article: ArticleText, names: Names): EventMention[] {
  const { text } = article;
  const heads = findEventHeads(article, names);
  const segmentEnd = (at: number) => article.segments.find((segment) => segment.end > at)?.end ?? text.length;
  const place = { text, folded: foldLetters(text), names, quotations: article.quotations, heads, segmentEnd };
  const opening = findOpening(article);
  const mentions: EventMention[] = [];
  for (const head of heads) {
    const mention = readMention(place, head);
    const isInside = mentions.some((other) => overlaps(other, mention));
    const before = mention.kind === 'meeting' ? place.folded.slice(Math.max(0, mention.start - 32), mention.start) : '';
    if (KEPT_UP.test(before) || (WISHED.test(before) && !opening.some((sentence) => contains(sentence, mention)))) continue;
    if (!isInside || mention.ordinal !== null || (mention.topic !== '' && mention.kind !== 'ceremony')) mentions.push(mention);
  }
  return mentions;
}

function readMention(place: NamedText & { segmentEnd(at: number): number }, head: EventHead): EventMention {
  const { kind } = head;
  const many = kind === 'meeting' ? (MANY.exec(place.folded.slice(Math.max(0, head.start - 12), head.start))?.[1]?.length ?? 0) : 0;
  const start = head.start - many;
  const single = readEventName(place, head);
  const named = Math.min(many > 0 ? readAllMet(place, single) : single, place.segmentEnd(start)); // a caption glued into a body may end inside a name
  const name = place.text.slice(start, named);
  const nested = startingIn(place.heads, { start: head.end + 1, end: named - 1 })[0];
  const own = name.slice(0, (nested?.start ?? named) - start).replace(ON_PAPERS, '');
  const isPlenum = kind === 'conference' && PLENUM.test(foldSpelling(own));
  const topic = topicOf(tellingPart(name.slice(head.end - start), head), isPlenum);
  const isNew = kind === 'meeting' && isIntroduced(place, { start, end: named });
  return {
    start,
    end: isNew && topic === '' ? readHeldAt(place, named) : named,
    rule: 'event-head',
    kind: isPlenum ? 'plenum' : kind,
    head: head.head,
    topic,
    ordinal: readEventOrdinal(own, kind),
    year: NAMED_YEAR.exec(own)?.[0] ?? null,
    ...(isNew && { isNew }),
  };
}

function isIntroduced({ text, folded }: NamedText, { start, end }: Span): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  const behind = folded.slice(end, end + 50);
  return (
    HELD_ONE.test(before) || (ONE.test(before) && OF_ONE.test(behind)) || HELD_THEN.test(behind) || HELD_AT.test(text.slice(end, end + 50))
  );
}

/** The end of where it was held, which tells a meeting without a name from others: “cuộc họp | ở Bắc Kinh”; `end` itself where no place follows. */
function readHeldAt({ text, names }: NamedText, end: number): number {
  const link = HELD_AT.exec(text.slice(end, end + 50));
  const start = link && end + link[0].length;
  return names.places.find((held) => held.start === start || (held.start < start! && held.start > end && held.end > start!))?.end ?? end;
}

/** What tells it from others of its kind: not who visits; of question time also that it is question time. */
function tellingPart(rest: string, { kind, head }: EventHead): string {
  if (kind === 'visit') return rest.replace(/^\scủa\s(?:(?!\s(?:tới|đến|sang)\s).)*/su, '');
  return QUESTIONS.test(head) ? `chất vấn${rest}` : rest;
}

/** The end of all those met, one by one: “các cuộc gặp với A | , B và C”. */
function readAllMet({ text, names }: NamedText, end: number): number {
  const ends = new Set([...names.people, ...names.organizations].map((name) => name.end));
  let reached = end;
  for (let met = 0; met < MOST_MET; met++) {
    const joint = FURTHER.exec(text.slice(reached, reached + 30));
    const further = joint && followNames(text, names, reached + joint[0].length);
    if (!further || !ends.has(further)) break;
    reached = further;
  }
  return reached;
}

/** Plenums are told apart by ordinal and body alone, however the Central Committee is written. */
function topicOf(rest: string, isPlenum: boolean): string {
  const topic = topicOfEvent(rest);
  if (!isPlenum) return topic;
  return topicOfEvent(rest.replace(/(?:Ban Chấp hành |BCH )?(?:Trung ương|T\.?Ư|TW)(?: Đảng)?/iu, 'trung ương'));
}
