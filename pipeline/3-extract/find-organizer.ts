import { contains } from '../text/span.ts';
import { foldLetters } from '../vietnamese/fold.ts';
import type { ArticleText } from './article-text.ts';
import type { EventMention } from './find-event-mentions.ts';
import type { OrganizationMention } from './findings.ts';

const HOLDS =
  /^[\s,]*(?:(?:đã|vừa|sẽ|phối hợp|cùng|long trọng|trọng thể|với|và)\s+){0,3}(?:tổ chức|đăng cai|chủ trì tổ chức|khai mạc)(?![\p{L}\p{M}])/u;
const BY = /(?:^|\s)do\s+$/u;
const BY_ORGANIZES = /^\s*(?:(?:đã|vừa|phối hợp|cùng|chủ trì)\s+){0,3}tổ chức(?![\p{L}\p{M}])/u;
const BEFORE = 120;
const AFTER = 140;

/** The body that holds an event: “Bộ Ngoại giao (đã) tổ chức hội nghị …”, or “hội nghị … do Bộ Chính trị (vừa) tổ chức”. */
export function findOrganizer(
  { text, sentences }: ArticleText,
  group: EventMention[],
  bodies: OrganizationMention[],
): OrganizationMention | null {
  for (const mention of group) {
    const sentence = sentences.find((candidate) => contains(candidate, mention));
    if (!sentence) continue;
    const inside = bodies.filter((body) => contains(sentence, body) && (body.end <= mention.start || body.start >= mention.end));
    const found = inside.findLast((body) => holdsAfter(text, body, mention)) ?? inside.find((body) => holdsBefore(text, body, mention));
    if (found) return { ...found, rule: 'event-organizer' };
  }
  return null;
}

/** The body stands before the event, and “tổ chức” between them. */
function holdsAfter(text: string, body: OrganizationMention, mention: EventMention): boolean {
  if (body.end > mention.start || mention.start - body.end > BEFORE) return false;
  const between = foldLetters(text.slice(body.end, mention.start));
  return HOLDS.test(between) && !/[.;:]\s/u.test(between);
}

/** “do BODY tổ chức” stands behind the event, or behind the one coordinated with it. */
function holdsBefore(text: string, body: OrganizationMention, mention: EventMention): boolean {
  if (body.start < mention.end || body.start - mention.end > AFTER) return false;
  const before = foldLetters(text.slice(mention.end, body.start));
  return BY.test(before) && !/[.;]\s/u.test(before) && BY_ORGANIZES.test(foldLetters(text.slice(body.end, body.end + 40)));
}
