import type { TableRows } from '../../../../../schemas/types.ts';
import { ownRows, type Part } from '../data/load-part.ts';

/** A line of `lists/events`. */
export interface EventLine {
  event_id: string;
  name: string;
  kind: string;
  ordinal: number | null;
  starts_on: string | null;
  ends_on: string | null;
  part_of_day: string | null;
  date_basis: string | null;
  place: string | null;
  organizer: string | null;
  theme: string | null;
  part_of_event_id: string | null;
  article_count: number;
  story_count: number;
  main_reports: number;
}

/** An article that names an event. */
export interface EventReport {
  report_id: string;
  /** Whether the article reports it, rather than naming it beside another. */
  is_main: boolean;
  article_id: string;
  title: string | null;
  outlet: string | null;
  published_on: string | null;
  event_on: string | null;
  story_id: string | null;
  reprint_role: string | null;
  /** The words that name it first, and their place. */
  printed: string | null;
  evidence_id: string | null;
}

export interface EventPerson {
  person_id: string;
  name: string;
  role: string;
  articles: number;
}

export interface EventPart {
  event_id: string;
  name: string;
  starts_on: string | null;
  ends_on: string | null;
}

/** An event whole, as its part holds it. */
export interface OpenedEvent {
  row: TableRows['events'] & { place: string | null; organizer: string | null; part_of: string | null };
  /** Those that report it first. */
  reports: EventReport[];
  people: EventPerson[];
  parts: EventPart[];
}

/** Takes one event out of its part; null where the part does not hold it. */
export function openEvent(part: Part, id: string): OpenedEvent | null {
  const own = ownRows(part, id);
  const [row] = own<OpenedEvent['row']>('events');
  if (row === undefined) return null;
  return { row, reports: own('reports'), people: own('participations'), parts: own('parts') };
}
