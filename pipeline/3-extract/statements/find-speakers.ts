import type { Span } from '../../text/span.ts';
import { compareSpans, contains } from '../../text/span.ts';
import { MEETING_OPENERS } from '../../vietnamese/speech/meeting-openers.ts';
import { SPEAKER_PRONOUNS } from '../../vietnamese/speech/speech-words.ts';
import { capitalize } from '../../vietnamese/words/with-capitals.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { Names } from '../findings.ts';
import type { Speaker } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';

interface Mention extends Span {
  person: string | null;
  organization: string | null;
  office: string | null;
  isName: boolean;
  country: boolean;
  /** Whom the office serves, whose own office its words hold: `Trợ lý Phó Thủ tướng`. */
  serves: string | null;
}

const PRONOUN = new RegExp(`^${anyOf(SPEAKER_PRONOUNS)}(?=\\s)`, 'iu');
const HONORIFIC =
  /(?:(?:các )?đồng chí|các|hai|ông|bà|ngài|anh|chị|cô|tân|(?<!chính\s)quyền|nguyên|cựu|cố|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy),?|(?:thủy sư |phó )?đô đốc|(?:(?:PGS|GS|TS|ThS|TSKH|BS|LS|KTS|ĐB|ĐBQH)\.?\s?){0,2}(?:PGS|GS|TS|ThS|TSKH|BS|LS|KTS|ĐB|ĐBQH)\.?|(?:phó )?giáo sư|(?:bác sĩ|luật sư|tiến sĩ|nhà báo|đại biểu),?|(?:nhà|vị) lãnh đạo)\s$/iu;
const SEVERAL = /(?:các|hai)\s$/iu;
/** `Bộ trưởng Nguyễn Văn A`, `A, Bộ trưởng`, `A - Bộ trưởng`, `A (Bộ trưởng`, `Bộ trưởng, đồng chí A`. */
const WITHIN =
  /^(?:\s?\([^()]{1,60}\))?(?:,? |\s?[-–—]\s?|\s?\()(?:và |kiêm |đồng thời là |là |một |một trong những |lúc đó là |khi đó là )?(?:(?:đồng chí|ông|bà|ngài|nguyên|cựu|quyền|tân) )?$/iu;
/** At the head of a sentence, before whom the subject meets: `Tiếp Đại sứ Lào, | Chủ tịch nước A`. */
const MEETS = new RegExp(`(?:^|[.!?…:;\\n“"]\\s?)${anyOf(MEETING_OPENERS.map(capitalize))}\\s(?:ngài |tân |các )?$`, 'u');
const TAKES = /(?<!\p{L})(?:đắc cử|trúng cử|giữ chức|nhậm chức|làm|bầu làm|chức)\s$/iu;

/**
 * The places where a person, an office that stands for a person, a body or a country is named, each with all the words
 * that name it there: honorific, offices and name are one speaker.
 */
export function findSpeakers(text: string, names: Names, periods: Span[]): Speaker[] {
  const named = clusterMentions(text, readMentions(names)).map((cluster) => readSpeaker(text, cluster));
  return [...named, ...findPronouns(text, periods)].sort(compareSpans);
}

/** Pronouns as the first word of a sentence: `Ông hôm 5/2 …`; who they are is not yet known. */
function findPronouns(text: string, periods: Span[]): Speaker[] {
  return periods.flatMap(({ start, end }) => {
    const pronoun = PRONOUN.exec(text.slice(start, Math.min(end, start + 40)))?.[0];
    if (!pronoun || !/^\s\p{Ll}/u.test(text.slice(start + pronoun.length, start + pronoun.length + 2))) return [];
    return [toSpeaker({ start, end: start + pronoun.length }, 'person', 'pronoun')];
  });
}

function readMentions({ people, offices, organizations, places }: Names): Mention[] {
  const mentions = [
    ...people.map((name) => toMention(name, { person: name.person, isName: true })),
    ...offices.map((name) => toMention(name, { person: name.holder, office: name.office })),
    ...organizations.map((name) => toMention(name, { organization: name.organization })),
    ...places.filter(({ kind }) => kind === 'country').map((name) => toMention(name, { country: true })),
  ].sort(compareSpans);
  const outermost: Mention[] = [];
  for (const mention of mentions) {
    const last = outermost.at(-1);
    if (!last || !contains(last, mention)) outermost.push(mention);
    else if (last.office !== null && mention.office !== null && mention.start > last.start && mention.person !== last.person)
      last.serves ??= mention.person;
  }
  return outermost;
}

function toMention({ start, end }: Span, named: Partial<Mention>): Mention {
  const { person = null, organization = null, office = null, isName = false, country = false } = named;
  return { start, end, person, organization, office, isName, country, serves: null };
}

function clusterMentions(text: string, mentions: Mention[]): Mention[][] {
  const clusters: Mention[][] = [];
  for (const mention of mentions) {
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (cluster && last && !isObject(text, cluster) && isSame(cluster, mention) && WITHIN.test(text.slice(last.end, mention.start)))
      cluster.push(mention);
    else clusters.push([mention]);
  }
  return clusters;
}

/** `Ông A đắc cử tổng thống Mỹ, Thủ tướng B …`, `Tiếp Đại sứ Lào, Thủ tướng B …`: an office that someone came to or holds who is met is no part of the next one's name. */
function isObject(text: string, cluster: Mention[]): boolean {
  const { start } = cluster[0]!;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    !cluster.some(({ isName }) => isName) &&
    (TAKES.test(before) ||
      (cluster.every(({ person }) => person === null) && MEETS.test(text.slice(Math.max(0, start - 32), start))) ||
      (/^\p{Ll}/u.test(text.slice(start, start + 2)) && /(?<!\p{L})(?:của|từ)\s$/u.test(before)))
  );
}

