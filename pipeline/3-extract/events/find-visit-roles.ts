import { findMatches } from '../../text/find-matches.ts';
import { contains } from '../../text/span.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import type { EventFinding, PersonMention, Role } from '../findings.ts';
import type { Part, RoleScene } from './find-participations.ts';

/** Between the visitor and the visit: nothing that someone says or does about it. */
const MAKES =
  /^(?:[^.;:“”"]{0,140}[\s,])?(?:bắt đầu|kết thúc|tiến hành|thực hiện|lên đường|sang|đến|tới|có|đã|sẽ|sắp)(?:\s[^\s.,;:]{1,10}){0,3}\s$/u;
/** Before a visit told by a verb: offices and companions. */
const BESIDE = /^(?:[\s,][^;:“”"]{0,200})?\s$/u;
const OWN = /^\scủa\s[^.,;:“”"]{0,80}$/u;
/** Behind the visitor of an earlier visit: “chuyến thăm của Chủ tịch nước A (tháng 10/2011)”. */
const LOOKED_BACK = /^\s\((?:ngày |tháng |năm |từ ngày )?[\d\s/.-]{4,20}\)/u;
const OCCASION = /(?:^|\s)(?:nhân|nhân dịp|trong|trong khuôn khổ|trong thời gian|tiếp tục chương trình)\s$/u;
/** Not the one who invites, owns or is met. */
const NOT_VISITOR = /(?:mời của|của|với|cho|gửi|do)\s(?:[^\s,.;]{1,12}\s){0,8}$/u;
/** “Đoàn … do A | làm trưởng đoàn …”. */
const LEADS = /^[^.;:“”"]{0,160}\s(?:làm trưởng đoàn|dẫn đầu)(?!\p{L})/u;
const WELCOME = /^(?:[*–-]\s)?(?:ra )?(?:tận )?(?:sân bay )?(?:ra )?(?:đón|chào đón|đón tiếp)\s[^.;:]{0,140}?,? có(?:\scác|:)?\s/u;
/** “Nhận lời mời của Tổng thống A và Thủ tướng B, …”: those named to the comma invite. */
const INVITED = /(?<!\p{L})(?:nhận|theo) lời mời (?:của|từ)\s(?<inviters>[^,.;:“”"]{3,200})/gu;
const TALKS = /^(?:cuộc |buổi )?hội đàm/u;

/** Who visits (guest), who receives them (host), and whom they meet on the visit that the article reports. */
export function findVisitRoles(scenes: RoleScene[], main: EventFinding): Part[] {
  return scenes.flatMap((scene) => [
    ...findVisitors(scene, main),
    ...findInviters(scene),
    ...findWelcoming(scene),
    ...findMet(scene, main),
  ]);
}

/** The nearest one named before the visit; the one named behind “của” in its own name. */
function findVisitors({ text, sentence, people }: RoleScene, main: EventFinding): Part[] {
  return main.mentions
    .filter((mention) => contains(sentence, mention))
    .flatMap((mention) => {
      const folded = (start: number, end: number) => foldLetters(text.slice(Math.max(sentence.start, start), end));
      const next = people.find((person) => contains(mention, person)) ?? people.find(({ start }) => start >= mention.end);
      if (next && (next.start < mention.end || OWN.test(folded(mention.end, next.start))))
        return LOOKED_BACK.test(text.slice(next.end, next.end + 40)) ? [] : [toPart(next, 'guest')];
      const actor = OCCASION.test(folded(mention.start - 30, mention.start)) ? next : undefined;
      if (actor && text.slice(mention.end, actor.start).includes(', ') && !NOT_VISITOR.test(folded(actor.start - 60, actor.start)))
        return [toPart(actor, 'guest')];
      const visitor = people.findLast(({ end }) => end <= mention.start);
      const made = foldLetters(text.charAt(mention.start)) === 't' ? BESIDE : MAKES;
      if (!visitor || !made.test(folded(visitor.end, mention.start))) return [];
      const isLeader = LEADS.test(folded(visitor.end, mention.start));
      return !isLeader && NOT_VISITOR.test(folded(visitor.start - 60, visitor.start)) ? [] : [toPart(visitor, 'guest')];
    });
}

/** Whoever has invited receives. */
function findInviters({ folded, sentence, people }: RoleScene): Part[] {
  return findMatches(folded, INVITED).flatMap(({ index, 0: words, groups }) => {
    const end = sentence.start + index + words.length;
    const from = end - groups!.inviters!.length;
    return people.filter((person) => person.start >= from && person.end <= end).map((person) => toPart(person, 'host'));
  });
}

/** “Ra sân bay đón A có | B, C”. */
function findWelcoming({ folded, sentence, people }: RoleScene): Part[] {
  const welcome = WELCOME.exec(folded);
  if (!welcome) return [];
  return people.filter(({ start }) => start >= sentence.start + welcome[0].length).map((person) => toPart(person, 'host'));
}

/** Those in the names of meetings held on the visit; in talks the head of the other side is the host. */
function findMet({ text, sentence, people, events }: RoleScene, main: EventFinding): Part[] {
  return events
    .filter((event) => event !== main && event.kind === 'meeting')
    .flatMap(({ mentions }) => mentions.filter((mention) => contains(sentence, mention)))
    .flatMap((mention) => {
      const role: Role = TALKS.test(foldLetters(text.slice(mention.start, mention.start + 14))) ? 'host' : 'attendee';
      return people.filter((person) => contains(mention, person)).map((person) => toPart(person, role));
    });
}

function toPart({ person, start, end }: PersonMention, role: Role): Part {
  return { person, role, start, end, rule: 'participation-visit' };
}
