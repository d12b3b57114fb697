import type { EventHead } from './find-event-heads.ts';
import type { NamedText } from './read-event-name.ts';

/** From a visit to the place: “tới | Việt Nam”, “tại | nước Cộng hòa …”. */
const LEADS = /^\s(?:tới|đến|sang|tại)\s(?:nước |thủ đô |đất nước )?/u;

/** Where the place ends to which a visit leads: “thăm cấp Nhà nước | tới Việt Nam”; `end` itself where it names none there. */
export function readVisitedPlace({ folded, names }: NamedText, { kind }: EventHead, end: number): number {
  const leads = kind === 'visit' ? LEADS.exec(folded.slice(end, end + 24)) : null;
  const start = end + (leads?.[0].length ?? 0);
  return (leads && names.places.find((visited) => visited.start === start)?.end) ?? end;
}
