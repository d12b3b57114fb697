import { contains } from '../../text/span.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import type { EventFinding, PersonMention, Role } from '../findings.ts';
import type { Part, RoleScene } from './find-participations.ts';

/** Between the one who acts and the meeting that tells whom they met. */
const ACTS = /^\s?,?\s(?:(?:đã|vừa|sẽ|cũng|tiếp tục|lần lượt|có|tiến hành|chủ trì|dự)\s){0,3}$/u;
const TALKS = /^(?:cuộc |buổi )?hội đàm/u;
/** Whoever calls on somebody is the guest. */
const CALLS = /^(?:cuộc |buổi )?(?:hội kiến|yết kiến|bái kiến|chào|đến chào|tới chào)/u;

/** The two sides of the meeting that the article reports: those in its name and the one who acts right before it, “A đã | hội đàm với B”. */
export function findTalks(scenes: RoleScene[], main: EventFinding): Part[] {
  if (main.kind !== 'meeting') return [];
  return scenes.flatMap(({ text, sentence, people }) =>
    main.mentions
      .filter((mention) => contains(sentence, mention))
      .flatMap((mention) => {
        const met = people.filter((person) => contains(mention, person));
        if (met.length === 0) return [];
        const [ours, theirs] = rolesOf(foldLetters(text.slice(mention.start, mention.start + 24)));
        const actor = people.findLast(({ end }) => end <= mention.start);
        const acts = actor !== undefined && ACTS.test(foldLetters(text.slice(actor.end, mention.start)));
        return [...(acts ? [toPart(actor, ours)] : []), ...met.map((person) => toPart(person, theirs))];
      }),
  );
}

/** The role of the one who acts and that of those met. */
function rolesOf(name: string): [ours: Role, theirs: Role] {
  if (TALKS.test(name)) return ['host', 'guest'];
  return CALLS.test(name) ? ['guest', 'host'] : ['attendee', 'attendee'];
}

function toPart({ person, start, end }: PersonMention, role: Role): Part {
  return { person, role, start, end, rule: 'participation-talks' };
}
