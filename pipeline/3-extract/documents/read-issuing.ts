import type { Span } from '../../text/span.ts';
import {
  DEPUTY,
  ISSUED_COUNTS,
  ISSUING_ADVERBS,
  ISSUING_VERBS,
  PUBLISHING_VERBS,
  WITHOUT_PAPER,
} from '../../vietnamese/papers/issuing-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { DateMention, Names } from '../findings.ts';
import type { DocumentContext } from './find-documents.ts';
import { readIssuer } from './read-issuer.ts';

/** Who issued a paper and when, as the clause around its citation tells. */
export interface Issuing {
  issuer: Span | null;
  date: DateMention | null;
}

const REACH = 220;
const ADVERBS = `(?:\\s${anyOf(ISSUING_ADVERBS)}){0,3}`;
const ISSUES = new RegExp(
  `${ADVERBS}\\s(?<verb>${anyOf([...ISSUING_VERBS, ...PUBLISHING_VERBS])})(?:\\s(?:${anyOf(ISSUED_COUNTS)}|\\d{1,3})){0,3}\\s$`,
  'u',
);
const PUBLISHING = new RegExp(`^${anyOf(PUBLISHING_VERBS)}$`, 'u');
const ON_BEHALF = new RegExp(`${WORD_START}[Tt]hay mặt\\s(?:cho\\s)?$`, 'u');
/** Places that issue papers by their own name: `tỉnh An Giang đã ban hành …`. */
const GOVERNED: ReadonlySet<string> = new Set(['country', 'province', 'city', 'district', 'commune']);
const LINK = /^(?:,?\s(?:ông|bà|đồng chí|ngài)\s|,?\s|\s?[-–]\s)$/u;
const LONGEST_LINK = 12;
const LONGEST_CHAIN = 4;
const DAY_LEAD = /^[\s,)]{0,3}(?:(?:tại|trong|thay mặt)\s[^,.;]{2,60},\s)?(?:đồng chí\s|ông\s|bà\s|ngài\s)?$/iu;
/** `được Quốc hội khóa XV thông qua ngày …`, `do Bộ trưởng … ký ban hành ngày …`. */
const ISSUED = /^,?\s\(?(?:(?:đã|vừa|mới|chính thức)\s){0,2}(?:được|do|mà)\s(?:(?:đồng chí|ông|bà)\s)?/u;
const DEEDS = anyOf(ISSUING_VERBS.filter((verb) => !WITHOUT_PAPER.has(verb)));
const DONE = new RegExp(`^(?:\\s[^\\s,.;:“”()]{1,16}){0,8}?\\s${DEEDS}(?![\\p{L}\\p{M}])`, 'u');
/** `ban hành ngày …`, `(ký ngày …`. */
const DATED_DEED = new RegExp(`^,?\\s\\(?(?:(?:đã|vừa|mới)\\s)?(?:được\\s)?(?:${DEEDS}|đề)(?![\\p{L}\\p{M}])`, 'u');
const DAY_BEHIND = /^(?:\s(?:vào|hôm|từ|trong|sáng|chiều|tối)){0,2}\s\(?$/u;

/** Who issued the paper whose kind begins at `at`, and the day, from the clause before it: `Ngày 3/2/2020, Bộ A đã ban hành …`. */
export function readIssuingBefore(
  text: string,
  at: number,
  { start, context }: { start: number; context: DocumentContext },
): Issuing | null {
  const from = Math.max(start, at - REACH);
  const verb = ISSUES.exec(text.slice(from, at));
  if (verb === null) return null;
  const between = dayEndingAt(text, from + verb.index, context.dates);
  const end = between === null ? from + verb.index : skipBack(text, between.start);
  const actor = findActor({ start: from, end }, context.names);
  const published = PUBLISHING.test(verb.groups!.verb!);
  if (actor === null || (published && !context.names.organizations.some((body) => body.start === actor.start))) return null;
  const day = published
    ? null
    : (between ?? dayBefore(text, { start: from, end: startOfChain(text, actor.start, context.names) }, context.dates));
  return { issuer: nameIssuer(text, actor, context.names), date: day && isDay(day) ? day : null };
}

/** The same from the clause behind a citation that ends at `at`: `… được Quốc hội thông qua ngày 3/2/2020`. */
export function readIssuingBehind(text: string, at: number, { end, context }: { end: number; context: DocumentContext }): Issuing | null {
  const rest = text.slice(at, Math.min(end, at + REACH));
  const issued = ISSUED.exec(rest);
  const issuer = issued && readIssuer(text, at + issued[0].length, { end, names: context.names });
  const person = issuer && context.names.people.find(({ start }) => start === issuer.end + 1);
  const named = issuer && { start: issuer.start, end: person?.end ?? issuer.end };
  const done = named && DONE.exec(text.slice(named.end, Math.min(end, named.end + 120)));
  const reached = done ? named!.end + done[0].length : at + (DATED_DEED.exec(rest)?.[0].length ?? 0);
  const date = reached === at ? null : (context.dates.find((day) => day.start > reached && day.start < reached + 24) ?? null);
  const isDated = date !== null && isDay(date) && date.end <= end && DAY_BEHIND.test(text.slice(reached, date.start));
  return { issuer: done ? nameIssuer(text, named!, context.names) : null, date: isDated ? date : null };
}

/** The body, the office or the person that ends at `end`. */
function findActor({ start, end }: Span, names: Names): Span | null {
  const ending = [
    ...names.offices,
    ...names.organizations,
    ...names.people,
    ...names.places.filter(({ kind }) => GOVERNED.has(kind)),
  ].filter((mention) => mention.end === end && mention.start >= start);
  return ending.reduce<Span | null>((longest, mention) => (longest && longest.start <= mention.start ? longest : mention), null);
}

/** The words that name who issued: the office before a person's name with it, and the body in whose name someone signs; null for a mere deputy or person. */
function nameIssuer(text: string, { start, end }: Span, { offices, organizations, people }: Names): Span | null {
  const office = people.some((person) => person.start === start)
    ? offices.find((post) => post.end < start && post.end >= start - LONGEST_LINK && LINK.test(text.slice(post.end, start)))
    : null;
  const first = office?.start ?? start;
  const signed = organizations.find(
    (body) => body.end < first && ON_BEHALF.test(text.slice(Math.max(0, body.start - 15), body.start)) && body.end > first - 80,
  );
  if (signed) return { start: signed.start, end: signed.end };
  const isPerson = people.some((person) => person.start === first);
  return isPerson || DEPUTY.test(text.slice(first, end)) ? null : { start: first, end };
}

/** Where the names and posts begin of which the one at `start` is the last: `ông A - Phó Chủ tịch UBND …`. */
function startOfChain(text: string, start: number, { offices, organizations, people }: Names): number {
  const named = [...offices, ...organizations, ...people];
  for (let at = start, step = 0; ; step++) {
    const before = step < LONGEST_CHAIN && named.find(({ end }) => end < at && end >= at - LONGEST_LINK && LINK.test(text.slice(end, at)));
    if (!before) return at;
    at = before.start;
  }
}

function isDay({ precision, from, to }: DateMention): boolean {
  return precision === 'day' && from.day !== null && from.day === to.day && from.month === to.month;
}

function dayEndingAt(text: string, end: number, dates: readonly DateMention[]): DateMention | null {
  return (
    dates.find((date) => isDay(date) && date.end <= end && date.end >= end - 2 && /^[,)\s]*$/u.test(text.slice(date.end, end))) ?? null
  );
}

/** The one day told before who issued, in the same clause. */
function dayBefore(text: string, { start, end }: Span, dates: readonly DateMention[]): DateMention | null {
  const last = dates.findLast((date) => date.start >= start && date.end <= end);
  return last && isDay(last) && DAY_LEAD.test(text.slice(last.end, end)) ? last : null;
}

/** The end of what stands before a day between who issued and what it did: `Bộ A, hôm 3/2, đã ký`. */
function skipBack(text: string, at: number): number {
  return text.slice(0, at).replace(/,?\s(?:hôm\s|vào\s|sáng\s|chiều\s)?$/u, '').length;
}
