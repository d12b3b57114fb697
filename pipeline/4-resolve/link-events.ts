import type { ExtractedEvent } from '../../schemas/extraction.ts';
import type { Event, Participation } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import { keysOfEvent } from './keys-of-event.ts';
import { findKnownDays, isPartyCongress } from './known-session.ts';
import { type LinkContext, occurrenceOf } from './link-article.ts';
import type { DateSpan } from './settle-article.ts';

/** An event as one article names it, with the keys under which other articles may name the same one. */
export type EventDraft = Omit<Event, 'event_id' | 'part_of_event_id' | 'story_count' | 'article_count'> & {
  occurrence: string;
  article_id: string;
  is_main: boolean;
  /** The days are those that the reference gives for the session, whatever day of it is reported. */
  has_known_days: boolean;
  part_of: string | null;
  char_start: number;
  char_end: number;
  keys: string;
};

const NO_DATE: DateSpan = { starts_on: null, ends_on: null, basis: 'stated', candidates: null };
const KEY_SEPARATOR = '\n';
const PARTY = 'Đảng';

/** The events of an article and who took part in them, under their occurrences. */
export function linkEvents(context: LinkContext): { events: EventDraft[]; participations: ParticipationDraft[] } {
  const { extraction, evidence, article } = context;
  const occurrences = new Map(extraction.events.map((event) => [event.key, occurrenceOf('e', article.article_id, event.evidence)]));
  const bodies = new Map(extraction.organizations.map(({ key, name }) => [key, name]));
  const events = extraction.events.map((event) => {
    const organizer = bodies.get(event.organizer ?? '') ?? (isPartyCongress(event, extraction.events) ? PARTY : null);
    const known = knownSpan(event, organizer, context);
    const spans = known === null ? event.evidence : event.evidence.filter(({ field }) => field !== 'starts_on');
    evidence.addClustered('events', occurrences.get(event.key)!, spans);
    return draftEvent(event, { occurrences, known }, context);
  });
  return { events, participations: linkParticipations(occurrences, context) };
}

function draftEvent(
  event: ExtractedEvent,
  { occurrences, known }: { occurrences: Map<string, string>; known: DateSpan | null },
  { article, linked, settled }: LinkContext,
): EventDraft {
  const date = known ?? (event.is_main ? mainSpan(event, settled) : (settled.dates.get(event.date ?? '') ?? NO_DATE));
  const first = event.evidence[0]!;
  return {
    occurrence: occurrences.get(event.key)!,
    article_id: article.article_id,
    name: event.name,
    kind: event.kind as Event['kind'],
    ordinal: event.ordinal,
    starts_on: date.starts_on,
    ends_on: date.ends_on,
    part_of_day: known && known.starts_on !== known.ends_on ? null : (event.part_of_day as Event['part_of_day']),
    date_basis: date.starts_on === null ? null : date.basis,
    place_id: event.place === null ? null : (linked.places.get(event.place) ?? null),
    theme: event.theme,
    organizer_id: event.organizer === null ? null : (linked.organizations.get(event.organizer) ?? null),
    origin: 'text',
    is_main: event.is_main,
    has_known_days: known !== null,
    part_of: event.part_of === null ? null : (occurrences.get(event.part_of) ?? null),
    char_start: first.char_start,
    char_end: first.char_end,
    keys: keysOfEvent(event, { starts_on: date.starts_on, isKnown: known !== null }).join(KEY_SEPARATOR),
  };
}

/** The days that the reference gives for a session of the Assembly or a plenum of the Party, if it is one. */
function knownSpan(event: ExtractedEvent, organizer: string | null, { settled, index }: LinkContext): DateSpan | null {
  const known = findKnownDays(event, { organizer, day: settled.day }, index);
  return known && { starts_on: known.from, ends_on: known.to, basis: 'inferred', candidates: null };
}

/** The main event happens on the day that was settled for the article. */
function mainSpan(event: ExtractedEvent, { article, dates }: LinkContext['settled']): DateSpan {
  const date = dates.get(event.date ?? '');
  if (article.event_on === null) return date ?? NO_DATE;
  const ends_on = date?.starts_on === article.event_on ? date.ends_on : article.event_on;
  return { starts_on: article.event_on, ends_on, basis: article.event_on_basis ?? 'inferred', candidates: null };
}

type ParticipationDraft = Omit<Participation, 'event_id'> & { occurrence: string };

function linkParticipations(
  occurrences: Map<string, string>,
  { extraction, linked, evidence, article }: LinkContext,
): ParticipationDraft[] {
  return extraction.participations.map(({ event, person, role, evidence: spans }) => {
    const occurrence = occurrences.get(event)!;
    const person_id = linked.people.get(person)!;
    const participation_id = hashId('g', article.article_id, occurrence, person_id);
    evidence.add('participations', participation_id, spans);
    return { participation_id, article_id: article.article_id, occurrence, person_id, role: role as Participation['role'] };
  });
}
