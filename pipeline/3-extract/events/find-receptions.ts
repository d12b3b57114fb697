import { findMatches } from '../../text/find-matches.ts';
import { OBJECT_OPENERS } from '../../vietnamese/events/event-acts.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { PersonMention, Role } from '../findings.ts';
import type { Part, RoleScene } from './find-participations.ts';
import { followNames, withHonorific } from './read-event-tail.ts';

const RECEIVES = new RegExp(
  `${WORD_START}(buổi tiếp|lễ đón(?: chính thức| trọng thể| cấp nhà nước){0,2}|tiếp(?: đón| xã giao| thân mật| và làm việc với)?|đón tiếp)(?=\\s(?:${anyOf(OBJECT_OPENERS.map(foldLetters))}\\s){0,3})`,
  'gu',
);
const OPENERS = new RegExp(`^\\s(?:${anyOf(OBJECT_OPENERS.map(foldLetters))}\\s){0,3}`, 'u');

/** Host and guest of a reception: “A (đã) tiếp Đại sứ B”, “Tại buổi tiếp Bộ trưởng B, A …”. */
export function findReceptions(scenes: RoleScene[]): Part[] {
  return scenes.flatMap((scene) => findMatches(scene.folded, RECEIVES).flatMap((match) => readReception(scene, match)));
}

function readReception(scene: RoleScene, match: RegExpExecArray): Part[] {
  const { sentence, folded, text, names, people } = scene;
  const behind = match.index + match[0].length;
  const from = sentence.start + behind + OPENERS.exec(folded.slice(behind, behind + 60))![0].length;
  const end = [...names.offices, ...names.people, ...names.people.map(withHonorific)].some(({ start }) => start === from)
    ? followNames(text, names, from)
    : null;
  if (end === null) return [];
  const guests = people.filter(({ start, end: last }) => start >= from && last <= end);
  const isNoun = /^(?:buổi|lễ)/u.test(match[1]!);
  const host =
    isNoun && !/(?:đã|có|chủ trì|tổ chức|dự)\s$/u.test(folded.slice(0, match.index))
      ? people.find(({ start }) => start >= end && /,\s/u.test(text.slice(end, start)))
      : people.findLast((person) => person.end <= sentence.start + match.index);
  return [...(host ? [toPart(host, 'host')] : []), ...guests.map((guest) => toPart(guest, 'guest'))];
}

function toPart({ person, start, end }: PersonMention, role: Role): Part {
  return { person, role, start, end, rule: 'participation-reception' };
}
