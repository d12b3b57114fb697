import { findMatches } from '../../text/find-matches.ts';
import { OBJECT_OPENERS, PEOPLE_MET, PEOPLE_NUMBERS } from '../../vietnamese/events/event-acts.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { PersonMention, Role } from '../findings.ts';
import type { Part, RoleScene } from './find-participations.ts';
import { followNames, withHonorific } from './read-event-tail.ts';

const RECEIVES = new RegExp(
  `${WORD_START}(buổi tiếp|lễ đón(?: chính thức| trọng thể| cấp nhà nước){0,2}|tiếp(?: đón| xã giao| thân mật| và làm việc với)?|đón tiếp)(?=\\s(?:${anyOf(OBJECT_OPENERS.map(foldLetters))}\\s){0,3})`,
  'gu',
);
const OPENERS = new RegExp(`^\\s(?:${anyOf(OBJECT_OPENERS.map(foldLetters))}\\s){0,3}`, 'u');
/** “đã | gặp mặt các Đại sứ”: guests without a name, by the words for several. */
const GROUPS = new RegExp(
  `${WORD_START}((?:buổi |cuộc )?(?:tiếp|gặp mặt)(?: xã giao| thân mật)?)(?=\\s(?:${anyOf(PEOPLE_NUMBERS.map(foldLetters))}|(?:hơn |gần |khoảng )?\\d{1,5})\\s(?:tân )?${anyOf(PEOPLE_MET.map(foldLetters))}${WORD_END})`,
  'gu',
);
const NEXT_GUEST = /^(?:,|,? và|,? cùng) (?:(?:đồng chí|ông|bà|ngài|tân) )?/u;
const MOST_GUESTS = 12;

/** Host and guests of a reception: “A (đã) tiếp Đại sứ B và Đại sứ C”, “Tại buổi tiếp Bộ trưởng B, A …”. */
export function findReceptions(scenes: RoleScene[]): Part[] {
  return scenes.flatMap((scene) => [
    ...findMatches(scene.folded, RECEIVES).flatMap((match) => readReception(scene, match)),
    ...findMatches(scene.folded, GROUPS).flatMap((match) => findHost(scene, match, match.index + match[0].length)),
  ]);
}

function readReception(scene: RoleScene, match: RegExpExecArray): Part[] {
  const { sentence, folded, names, people } = scene;
  const behind = match.index + match[0].length;
  const from = sentence.start + behind + OPENERS.exec(folded.slice(behind, behind + 60))![0].length;
  const isNamed = [...names.offices, ...names.people, ...names.people.map(withHonorific)].some(({ start }) => start === from);
  const end = isNamed ? readGuests(scene, from) : null;
  if (end === null) return [];
  const guests = people.filter(({ start, end: last }) => start >= from && last <= end);
  return [...findHost(scene, match, end), ...guests.map((guest) => toPart(guest, 'guest'))];
}

/** Behind the last of those received one by one. */
function readGuests({ text, names, people }: RoleScene, from: number): number | null {
  let end = followNames(text, names, from);
  for (let guests = 1; end !== null && guests < MOST_GUESTS; guests++) {
    const joint = NEXT_GUEST.exec(text.slice(end, end + 24));
    const next = joint && followNames(text, names, end + joint[0].length);
    if (!next || !people.some((person) => person.end === next)) return end;
    end = next;
  }
  return end;
}

/** Who receives: named before, or behind a noun for the reception that opens its sentence. */
function findHost({ sentence, folded, text, people }: RoleScene, match: RegExpExecArray, end: number): Part[] {
  const opens = /^(?:buổi|lễ|cuộc)/u.test(match[1]!) && !/(?:đã|có|chủ trì|tổ chức|dự)\s$/u.test(folded.slice(0, match.index));
  const host = opens
    ? people.find(({ start }) => start >= end && /,\s/u.test(text.slice(end, start)))
    : people.findLast((person) => person.end <= sentence.start + match.index);
  return host ? [toPart(host, 'host')] : [];
}

function toPart({ person, start, end }: PersonMention, role: Role): Part {
  return { person, role, start, end, rule: 'participation-reception' };
}
