import { startingIn } from '../../text/index-spans.ts';
import { contains, type Span } from '../../text/span.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import type { OrganizationMention } from '../findings.ts';
import type { EventMention } from './find-event-mentions.ts';

/** Meetings of a body that are told by whose they are: “cuộc họp | (của) Thường trực Chính phủ”. */
const OWN_MEETING = /^(?:(?:cuộc |buổi )?họp(?: báo)?|phiên thảo luận|phiên họp toàn thể|phiên toàn thể)$/u;
/** Words of an own meeting's name up to its body. */
const OWNED =
  /^(?:cuộc |buổi |phiên )?(?:họp báo|họp toàn thể|họp|thảo luận|toàn thể)(?: thường kì| định kì| khẩn| thường niên)?(?: của)? $/u;
/** Words of the name of a sitting or a session up to the body whose it is: “Phiên khai mạc kỳ họp thứ 3, | Quốc hội”. */
const SAT =
  /^(?:phiên |buổi |cuộc |kì |họp |hội nghị |khai mạc |bế mạc |trù bị |toàn thể |thường kì |thường lệ |bất thường |chuyên đề |tập thể |chất vấn |trả lời |và |thảo luận |giải trình |làm việc |(?:lần )?thứ \S{1,6} |lần \d{1,3} |(?:cuối năm|giữa năm|đầu năm) (?:\d{4} )?|tháng \d{1,2}(?:[/-]\d{4})? ){1,8}(?:của |, )?$/u;
const FARTHEST = 90; // characters

/** Heads of what a parliament, a council or an inspection commission sits for. */
const OF_SITTERS = /^(?:kì họp|phiên (?:họp )?chất vấn)/u;
const SITTERS = /^(?:Quốc hội|QH|Hội đồng [nN]hân dân|HĐND|Ủy ban [kK]iểm tra|UB [kK]iểm tra|UBKT)(?!\p{L})/u;
const AT = /^\s(?:tại|ở|trong)\s$/u;

/** The body whose own meeting, sitting or session it is by its name or right before it: “kỳ họp thứ 4 | HĐND tỉnh”, “kết luận của Ủy ban Kiểm tra X tại | kỳ họp thứ 9”. */
export function findOwner(
  text: string,
  sentence: Span,
  { mention, bodies }: { mention: EventMention; bodies: OrganizationMention[] },
): OrganizationMention | undefined {
  const isSitting = mention.kind === 'session' || mention.kind === 'plenum' || mention.ordinal !== null;
  if (!isSitting && !OWN_MEETING.test(mention.head)) return undefined;
  const isAt = ({ end, organization }: OrganizationMention) => SITTERS.test(organization) && AT.test(text.slice(end, mention.start));
  const before = OF_SITTERS.test(mention.head) ? bodies.find((body) => body.end < mention.start && isAt(body)) : undefined;
  if (before) return before;
  return startingIn(bodies, { start: mention.start + 1, end: mention.start + FARTHEST }).find((body) => {
    if (!contains(sentence, body)) return false;
    const words = foldLetters(text.slice(mention.start, body.start))
      .replaceAll(/\s?,\s?/gu, ' , ')
      .replaceAll(/\s+/gu, ' ');
    return OWNED.test(words) || (isSitting && SAT.test(words));
  });
}

/** The parliament, council or commission whose a session without other words is, where the text names one alone. */
export function findSitter(group: readonly EventMention[], bodies: readonly OrganizationMention[]): OrganizationMention | null {
  if (!group.some(({ head }) => OF_SITTERS.test(head))) return null;
  const named = bodies.filter(({ organization }) => SITTERS.test(organization));
  return named.every(({ organization }) => organization === named[0]!.organization) ? (named[0] ?? null) : null;
}