/** One person: the same key, a name said once, or offices without a known holder beside it. */
function isSame(cluster: Mention[], mention: Mention): boolean {
  if (mention.person !== null && cluster.some(({ serves }) => serves === mention.person)) return true; // ông B, Đặc phái viên của Tổng Bí thư, | Chủ tịch nước A
  const person = cluster.find((member) => member.person !== null)?.person ?? null;
  if (mention.person === null) return person !== null && mention.office !== null;
  const isKnown = cluster.every((member) => member.office !== null || member.isName);
  const isSecondName = mention.isName && cluster.some((member) => member.isName);
  return isKnown && !isSecondName && (person === null || person === mention.person);
}

function readSpeaker(text: string, cluster: Mention[]): Speaker {
  const [first, ...rest] = cluster;
  if (first!.serves !== null && rest.length > 0 && rest.every(({ person }) => person === first!.serves)) return toServant(text, cluster);
  const name = cluster.find(({ isName }) => isName) ?? cluster.at(-1)!;
  const at = cluster.indexOf(name);
  const beside = [...cluster.slice(0, at).reverse(), ...cluster.slice(at)].find(({ office }) => office !== null);
  const isPlural =
    !name.isName && /(?:^|\s)(?:các|hai|những|nhiều|một số)\s$/iu.test(text.slice(Math.max(0, cluster[0]!.start - 9), cluster[0]!.start));
  const isPerson = name.person !== null && !isPlural;
  return {
    start: startWithHonorific(text, cluster[0]!),
    end: cluster.at(-1)!.end,
    speaker: { start: name.start, end: name.end, rule: 'speaker' },
    kind: isPerson ? 'person' : name.organization === null ? 'group' : 'organization',
    person: isPerson ? name.person : null,
    organization: isPerson ? null : name.organization,
    office: isPlural ? null : (beside?.office ?? null),
    resolvedBy: name.isName || isPlural || name.office === null ? 'name' : 'office',
  };
}

/** `Trợ lý Phó Thủ tướng A`: not A speaks, but the assistant. */
function toServant(text: string, cluster: Mention[]): Speaker {
  const span = { start: startWithHonorific(text, cluster[0]!), end: cluster.at(-1)!.end };
  const { person, office } = cluster[0]!;
  const unnamed = { kind: 'group', person, office: null, resolvedBy: 'name' } as const;
  const known = { kind: 'person', person, office, resolvedBy: 'office' } as const;
  return { ...span, speaker: { ...span, rule: 'speaker' }, organization: null, ...(person === null ? unnamed : known) };
}

/** `các bác sĩ Bệnh viện A`: those of a body are not the body. */
function startWithHonorific(text: string, { start, organization }: Mention): number {
  const before = text.slice(Math.max(0, start - 18), start);
  const honorific = (organization === null ? HONORIFIC : SEVERAL).exec(before)?.[0] ?? '';
  const at = start - honorific.length;
  return /[\p{L}\p{M}]/u.test(text.charAt(at - 1)) ? start : at;
}
