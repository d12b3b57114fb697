import type { ExtractedEvent } from '../../schemas/extraction.ts';
import { topicOfEvent } from '../vietnamese/events/topic-of-event.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { readTerm } from './read-term.ts';

/** The first day of an event, and whether it is the one that the reference gives for a numbered meeting. */
interface EventDay {
  starts_on: string | null;
  isKnown: boolean;
}

/**
 * The keys of which one is enough for two articles to name the same event: kind, ordinal, topic and term; kind, ordinal and the day that
 * the reference knows; a name that holds a year; a telling name on one day.
 */
export function keysOfEvent(
  { name, kind, ordinal }: Pick<ExtractedEvent, 'name' | 'kind' | 'ordinal'>,
  { starts_on, isKnown }: EventDay,
): string[] {
  const topic = topicOfEvent(name);
  const keys: string[] = [];
  if (ordinal !== null && topic !== '') keys.push(`${kind}|${topic}|${ordinal}|${readTerm(name) ?? ''}`);
  if (isKnown) keys.push(`${kind}|${ordinal}|${starts_on}`);
  if (/(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(name)) keys.push(`${kind}|${foldSpelling(name)}`);
  if (starts_on !== null && countSyllables(topic) >= 3) keys.push(`${kind}|${topic}|${starts_on}`);
  return keys;
}
