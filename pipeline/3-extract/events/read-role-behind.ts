import { PARTICIPATION_VERBS, ROLES_WITH_EVENT } from '../../vietnamese/events/participation-verbs.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { PersonMention, Role } from '../findings.ts';
import type { Part, RoleScene } from './find-participations.ts';

const ROLES = PARTICIPATION_VERBS.map(({ role, verbs }) => ({
  role: role as Role,
  verb: new RegExp(`${WORD_START}${anyOf(verbs.map(foldLetters))}${WORD_END}`, 'u'),
}));
/** Words that only join one name to the next: “A, Bí thư …; B và C”. */
const JOINS = /^(?:[\s,;–()-]|và|cùng|với|đồng chí|các|hai|ba|ông|bà|ngài|phu nhân)*$/u;
const MINISTERS = /các (?:bộ|thứ) trưởng/u;
const DOMAIN = /^(?:[;,]|,? và)\s\p{Lu}[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,4}\s$/u;
/** What follows a verb of taking part whose object is left out: “đến dự và phát biểu”. */
const NO_OBJECT = /^\s*(?:$|[.,;:)]|(?:và|cùng|tại|cùng với)\s)/u;
const EVENT_NOUN =
  /^\s(?:(?:và|chỉ đạo|phát biểu|tại|toàn bộ|phiên|lễ|buổi|cuộc|sự kiện|khai mạc|bế mạc)\s){0,3}(?:hội|đại hội|lễ|buổi|cuộc|phiên|kì họp|tọa đàm|diễn đàn|họp|mít tinh|triển lãm|chương trình|sự kiện)(?!\p{L})/u;
const NEAR_EVENT = 40;
const LONGEST_CLAUSE = 200;

/** What the person does by the verb behind the name, or behind the last of several names joined: “A và B | đến dự hội nghị”. */
export function readRoleBehind(scene: RoleScene, person: PersonMention): Part | null {
  const last = lastJoined(scene, person);
  const role = roleIn(scene, { start: last.end, end: clauseEnd(scene, last) });
  return role && { person: person.person, role, start: person.start, end: person.end, rule: 'participation-verb' };
}

/** Goes from name to name as long as nothing but offices and joining words stands between them. */
function lastJoined(scene: RoleScene, person: PersonMention): PersonMention {
  const next = scene.people.find(({ start }) => start >= person.end);
  if (!next || !(JOINS.test(withoutOffices(scene, person.end, next.start)) || sharesMinistry(scene, person.end, next.start))) return person;
  return lastJoined(scene, next);
}

/** `các Bộ trưởng Kinh tế A; | Nông nghiệp | B`: the ministry's domain alone between two of several ministers. */
function sharesMinistry({ sentence, folded, text }: RoleScene, from: number, to: number): boolean {
  return MINISTERS.test(folded.slice(0, from - sentence.start)) && DOMAIN.test(text.slice(from, to));
}

function withoutOffices({ text, names }: RoleScene, from: number, to: number): string {
  const offices = names.offices.filter(({ start, end }) => start >= from && end <= to);
  let rest = '';
  let at = from;
  for (const { start, end } of offices) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return foldLetters(rest + text.slice(at, to));
}

/** To the next person, to what the sentence has someone say, or to its end. */
function clauseEnd({ sentence, people, statements }: RoleScene, { end }: PersonMention): number {
  const starts = [
    ...people.map((other) => other.honorific?.start ?? other.start),
    ...statements.flatMap(({ parts }) => parts.map((part) => part.start)),
  ].filter((start) => start >= end);
  return Math.min(sentence.end, end + LONGEST_CLAUSE, ...starts);
}

function roleIn({ text, sentence, folded, events }: RoleScene, { start, end }: { start: number; end: number }): Role | null {
  const clause = folded.slice(start - sentence.start, end - sentence.start);
  for (const { role, verb } of ROLES) {
    const found = verb.exec(clause);
    if (!found) continue;
    const behind = start + found.index + found[0].length;
    if (namesOther(events, behind)) continue;
    if (!ROLES_WITH_EVENT.includes(role) || namesMain(events, behind)) return role;
    const rest = foldLetters(text.slice(behind, Math.min(sentence.end, behind + 60)));
    if ((role !== 'chair' || !/^,\s/u.test(rest)) && NO_OBJECT.test(rest)) return role;
    if (EVENT_NOUN.test(rest)) return role;
  }
  return null;
}

function namesMain(events: RoleScene['events'], at: number): boolean {
  return events.some(({ isMain, mentions }) => isMain && mentions.some(({ start }) => start >= at && start - at <= NEAR_EVENT));
}

function namesOther(events: RoleScene['events'], at: number): boolean {
  const near = events.flatMap(({ isMain, mentions }) =>
    mentions.filter(({ start }) => start >= at && start - at <= NEAR_EVENT).map(({ start }) => ({ isMain, start })),
  );
  return near.length > 0 && !near.some(({ isMain }) => isMain);
}
