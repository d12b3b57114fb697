import { compareSpans } from '../../text/span.ts';
import { TELLING_HEADS } from '../../vietnamese/events/loose-event-heads.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { isJubilee } from './find-event-heads.ts';
import type { EventMention } from './find-event-mentions.ts';

/** Mentions of one event, in the order of the text. */
export type EventGroup = EventMention[];

/**
 * Groups mentions into events: one kind, one ordinal, one year, and a topic that is the other's or a shorter wording of it.
 * A mention that names none in particular follows the main event where it can mean it, else the event like it last named;
 * by itself it makes an event only where it is the main one.
 */
export function groupEventMentions(mentions: EventMention[], main: EventMention | null): EventGroup[] {
  const groups: EventGroup[] = main === null ? [] : [[main]];
  const named = main && !isNamed(main) ? namedBefore(mentions, main) : null;
  if (named) groups[0]!.push(named);
  for (const mention of mentions.filter((candidate) => candidate !== main && candidate !== named && isNamed(candidate))) {
    const known = groups.find((group) => isSame(group, mention));
    if (known) known.push(mention);
    else groups.push([mention]);
  }
  for (const bare of mentions.filter((candidate) => candidate !== main && !isNamed(candidate))) {
    const meant = meantBy(bare, groups, main);
    if (meant) meant.push(bare);
    else if (TELLING.has(bare.head) || bare.isNew) groups.push([bare]);
  }
  return groups.map((group) => group.sort(compareSpans)).sort((a, b) => compareSpans(a[0]!, b[0]!));
}

/** The event like it that the text names before the bare words for its main event, where they mean it: the only one of its kind. */
function namedBefore(mentions: EventMention[], main: EventMention): EventMention | null {
  const alike = mentions.filter((mention) => mention.start < main.start && isNamed(mention) && isOneKind(mention, main));
  return alike.length > 0 && alike.every((mention) => isAlike(mention, alike[0]!)) ? alike[0]! : null;
}

const KEPT = /k[ỷỉ] niệm/u;
const TELLING: ReadonlySet<string> = new Set(TELLING_HEADS.map(foldLetters));

/** True for words that tell which event is meant: they hold a topic or an ordinal. */
export function isNamed({ topic, ordinal }: EventMention): boolean {
  return topic !== '' || ordinal !== null;
}

function isSame(group: EventGroup, mention: EventMention): boolean {
  return group.some((other) => isAlike(other, mention)) && group.every((other) => agrees(other, mention));
}

function isAlike(a: EventMention, b: EventMention): boolean {
  if (!isOneKind(a, b)) return false;
  if (a.ordinal !== b.ordinal) return a.topic === b.topic && a.topic !== '';
  if (a.ordinal !== null && (a.topic === '' || b.topic === '')) return true;
  if (a.topic === b.topic) return true;
  return a.kind !== 'congress' && (isPart(a.topic, b.topic) || isPart(b.topic, a.topic));
}

/** Two numbers or years that differ tell two events apart. */
function agrees(a: EventMention, b: EventMention): boolean {
  return (a.ordinal ?? b.ordinal) === (b.ordinal ?? a.ordinal) && (a.year ?? b.year) === (b.year ?? a.year);
}

/** True where every word of the first topic is one of the second, as often: a shorter wording of one name. */
function isPart(topic: string, other: string): boolean {
  if (topic === '' || ANYONE.has(topic)) return false;
  const words = other.split(' ');
  let at = 0;
  for (const word of topic.split(' ')) {
    const found = words.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** Words for those met that tell no one from others, as sorted topics. */
const ANYONE: ReadonlySet<string> = new Set(['đoàn', 'các đại', 'các đoàn', 'cán bộ', 'lãnh đạo', 'cử tri']);

/** A sitting is no session, a workshop no conference, a press conference no other meeting. */
function isOneKind(a: EventMention, b: EventMention): boolean {
  if (isJubilee(a) || isJubilee(b)) return KEPT.test(a.head) && KEPT.test(b.head);
  return a.kind === b.kind && stemOf(a) === stemOf(b);
}

function stemOf({ kind, head }: EventMention): string {
  if (kind === 'session') return head.split(' ')[0]!;
  if (kind === 'conference') return ['hội nghị', 'tọa đàm', 'hội thảo', 'diễn đàn'].find((stem) => head.includes(stem)) ?? head;
  return kind === 'meeting' && head.includes('họp báo') ? 'họp báo' : '';
}

/** “cuộc gặp”, “buổi gặp”, “gặp”. */
function stripClass(head: string): string {
  return head
    .replace(/^(?:cuộc|buổi|chuyến|phiên|lễ)\s/u, '')
    .split(' ')
    .slice(0, 2)
    .join(' ');
}

function meantBy(bare: EventMention, groups: EventGroup[], main: EventMention | null): EventGroup | undefined {
  const isMeant = (group: EventGroup) =>
    group.some((other) => isOneKind(other, bare) || (other.kind === 'plenum' && bare.head.startsWith('hội nghị')));
  const own = groups.find((group) => main !== null && group.includes(main));
  if (own && isMeant(own) && own.some((mention) => mention.start < bare.start || stripClass(mention.head) === stripClass(bare.head)))
    return own;
  const before = groups.filter(
    (group) =>
      group.some((other) => stripClass(other.head) === stripClass(bare.head)) && group.some((mention) => mention.start < bare.start),
  );
  const lastOf = (group: EventGroup) => Math.max(...group.filter(({ start }) => start < bare.start).map(({ start }) => start));
  return before.sort((a, b) => lastOf(b) - lastOf(a))[0];
}
