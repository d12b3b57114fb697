import { contains, type Span } from '../../text/span.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import type { ArticleText } from '../article-text.ts';
import type { OrganizationMention } from '../findings.ts';
import { findSitting } from './find-event-acts.ts';
import type { EventMention } from './find-event-mentions.ts';
import { findOwner, findSitter } from './find-owner.ts';
import type { EventGroup } from './group-event-mentions.ts';

const WORD_BREAK = '(?![\\p{L}\\p{M}])';
const HOW = '(?:(?:đã|vừa|sẽ|long trọng|trọng thể|trang trọng|chính thức|chủ trì|đồng|cũng|phối hợp|đã phối hợp)[\\s,]+){0,4}';
const TOGETHER = '(?:(?:phối hợp|cùng|kết hợp|chủ trì[,]? phối hợp)\\s(?:với\\s|cùng\\s)?[^.;:“"]{2,110}?\\s)?';
const HOLDING = '(?:tổ chức|đăng cai|mở)';
/** A body holds its own sitting by other verbs too. */
const SITTING = '(?:họp|tiến hành|khai mạc|bế mạc|triệu tập|bước vào)';
/** From the end of the body to the event: “ đã phối hợp với Sở … tổ chức trọng thể | Lễ …”. */
const HOLDS = new RegExp(`^[\\s,]*(?:\\([^)]{1,20}\\)\\s)?${HOW}${TOGETHER}${HOW}${HOLDING}${WORD_BREAK}[^.;:,“"]{0,24}$`, 'u');
/** Bodies behind the first that hold the event with it, each as one sign: “, ¤ và ¤ | tổ chức”, “ và Đảng ủy Bộ | phối hợp tổ chức”. */
const WITH_IT = /^(?:(?:,|,?\s(?:và|cùng))\s¤(?:\s\([^)]{1,20}\))?|\s(?:và|cùng)\s[^.;:,“"¤]{3,40}(?=\s(?:phối hợp|đồng)(?!\p{L}))){1,4}/u;
const SITS = new RegExp(`^[\\s,]*(?:\\([^)]{1,20}\\)\\s)?${HOW}${SITTING}${WORD_BREAK}[^.;:,“"]{0,16}$`, 'u');
const BY = /(?:^|[\s,])do\s(?:chính\s)?$/u;
const BY_ORGANIZES = new RegExp(
  `^[\\s,]*(?:\\([^)]{1,20}\\)\\s)?${HOW}(?:[^.;:“"]{2,220}?\\sphối hợp\\s)?${TOGETHER}${HOW}(?:tổ chức|chủ trì|đăng cai)${WORD_BREAK}`,
  'u',
);
/** “Ủy ban X | họp kỳ 12”: a sitting counted behind its verb. */
const MET = /^họp\s/u;
const MET_LENGTH = 'họp '.length;
/** “ và | Hội nghị B”. */
const JOINED = 6;
const BEFORE = 170;
const AFTER = 170;

/** The body that holds an event, the first of several: “Bộ Ngoại giao (đã) tổ chức hội nghị …”, or “hội nghị … do Bộ Chính trị (vừa) tổ chức”. */
export function findOrganizer(
  { text, sentences }: ArticleText,
  group: EventGroup,
  { groups, bodies }: { groups: EventGroup[]; bodies: OrganizationMention[] },
): OrganizationMention | null {
  for (const mention of group) {
    const sentence = sentences.find((candidate) => contains(candidate, mention));
    if (!sentence) continue;
    const sitting =
      mention.kind === 'session' && (mention.rule === 'event-act' || MET.test(text.slice(mention.start, mention.start + MET_LENGTH)))
        ? findSitting(foldLetters(text), { organizations: bodies }, mention.start)
        : null;
    if (sitting) return { ...sitting, rule: 'event-organizer' };
    const inside = bodies.filter((body) => contains(sentence, body) && (body.end <= mention.start || body.start >= mention.end));
    const found =
      inside.find((body) => holdsAfter(text, body, { mention, bodies: inside })) ??
      inside.find((body) => holdsBefore(text, body, { mention, groups })) ??
      findOwner(text, sentence, { mention, bodies });
    if (found) return { ...found, rule: 'event-organizer' };
  }
  const sitter = findSitter(group, bodies);
  return sitter && { ...sitter, rule: 'event-organizer' };
}

/** The body stands before the event, and “tổ chức” between them. */
function holdsAfter(text: string, body: Span, { mention, bodies }: { mention: EventMention; bodies: Span[] }): boolean {
  if (body.end > mention.start || mention.start - body.end > BEFORE) return false;
  const between = foldLetters(maskBodies(text, { start: body.end, end: mention.start }, bodies)).replace(WITH_IT, '');
  return HOLDS.test(between) || (mention.kind !== 'meeting' && mention.kind !== 'visit' && SITS.test(between));
}

/** The text of the span with a sign for each body in it. */
function maskBodies(text: string, { start, end }: Span, bodies: Span[]): string {
  const inside = bodies.filter((body) => body.start > start && body.end < end).sort((a, b) => a.start - b.start || b.end - a.end);
  let [masked, at] = ['', start];
  for (const body of inside) {
    if (body.start < at) continue;
    masked += `${text.slice(at, body.start)}¤`;
    at = body.end;
  }
  return masked + text.slice(at, end);
}

/** “do BODY tổ chức” stands behind the event, or behind the one coordinated with it. */
function holdsBefore(text: string, body: Span, { mention, groups }: { mention: Span; groups: EventGroup[] }): boolean {
  if (body.start < mention.end || body.start - mention.end > AFTER) return false;
  const between = groups.flat().filter(({ start }) => start > mention.end && start < body.start);
  if (between.length > 0 && !between.some(({ start }) => start - mention.end <= JOINED)) return false;
  const before = foldLetters(text.slice(mention.end, body.start));
  return BY.test(before) && !/[.;]\s/u.test(before) && BY_ORGANIZES.test(foldLetters(text.slice(body.end, body.end + 260)));
}
