import { contains } from '../../text/span.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention, EventFinding, EventKind, Found } from '../findings.ts';
import { findEventDay, findOpeningDay } from './find-event-day.ts';
import { isJubilee } from './find-event-heads.ts';
import type { EventMention } from './find-event-mentions.ts';
import { findEventPlace, findOtherPlace, findPlaceInName } from './find-event-place.ts';
import type { EventContext } from './find-events.ts';
import { findOpening } from './find-opening.ts';
import { findOrganizer } from './find-organizer.ts';
import { findToldDay } from './find-told-day.ts';
import type { EventGroup } from './group-event-mentions.ts';
import { isDay } from './is-day.ts';

type Frame = Pick<EventFinding, 'date' | 'partOfDay' | 'place' | 'theme' | 'organizer' | 'organizerSpan'> & {
  /** The session in which this is a sitting. */
  whole: EventGroup | null;
};

interface FrameContext extends EventContext {
  main: EventMention | null;
  groups: EventGroup[];
}

const THEME = /chủ đề(?: là)?(?:\s+của\s+[^“"”.]{1,60})?[\s:,]{0,3}$/u;
const WHOLE_KINDS: ReadonlySet<EventKind> = new Set(['conference', 'congress', 'plenum', 'session']);
const OCCASION = /(?:^|[\n.,)–-]\s{0,2})(?:[Nn]hân|[Tt]rong)(?:\s(?:dịp|khuôn khổ|thời gian))?\s$/u;
const NEAR_DATE = 40;
const DATE_BESIDE = /^\s*(?:\((?:ngày )?|(?:sẽ |đã |được )?(?:diễn ra|tổ chức|họp|khai mạc)(?: vào)?|ngày|vào(?: ngày)?|$)/u;

/** When, where, on what theme, by whom and inside what an event is held, as far as the sentences that name it say. */
export function readEventFrame(article: ArticleText, group: EventGroup, { main, groups, names, dates }: FrameContext): Frame {
  const date = main
    ? dayOfMain(article, group, { main, dates })
    : group.every(isJubilee)
      ? null
      : (dateBeside(article, group, { groups, dates }) ?? (isPartOfNames(group, groups) ? null : findToldDay(article, group, dates)));
  const organizer = findOrganizer(article, group, { groups, bodies: names.organizations });
  return {
    date,
    partOfDay: main && isOccasion(article, main) ? null : (date?.partOfDay ?? null),
    place:
      main === null && isPartOfNames(group, groups)
        ? findPlaceInName(article, group, names)
        : placeOf(article, group, { main, groups, names }),
    theme: findTheme(article, group, groups),
    organizer: organizer?.organization ?? null,
    organizerSpan: organizer && { start: organizer.start, end: organizer.end, rule: organizer.rule },
    whole: main?.kind === 'session' ? findWhole(article, main, groups) : null,
  };
}

function placeOf(
  article: ArticleText,
  group: EventGroup,
  { main, groups, names }: Pick<FrameContext, 'main' | 'groups' | 'names'>,
): string | null {
  const named = findPlaceInName(article, group, names);
  if (named && group[0]!.kind === 'visit') return named;
  return (
    (main
      ? findEventPlace(article, [main, ...group], names)
      : findOtherPlace(article, group, { names, others: groups.filter((other) => other !== group).flat() })) ?? named
  );
}

/** A visit that only gives the occasion has its day, but not the morning or evening of what is told: “Nhân | chuyến thăm …, sáng 9/8 …”. */
function isOccasion({ text }: ArticleText, { kind, start }: EventMention): boolean {
  return kind === 'visit' && OCCASION.test(text.slice(Math.max(0, start - 40), start));
}

/** The day of the sentence that reports it, else of the next opening sentence that names it, else with which the text opens. */
function dayOfMain(
  article: ArticleText,
  group: EventGroup,
  { main, dates }: { main: EventMention; dates: DateMention[] },
): DateMention | null {
  const opening = findOpening(article);
  for (const mention of [main, ...group]) {
    const sentence = opening.find((candidate) => contains(candidate, mention));
    const day = sentence && findEventDay(article, sentence, { mention, dates });
    if (day) return day;
  }
  return opening.slice(0, 3).flatMap((sentence) => findOpeningDay(article, sentence, dates) ?? [])[0] ?? null;
}

/** A day that stands right beside the name of an event that is no part of a longer one: “Hội nghị … (ngày 12/3/2019)”, “diễn ra ngày 12/3”. */
function dateBeside(
  { text }: ArticleText,
  group: EventGroup,
  { groups, dates }: { groups: EventGroup[]; dates: DateMention[] },
): DateMention | null {
  for (const mention of group) {
    if (groups.some((other) => other.some((outer) => outer.start < mention.start && outer.end > mention.start))) continue;
    const date = dates.find((candidate) => candidate.start >= mention.end && candidate.start - mention.end <= NEAR_DATE);
    if (date && isDay(date) && DATE_BESIDE.test(foldLetters(text.slice(mention.end, date.start)))) return date;
  }
  return null;
}

/** Named only inside the names of other events: “Hội nghị tổng kết nhiệm kỳ | Đại hội XIII”. */
function isPartOfNames(group: EventGroup, groups: EventGroup[]): boolean {
  return group.every((mention) =>
    groups.some((other) => other !== group && other.some((outer) => outer.start < mention.start && outer.end >= mention.end)),
  );
}

/** The words in quotation marks after “chủ đề”, in the sentences that name the event and no other one between. */
function findTheme({ text, sentences, quotations }: ArticleText, group: EventGroup, groups: EventGroup[]): Found | null {
  const others = groups.filter((other) => other !== group).flat();
  for (const mention of group) {
    const sentence = sentences.find((candidate) => contains(candidate, mention));
    const quotation = quotations.find(
      (candidate) => candidate.depth === 0 && sentence && candidate.start > mention.end && contains(sentence, candidate),
    );
    if (!quotation || others.some((other) => other.start >= mention.end && other.end < quotation.start)) continue;
    if (THEME.test(foldLetters(text.slice(Math.max(mention.end, quotation.start - 80), quotation.start - 1)))) {
      const end = text.charAt(quotation.end - 1) === ',' ? quotation.end - 1 : quotation.end; // “… chính đảng,” được tổ chức
      return { start: quotation.start, end, rule: 'event-theme' };
    }
  }
  return null;
}

/** The numbered conference, congress or session that the sentence of a sitting names besides it; a session also where the article is headed by it. */
function findWhole({ sentences }: ArticleText, main: EventMention, groups: EventGroup[]): EventGroup | null {
  const around = sentences.filter((sentence) => sentence.kind === 'title' || contains(sentence, main));
  const isWhole = ({ kind, ordinal, ...span }: EventMention) =>
    ordinal !== null && WHOLE_KINDS.has(kind) && around.some((sentence) => contains(sentence, span));
  return groups.find((group) => !group.includes(main) && group.some(isWhole)) ?? null;
}
