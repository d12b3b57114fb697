import type { EventHead } from './find-event-heads.ts';
import type { NamedText } from './read-event-name.ts';

/** From a visit to the place: “tới | Việt Nam”, “tại | nước Cộng hòa …”. */
const LEADS = /^\s(?:tới|đến|sang|tại)\s(?:nước |thủ đô |đất nước )?/u;

/** From an election or vote to the country: “cuộc bầu cử | ở nước …”. */
const VOTED = /^\s(?:tại|ở)\s(?:nước )?/u;
const ELECTION = /bầu cử|tuyển cử|bỏ phiếu|trưng cầu/u;

/** Where the place ends to which a visit leads or where a country votes: “thăm cấp Nhà nước | tới Việt Nam”; `end` itself where it names none there. */
export function readVisitedPlace({ folded, names }: NamedText, { kind, head }: EventHead, end: number): number {
  const form = kind === 'visit' ? LEADS : ELECTION.test(head) ? VOTED : null;
  const leads = form?.exec(folded.slice(end, end + 24)) ?? null;
  const start = end + (leads?.[0].length ?? 0);
  return (leads && names.places.find((visited) => visited.start === start)?.end) ?? end;
}
