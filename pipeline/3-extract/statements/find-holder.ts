import { KIN } from '../../vietnamese/speech/clause-subject-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { isTelling } from './is-telling.ts';
import type { Speaker, SpeechScene } from './speech-scene.ts';

const OFFICE =
  '(?:Phó )?(?:Chủ tịch|Giám đốc|Viện trưởng|Vụ trưởng|Trưởng|Cục trưởng|Tổng giám đốc|Chủ nhiệm|chuyên gia|nhà nghiên cứu|thành viên)(?!\\p{L})';
const OFFICE_BETWEEN = new RegExp(`^,\\s${OFFICE}[^.;:]{0,110},\\s$`, 'iu');
/** `ông A, cậu ruột của nữ sinh `: whose kin or helper the speaker is. */
const KIN_OF = new RegExp(
  `^(?:,|\\s[-–—]|\\s\\()\\s?(?:là )?${anyOf(KIN)}${WORD_END}(?:\\s\\p{Ll}+){0,2}?\\s(?:của|cho|với)\\s(?:\\p{L}[\\p{L}\\p{M}]*\\s){0,4}$`,
  'iu',
);
/** ` các trường ĐH, CĐ `, `, Hiệp hội các trường `: the rest of an office and a body, up to a name within the body's. */
const WITHIN_BODY = /^(?:,\s\p{Lu}|\s\p{Ll})[^.;:“”"()]{2,110}\s\p{Lu}[\p{L}\p{M}]*\s$/u;
/** `Văn phòng Thủ tướng Israel | A`: the office speaks, not its holder. */
const OFFICE_OF = /^(?:Văn phòng|Phủ) (?:Thủ tướng|Tổng thống|Chủ tịch nước)(?!\p{L})/u;
const THEO = /theo\s$/iu;

/** Who speaks, where the name last before the verb is told of them: `Ông A, Chủ tịch tiểu ban hợp tác, | Ủy ban Đối ngoại`, `TS A | ĐH B`, `ông A, cậu ruột của | cháu B`, `Văn phòng Thủ tướng | A`. */
export function findHolder({ text, speakers, verbs }: SpeechScene, last: Speaker, since: number): Speaker | null {
  const office =
    last.kind === 'person' ? speakers.find(({ start, end }) => end === last.start - 1 && OFFICE_OF.test(text.slice(start, end))) : null;
  if (office) return office;
  const holder = speakers.findLast(({ end, start, kind }) => end < last.start && start >= since && kind === 'person');
  if (!holder || THEO.test(text.slice(Math.max(0, holder.start - 6), holder.start))) return null;
  const between = text.slice(holder.end, last.start);
  if (!isToldOf(holder, last, between)) return null;
  return verbs.some(({ start }) => start > holder.end && start < last.start) ? null : holder;
}

function isToldOf(holder: Speaker, last: Speaker, between: string): boolean {
  if (last.kind === 'person') return KIN_OF.test(between);
  if (last.kind === 'group') return holder.person !== null && holder.office !== null && WITHIN_BODY.test(between) && !isTelling(between);
  const isTitled = holder.person !== null && /^(?:,|\s[-–—])\s(?:thuộc |đến từ )?$/u.test(between);
  return isTitled || OFFICE_BETWEEN.test(between) || (between === ' ' && holder.resolvedBy === 'name' && holder.office === null);
}
