/** An event as an article of a story names it. */
export interface Report {
  kind: string;
  ordinal: number | null;
  day: string | null;
  is_main: boolean;
  story_id: string;
}

/** The days on which the main events of each story fall. */
export function daysOfStories(reports: Report[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const { is_main, day, story_id } of reports) {
    if (is_main && day !== null) days.set(story_id, (days.get(story_id) ?? new Set()).add(day));
  }
  return days;
}

/**
 * The key under which the articles of one story report one event: of one kind and on one day, the story's only day where an
 * article tells none. A sitting is not its session, nor the reception before it.
 */
export function keyOfReport({ story_id, kind, ordinal, day }: Report, days: Map<string, Set<string>>): string {
  const known = [...(days.get(story_id) ?? [])];
  const session = kind === 'session' && ordinal !== null ? '|session' : '';
  return `${story_id}|${kind}${session}|${day ?? (known.length === 1 ? known[0] : '')}`;
}
