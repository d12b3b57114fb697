import { PERSON_HEADS } from '../../vietnamese/speech/speech-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import { findBehindQuotation } from './find-behind-quotation.ts';
import { findHolder } from './find-holder.ts';
import { findRow } from './find-row.ts';
import { findTold } from './find-told.ts';
import { findUnnamedSpeaker } from './find-unnamed-speaker.ts';
import { isEnclosed, leadsToVerb } from './leads-to-verb.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { CLAUSE_START, stands } from './stands.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

/** After a name: ` - Chủ tịch UBND quận A, tỉnh B `. */
const HOLDS =
  /^\s?(?:\([^()]{1,60}\)\s?)?(?:,|[-–—])\s(?:(?:nguyên|cựu|quyền|Quyền|Nguyên|Cựu|là|một|là một)\s)?(?:Phó |Tổng )?(?:Chủ tịch|Giám đốc|giám đốc|Trưởng|Bí thư|Viện trưởng|Vụ trưởng|Cục trưởng|Chủ nhiệm|Đại sứ|Hiệu trưởng|Thứ trưởng|Bộ trưởng|Tổng thư ký|Chánh|Trợ lý|Thư ký|đại biểu|chuyên gia|thành viên|đại diện|nhà \p{L}+|cố vấn|phát ngôn viên|người phát ngôn|giáo sư|nghiên cứu viên|luật sư|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|lãnh đạo|chỉ huy|tư lệnh|tham mưu trưởng|chủ tịch|người đứng đầu|người phụ trách|người sáng lập|tổ chức|cơ quan|hãng|phó |trưởng |quan chức|cựu quan chức)(?!\p{L}{2})[^.;:“”"]{2,150}\s$/u;
/** `chuyên gia A của Viện B nhận định`: whose. */
const OF_BODY = /^\s(?:thuộc|của|đến từ|tại)\s(?:\p{Ll}{2,7}\s){0,3}\p{Lu}[^.;:,“”"]{2,70}\s$/u;
/** ` lúc bấy giờ là …`. */
const THEN = /^\s(?:lúc|khi|hiện|nay)\s/u;
const WRITES =
  /^(?: (?:vừa|đã|cũng|trực tiếp|tiếp tục)){0,3} (?:có|ra|gửi|ký) (?:\p{Ll}{1,7} ){0,2}(?:văn bản|công văn|công điện|tờ trình|đơn|đơn thư|thư|thư ngỏ|tâm thư|kiến nghị|bản kiến nghị)[^.;:,]{0,20} gửi [^.;:]{3,120}\s$/iu;
/** `Thủ tướng A vừa ký Chỉ thị số 1 yêu cầu …`: who signed, past the paper. */
const SIGNS =
  /^(?: (?:vừa|đã|cũng|mới|thay mặt \p{L}[^,.;:]{3,60})){0,2} (?:ký|ký ban hành|ban hành|có|ra|gửi) (?:chỉ thị|công điện|công văn|văn bản|thông báo)(?!\p{L})[^.;:“”"]{0,120}\s$/iu;
/** `… thì Bộ Chính trị, Ban Bí thư giao …`: what would be done in a case. */
const IN_CASE = /(?<!\p{L})thì\s\p{Lu}[^,;.:“”"]{2,50}(?:,\s\p{Lu}[^,;.:“”"]{2,50}){0,2}\s$/u;

/** `Việc đề nghị khởi tố ông A cảnh báo …`: the deed done to somebody is the subject. */
const DONE_TO = /^(?:Việc|Hành động|Hành vi|Động thái|Vụ)\s(?!làm |này |đó |trên )[^.,;:“”"]{4,110}\s$/u;

/** Who speaks by this verb, from its own clause; null where the clause names nobody. `since` is where the clause can begin at the earliest. */
export function findSubject(scene: SpeechScene, period: Period, verb: SpeechVerbMention, since: number): Speaker | null {
  if (IN_CASE.test(scene.text.slice(Math.max(since, verb.start - 160), verb.start))) return null;
  const row = since === period.start ? findRow(scene, verb, since) : null;
  if (row) return row;
  const named = scene.speakers.findLast(
    (speaker) =>
      speaker.end <= verb.start && speaker.start >= since && !isBracketed(scene.text, speaker) && !isSpokenBy(scene, speaker, since),
  );
  if (named && DONE_TO.test(scene.text.slice(period.start, named.start))) return null;
  const holder = named && findHolder(scene, named, since);
  if (holder && stands(scene.text, period, holder) && leadsToVerb(scene, named, verb)) return holder;
  const told = findTold(scene, period, verb, since);
  if (told) return told;
  const opener = scene.speakers.find((speaker) => speaker.start >= since && speaker.end <= verb.start);
  const isHeld = opener !== undefined && named?.resolvedBy === 'office' && named.person === null && opener.resolvedBy === 'name';
  if (isHeld && isEnclosed(scene.text, opener, verb) && stands(scene.text, period, opener)) return opener; // ông A, trưởng đoàn B, phó cục trưởng C, cho biết
  if (named && stands(scene.text, period, named) && !isPassed(scene, period, named, verb) && leadsToVerb(scene, named, verb))
    return joinSpeakers(scene, named, since);
  const last = scene.speakers.findLast(({ person, end, start }) => person !== null && end <= verb.start && start >= since);
  const titled = last && last === named ? findNameBefore(scene, last, since) : last;
  if (titled && isTitled(scene, titled, verb) && stands(scene.text, period, titled)) return titled;
  if (opener && opener !== named && isEnclosed(scene.text, opener, verb) && stands(scene.text, period, opener)) return opener;
  const before =
    named && named.person !== null && !stands(scene.text, period, named) ? findPast(scene, period, { named, verb, since }) : null;
  return (
    before ??
    findWriter(scene, period, verb, since) ??
    findUnnamedSpeaker(scene, verb, Math.max(since, period.start)) ??
    (since === period.start ? findBehindQuotation(scene, period, verb) : null)
  );
}

/** `Ông A trong cuộc hội đàm với người đồng cấp Pháp B cho biết`: past the person met or served under, who meets them. */
function findPast(
  scene: SpeechScene,
  period: Period,
  { named, verb, since }: { named: Speaker; verb: SpeechVerbMention; since: number },
): Speaker | null {
  const subject = scene.speakers.findLast(({ start, end, person }) => person !== null && start >= since && end < named.start);
  return subject && stands(scene.text, period, subject) && leadsToVerb(scene, subject, verb) ? subject : null;
}

/** `ông A – Phó chủ tịch xã B, Trưởng Ban tổ chức lễ hội C cho biết`: the name before the last of the offices told of it. */
function findNameBefore({ text, speakers }: SpeechScene, office: Speaker, since: number): Speaker | undefined {
  const named = speakers.findLast(
    ({ person, resolvedBy, end, start }) => person === office.person && resolvedBy === 'name' && end < office.start && start >= since,
  );
  return named && /^(?:,|\s?[-–—])\s/u.test(text.slice(named.end, named.end + 4)) ? named : undefined;
}

/** `… thôi nhiệm vụ đại biểu, đồng ý với đơn …`: a name amid a clause that ends with the comma before the verb. */
function isPassed({ text }: SpeechScene, period: Period, speaker: Speaker, verb: SpeechVerbMention): boolean {
  const isNamed = speaker.person !== null && speaker.resolvedBy === 'name';
  if (isNamed || trimAdverbs(text.slice(speaker.end, verb.start)).trim() !== ',') return false;
  return (
    /\p{Ll}\s$/u.test(text.slice(Math.max(period.start, speaker.start - 3), speaker.start)) &&
    !CLAUSE_START.test(text.slice(period.start, speaker.start))
  );
}

/** `ông A thay mặt Bộ B bày tỏ`: A speaks for it. */
function isSpokenBy({ text, speakers }: SpeechScene, { start, kind }: Speaker, since: number): boolean {
  return (
    kind === 'organization' &&
    /(?<!\p{L})(?:thay mặt|đại diện)(?: cho)?\s$/u.test(text.slice(Math.max(since, start - 14), start)) &&
    speakers.some((other) => other.kind === 'person' && other.start >= since && other.end < start)
  );
}

/** `A (Hà Nội)`: what brackets tell of a name. */
const BRACKET_TOLD = '(?:\\s\\([^()]{1,60}\\))?';
const BRACKET = 110; // characters
/** The rest of what stands in brackets, without a sentence's end. */
const BRACKET_END = /^[^().;:“”"]{0,90}\)/u;

/** `bà A (đại diện Hội B, thành phố C) nói`: the one in brackets is told of the other. */
function isBracketed(text: string, { start, end }: Speaker): boolean {
  if (text.slice(start, end).includes('(')) return false;
  const before = text.slice(Math.max(0, start - BRACKET), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && BRACKET_END.test(text.slice(end, end + BRACKET));
}

/** `Bà A, đại diện tổ chức B ở Đức, nói`: between commas or dashes, who the speaker is. */
function isTitled(scene: SpeechScene, speaker: Speaker, verb: SpeechVerbMention): boolean {
  const gap = scene.text.slice(speaker.end, verb.start).replace(/(?<=\p{L})\.(?=\p{L})/gu, '/'); // TP.HCM
  if ((HOLDS.test(gap) || OF_BODY.test(gap) || speaker.office !== null || THEN.test(gap)) && leadsToVerb(scene, speaker, verb)) return true;
  return (
    /^(?:,\s[^.;:]{2,140},|\s(?:thuộc|của|đến từ)\s[^.;:]{2,140},|\s[-–—]\s[^.;:]{2,140}\s[-–—]|,\s\p{Lu}[^.;:,]{2,90})\s$/u.test(gap) &&
    leadsToVerb(scene, speaker, verb)
  );
}

/** `Bộ A đã ký văn bản gửi Hiệp hội B đề nghị …`: who wrote, past those written to. */
function findWriter({ text, speakers }: SpeechScene, period: Period, verb: SpeechVerbMention, since: number): Speaker | null {
  if (verb.class !== 'directive') return null;
  const writer = speakers.find(
    ({ start, end }) => start >= since && (WRITES.test(text.slice(end, verb.start)) || SIGNS.test(text.slice(end, verb.start))),
  );
  return writer && stands(text, period, writer) ? writer : null;
}

/** Between two who speak together: `, thành phố A và người đồng cấp Lào `. */
const JOINT = new RegExp(
  `^${BRACKET_TOLD}[,;]? (?:và|cùng) (?:(?:cựu |nguyên )?${anyOf([...PERSON_HEADS, 'người đồng cấp'])}(?: [\\p{L}\\p{M}-]+){0,6} )?$`,
  'u',
);
const IN_ROW = new RegExp(`^${BRACKET_TOLD}[,;] $`, 'u');

/** `Tổng thống A và Tổng thống B`: two speakers as one group. */
function joinSpeakers({ text, speakers }: SpeechScene, last: Speaker, since: number): Speaker {
  const first = speakers.findLast(({ kind, start, end }) => kind === last.kind && end < last.start && start >= since);
  if (!first || !JOINT.test(text.slice(first.end, last.start))) return last;
  return toSpeaker({ start: startRow(text, speakers, first), end: last.end }, 'group', 'name');
}

/** `Nga, Mỹ và Jordan`: where the row begins that ends with these two. */
function startRow(text: string, speakers: Speaker[], first: Speaker): number {
  const before = speakers.findLast(({ end, kind }) => end < first.start && kind === first.kind);
  return before && IN_ROW.test(text.slice(before.end, first.start)) ? startRow(text, speakers, before) : first.start;
}
