import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { BODY_DOMAINS } from '../vietnamese/names/body-domains.ts';
import { BODY_HEADS } from '../vietnamese/names/body-heads.ts';
import { FAMILY_NAMES, MIDDLE_NAMES, WEAK_FAMILY_NAMES } from '../vietnamese/names/family-names.ts';
import { OFFICE_HEADS, UNIT_WORDS } from '../vietnamese/names/office-heads.ts';
import { PICTURED, PICTURED_ACTS, PICTURED_PLACE } from '../vietnamese/pages/picture-words.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/words/word-edges.ts';
import type { Line } from './page.ts';

const LONGEST = 48; // syllables
const LONGEST_PLACED = 70; // where it says who stands where
const LONGEST_UNNAMED = 18; // a standfirst may lack its stop
const ROOM = /^(?:Quang cảnh|Toàn cảnh|Hình ảnh(?= )|Ảnh minh họa|Ảnh tư liệu|Ảnh trên|Khung cảnh)(?![\p{L}\p{M}])/u;
const ACTOR = new RegExp(`^(?:${anyOf(PICTURED)})${WORD_END}`, 'u');
const ACT = new RegExp(`${WORD_START}(?:${PICTURED_ACTS.join('|')})${WORD_END}`, 'iu');
const PLACE = new RegExp(PICTURED_PLACE, 'u');
const SENTENCE_INSIDE = /[.!?…:](?<=[\p{Ll}\p{M}\d][.!?…:])\s["“]?\p{Lu}/u; // signs are found fast, letters slowly
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;
const OFFICE_SYLLABLES = new Set(
  [
    ...Object.values(OFFICE_HEADS),
    ...Object.values(BODY_HEADS),
    UNIT_WORDS,
    BODY_DOMAINS,
    ['của và nước tỉnh thành phố huyện xã kiêm khóa'],
  ]
    .flat()
    .flatMap((phrase) => foldSpelling(phrase).split(/[^\p{L}\p{M}]+/u)),
);

/** What is asked of a line. */
export type Shown = Pick<Line, 'text' | 'syllables' | 'isClosed'>;

/** Words with which others than those named are counted in. */
const COMPANY = new Set('các cùng với hai đoàn đại biểu lãnh đạo phu nhân thành viên nguyên nhà cán bộ'.split(' ').map(foldSpelling));
const AT_GATHERING =
  /^(?<people>.{4,160}?) (?:tại|trong|bên lề|giữa) (?:các |một )?(?:hội nghị|buổi|lễ|cuộc|phiên|đại hội|kỳ họp|họp báo|chương trình|diễn đàn|hội đàm|tọa đàm|hội thảo)(?![\p{L}\p{M}])/iu;

/** True where a line without a credit is worded as what stands under a picture: a room, people who act without a stop, where someone stands. */
export function isScene(line: Shown): boolean {
  const { text, syllables } = line;
  if (syllables <= LONGEST_PLACED && saysWhereSeen(text) && (ACTOR.test(text) || isOpen(line))) return !hasStopInside(text);
  if (syllables > LONGEST) return false;
  if (ROOM.test(text)) return syllables <= 20 || !line.isClosed;
  if (syllables < 5 || !ACTOR.test(text) || hasStopInside(text)) return false;
  return isOpen(line) && ACT.test(text) && (syllables <= LONGEST_UNNAMED || namesPerson(text));
}

/** True where it says where somebody stands: `(thứ hai từ phải sang)`. */
export function saysWhereSeen(text: string): boolean {
  return text.includes('(') && PLACE.test(text);
}

/** True where a sentence ends inside the line and another begins. */
export function hasStopInside(text: string): boolean {
  return SENTENCE_INSIDE.test(text);
}

/** True where the line begins with who is seen. */
export function showsPeople(text: string): boolean {
  return ACTOR.test(text);
}

/** True where it tells what people do on pictures. */
export function showsAct(text: string): boolean {
  return ACT.test(text);
}

function isOpen({ text, isClosed }: Shown): boolean {
  return !isClosed && !/[:,]$/u.test(text);
}

/** True where it holds a family name and a name behind it. */
export function namesPerson(text: string): boolean {
  for (const [, first, next] of text.matchAll(/(?<!\p{L})(\p{Lu}[\p{Ll}\p{M}]{1,7})(?= (\p{Lu}[\p{Ll}\p{M}]{1,7}))/gu)) {
    const family = foldSpelling(first!);
    if (FAMILY_NAMES.has(family) && (!WEAK_FAMILY_NAMES.has(family) || MIDDLE_NAMES.has(foldSpelling(next!)))) return true;
  }
  return false;
}

/** True where it holds no word but those of names and offices: `Thứ trưởng Ngoại giao Lê An.` */
export function isPortrait(text: string): boolean {
  return hasOnly(text, (word) => OFFICE_SYLLABLES.has(word));
}

/** True where those it begins with are somewhere and do nothing: `Bộ trưởng Lê An và các đại biểu tại hội nghị …`. */
export function isPlaced(text: string): boolean {
  const people = showsPeople(text) ? AT_GATHERING.exec(text)?.groups?.people : undefined;
  return people !== undefined && !showsAct(people) && hasOnly(people, (word) => OFFICE_SYLLABLES.has(word) || COMPANY.has(word));
}

/** True where all its words in small letters are among these. */
function hasOnly(text: string, isAmong: (word: string) => boolean): boolean {
  for (const [word] of text.matchAll(SMALL_WORD)) if (!isAmong(foldSpelling(word))) return false;
  return true;
}
