import { BODY_DOMAINS } from '../vietnamese/body-domains.ts';
import { BODY_HEADS } from '../vietnamese/body-heads.ts';
import { FAMILY_NAMES, MIDDLE_NAMES, WEAK_FAMILY_NAMES } from '../vietnamese/family-names.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { OFFICE_HEADS, UNIT_WORDS } from '../vietnamese/office-heads.ts';
import { HEADING_ACTS, PICTURED, PICTURED_ACTS, PICTURED_PLACE } from '../vietnamese/picture-words.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/word-edges.ts';
import type { Line } from './page.ts';

const LONGEST = 48; // syllables
const LONGEST_CLOSED = 24;
const LONGEST_AT = 34; // closed by where it is: `… tại hội nghị.`
const LONGEST_GATHERED = 14; // of those who are seen together, none by name
const LONGEST_UNNAMED = 18; // a standfirst may lack its stop
const LEAST_NAMED = 8;
const ROOM = /^(?:Quang cảnh|Toàn cảnh|Hình ảnh|Ảnh minh họa|Ảnh tư liệu|Ảnh trên|Khung cảnh)(?![\p{L}\p{M}])/u;
const ACTOR = new RegExp(`^(?:${anyOf(PICTURED)})${WORD_END}`, 'u');
const ACT = new RegExp(`${WORD_START}(?:${PICTURED_ACTS.join('|')})${WORD_END}`, 'iu');
const PLACE = new RegExp(PICTURED_PLACE, 'u');
const HEADING = new RegExp(`${WORD_START}${anyOf(HEADING_ACTS)}${WORD_END}`, 'u');
const TOLD = new RegExp(`${WORD_START}(?:đã|sẽ|đang|cũng|còn|vừa|rằng|nhằm|để|cho biết|dự và|kết luận|đồng thời)${WORD_END}`, 'u');
const AT_GATHERING = /(?<=\s)(?:tại|dự) (?:buổi|hội nghị|lễ|cuộc|phiên|chương trình|đại hội|hội thảo|kỳ họp)[^.,;:]{0,60}\.$/iu;
const SENTENCE_INSIDE = /[\p{Ll}\p{M}\d][.!?…:]\s["“]?\p{Lu}/u;
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

/** True where a line without a credit is worded as what stands under a picture: a room, people who act without a stop, where someone stands. */
export function isScene(line: Line): boolean {
  const { text, syllables } = line;
  if (syllables > LONGEST) return false;
  if (ROOM.test(text)) return syllables <= 20 || !line.isClosed;
  if (syllables < 5 || !ACTOR.test(text) || SENTENCE_INSIDE.test(text)) return false;
  return PLACE.test(text) || (isOpen(line) && ACT.test(text) && (syllables <= LONGEST_UNNAMED || namesPerson(text)));
}

/** True where the line begins with who is seen. */
export function showsPeople(text: string): boolean {
  return ACTOR.test(text);
}

/** True where it tells what people do on pictures. */
export function showsAct(text: string): boolean {
  return ACT.test(text);
}

/** True for a line that between paragraphs can be little else: a person and his offices alone, a person who acts as people do on pictures. */
export function isSceneBetween(line: Line): boolean {
  const { text, syllables } = line;
  if (syllables > LONGEST || !ACTOR.test(text) || SENTENCE_INSIDE.test(text) || /:\s|[:;,]$/u.test(text)) return false;
  if (!namesPerson(text)) return syllables <= LONGEST_GATHERED && !text.includes(',') && isSeen(line);
  if (isPortrait(text)) return true;
  if (isOpen(line)) return syllables >= LEAST_NAMED && !HEADING.test(text);
  return syllables <= (AT_GATHERING.test(text) ? LONGEST_AT : LONGEST_CLOSED) && isSeen(line);
}

/** One who acts as people do on pictures, told with a stop. */
function isSeen({ text }: Line): boolean {
  return text.endsWith('.') && ACT.test(text) && !TOLD.test(text);
}

function isOpen({ text, isClosed }: Line): boolean {
  return !isClosed && !/[:,]$/u.test(text);
}

/** A family name and a name behind it. */
function namesPerson(text: string): boolean {
  for (const [, first, next] of text.matchAll(/(?<!\p{L})(\p{Lu}[\p{Ll}\p{M}]{1,7})(?= (\p{Lu}[\p{Ll}\p{M}]{1,7}))/gu)) {
    const family = foldSpelling(first!);
    if (FAMILY_NAMES.has(family) && (!WEAK_FAMILY_NAMES.has(family) || MIDDLE_NAMES.has(foldSpelling(next!)))) return true;
  }
  return false;
}

/** No word but those of names and offices: `Thứ trưởng Ngoại giao Lê An.` */
function isPortrait(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)].every(([word]) => OFFICE_SYLLABLES.has(foldSpelling(word)));
}
