import type { Span } from '../../text/span.ts';
import { DECIDING_KINDS, INQUIRY_KINDS, LETTER_KINDS, NAMED_KINDS } from '../../vietnamese/papers/document-words.ts';
import { LAW_KINDS, ORDER_KINDS, TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import { PLAN_KINDS } from '../../vietnamese/papers/plan-words.ts';
import { LETTERING_WORDS } from '../../vietnamese/papers/subject-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { Citation } from './citation.ts';
import type { Surroundings } from './citation-surroundings.ts';
import type { CitationHead } from './read-citation-head.ts';
import { type OPENINGS, readClause, readSubject, splitIssuer } from './read-subject.ts';

const AMENDED = /^\s\(?sửa đổi(?:, bổ sung)?\)?/u;

const GOES_TO = /^(?:vừa\s)?gửi(?!\p{L})/u;
const DEED = new RegExp(
  `^${anyOf([...LETTERING_WORDS.filter((word) => word !== 'báo cáo'), 'kết thúc', 'phê bình', 'cảnh báo', 'giải trình', 'phản đối'])}(?!\\s(?:gửi|mà|rõ|này|đó|trên)(?!\\p{L}))(?![\\p{L}\\p{M}])`,
  'u',
);
const SHORTEST_DEED = 3;
const OF_DRAFT = /(?:dự án|dự thảo)\s(?:Bộ luật|Luật|luật|Pháp lệnh)\s/u;
/** Whose convention it is, before its matter: `Công ước | của Liên hợp quốc | về …`. */
const OF_NATIONS = /^(?:khung )?(?:của )?(?<owner>Liên hợp quốc|LHQ) (?=về )/iu;
const FAR_MATTER = /^[^;:.…\n]{0,200}?(?=\svề\s(?:việc|công tác|tình hình|kết quả|chủ trương|vấn đề|thực hiện)\s)/u; // … của Phó Thủ tướng về công tác …
/** `văn bản gửi Sở A, Sở B | đề nghị …`: what a letter asks of those it goes to. */
const ASKED = /^[^;:.…“”\n]{0,120}?(?<!(?:trong đó|theo đó|đã|có|nêu),?)\s(?=(?:đề nghị|yêu cầu|kiến nghị)\s)/u;
const SENT_ON = /^(?:vừa\s)?(?:gửi|khẩn|hỏa tốc|hoả tốc)(?!\p{L})/u;
/** The years of a plan behind a name with capitals, which tells where its matter ends. */
const PLANNED_YEARS =
  /^(?:\snăm\s\d{4})?(?:\s(?:giai đoạn|thời kỳ)\s\d{4}\s?[-–]\s?\d{4})?(?:\sđến(?: năm)?\s\d{4})?(?:,?\scó (?:xét|tính) đến(?: năm)?\s\d{4})?(?:,?(?:\svà)?\s(?:tầm nhìn|định hướng)(?:\sđến)?(?:\snăm)?\s\d{4})?/u;

/** Treaties that go by their matter in capitals too, not by a town or two states: `Hiệp định Thương mại tự do …`. */
const MATTERED: ReadonlySet<string> = new Set(['Hiệp định', 'Hiệp ước', 'Công ước', 'Nghị định thư']);
const CAPITAL_MATTER = /^\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{L}/u;

interface Parts {
  kind: string;
  head: CitationHead;
  tail: Pick<Citation, 'end' | 'issuer'>;
  kindEnd: number;
}

/** What the document is about, and who issued it where that stands behind its subject. */
export function findSubject(
  text: string,
  { kind, head, tail, kindEnd }: Parts,
  { sentence, context }: Surroundings,
): Pick<Citation, 'subject' | 'issuer'> {
  const { issuer } = tail;
  if (kind === 'Hiến pháp') return { subject: null, issuer };
  if (isLaw(kind) && head.named > 0)
    return { subject: { start: kindEnd + 1, end: endOfMatter(text, kindEnd + head.named, tail.end) }, issuer };
  const name: Span = { start: kindEnd + 1, end: head.end };
  if (kind === 'Quy chế' && head.named > 0 && issuer && issuer.end === tail.end)
    return { subject: { ...name, end: tail.end }, issuer: null };
  if (kind.endsWith(' chung') && text.startsWith('của ', name.start) && head.named > 0)
    return { subject: null, issuer: { start: name.start + 'của '.length, end: name.end } };
  const nations = kind.startsWith('Công ước') ? OF_NATIONS.exec(text.slice(name.start, name.end)) : null;
  if (nations) return splitNations(name, nations);
  const actors = [...context.names.people, ...context.names.offices];
  const opening = openingOf(kind, head, issuer !== null);
  const subject = readSubject(text, tail.end, { end: sentence.end, actors, opening });
  if (subject && issuer === null && DECIDING_KINDS.has(kind)) return splitIssuer(text, subject) ?? { subject, issuer };
  return { subject: subject ?? findMatter(text, { kind, head, tail, kindEnd }, { end: sentence.end, actors }), issuer };
}

function splitNations({ start, end }: Span, { 0: words, groups }: RegExpExecArray): Pick<Citation, 'subject' | 'issuer'> {
  const matter = start + words.length;
  const owner = groups!.owner;
  return { subject: { start: matter, end }, issuer: owner ? { start: matter - 1 - owner.length, end: matter - 1 } : null };
}

/** What may open the matter of a paper of this kind. */
function openingOf(kind: string, { symbol, named, upper, handed }: CitationHead, issued: boolean): keyof typeof OPENINGS {
  if (INQUIRY_KINDS.has(kind)) return 'inquired';
  const decides = DECIDING_KINDS.has(kind);
  if (LETTER_KINDS.has(kind) && symbol !== null) return 'lettered';
  if (symbol === null && !issued) return decides && (upper || handed) ? 'decided' : 'about';
  if (named === 0 && (PLAN_KINDS.has(kind) || kind === 'Hướng dẫn')) return 'planned';
  return decides ? 'decreed' : 'told';
}

/** Without `về …`: the matter far behind a letter, or the name that tells what the paper is about. */
function findMatter(text: string, { kind, head, tail, kindEnd }: Parts, around: { end: number; actors: readonly Span[] }): Span | null {
  if (head.named === 0 || /^\s(?:\d|năm)/u.test(text.slice(kindEnd, kindEnd + 5))) return null;
  const name: Span = { start: kindEnd + 1, end: head.end };
  if (LETTER_KINDS.has(kind) || GOES_TO.test(text.slice(name.start, name.end))) {
    const far = FAR_MATTER.exec(text.slice(tail.end, Math.min(around.end, tail.end + 240)));
    if (far) return readSubject(text, tail.end + far[0].length, { ...around, opening: 'about' });
    const asked = SENT_ON.test(text.slice(name.start, name.end))
      ? ASKED.exec(text.slice(tail.end, Math.min(around.end, tail.end + 160)))
      : null;
    return readDeed(text, asked ? { start: tail.end + asked[0].length, end: around.end } : name, around);
  }
  if (NAMED_KINDS.has(kind) || PLAN_KINDS.has(kind))
    return tail.issuer === null || tail.issuer.start > tail.end || tail.issuer.end <= name.start
      ? readTitle(text, name, { kind, ...around })
      : name;
  if (ORDER_KINDS.has(kind)) return name;
  const words = text.slice(name.start, name.end);
  return TREATY_KINDS.has(kind) && (isMatter(words) || (MATTERED.has(kind) && CAPITAL_MATTER.test(words))) ? name : null;
}

/** What a letter does: `đề nghị Thanh tra tỉnh vào cuộc`; to whom it goes is no matter. */
function readDeed(text: string, name: Span, around: { end: number; actors: readonly Span[] }): Span | null {
  const deed = DEED.test(text.slice(name.start, name.end)) ? readClause(text, name.start, around) : null;
  return deed && text.slice(deed.start, deed.end).split(/\s+/).length > SHORTEST_DEED ? deed : null;
}

/** The title of a paper that goes by name reaches at least to the end of its first noun phrase. */
function readTitle(text: string, name: Span, { kind, ...around }: { kind: string; end: number; actors: readonly Span[] }): Span {
  if (kind === 'Điều lệ' || OF_DRAFT.test(text.slice(name.start, name.end))) return name;
  const words = text.slice(name.start, name.end);
  if ((kind === 'Quy hoạch' && /(?<!^)\p{Lu}/u.test(words)) || words.startsWith('xây dựng luật'))
    return { ...name, end: name.end + (PLANNED_YEARS.exec(text.slice(name.end, name.end + 80))?.[0].length ?? 0) };
  const title = readClause(text, name.start, around);
  return title && title.end > name.end ? title : name;
}

/** A law's matter is its name; that it amends one belongs to it, the year does not. */
function endOfMatter(text: string, nameEnd: number, tailEnd: number): number {
  const amended = AMENDED.exec(text.slice(nameEnd, tailEnd));
  return amended ? nameEnd + amended[0].length : nameEnd;
}

/** A treaty's name in small letters says its matter: `hợp tác giữa hai Chính phủ`. */
function isMatter(name: string): boolean {
  return /^(?!với |giữa |của (?!các bên))\p{Ll}/u.test(name) && name.split(/\s+/).length >= 3;
}

/** Whether a kind is one of law. */
export function isLaw(kind: string): boolean {
  return LAW_KINDS.has(kind) || kind === 'Hiến pháp';
}
