import { EVENT_NAME_TAILS, MEETING_TAILS } from '../../vietnamese/events/event-name-ends.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { EventHead } from './find-event-heads.ts';
import type { NamedText } from './read-event-name.ts';
import { readEventTail } from './read-event-tail.ts';

const TAIL = new RegExp(`^${anyOf(EVENT_NAME_TAILS)}${WORD_END}`, 'u');
const MEETING_TAIL = new RegExp(`^${anyOf(MEETING_TAILS)}${WORD_END}`, 'u');
/** Those met, who are somebody's. */
const MEMBERS = /(?:^|\s)(?:lãnh đạo|đại diện|quan chức|thành viên|nghị s[ĩỹ]|chuyên gia|cố vấn|đồng minh lâu năm)$/u;
const MEMBER_LENGTH = 20;

/** A paper that is put into practice or made known, of whoever issued it: “quán triệt Nghị quyết số 12-NQ/TW | của Bộ Chính trị”. */
const PAPER = /(?:^|\s)(?:nghị quyết|kết luận|chỉ thị|quy định|quy chế|quyết định)(?:\s(?:số\s)?[\p{N}][^\s,;:]{0,15})?$/u;
const PAPER_LENGTH = 34;
/** Of whose matter something is: “về nhiệm vụ | của đảng viên”; a level, host or owner is none. */
const THEIRS =
  /^của (?:các )?(?:đảng viên|cán bộ|công chức|viên chức|công nhân|nông dân|nhân dân|người|phụ nữ|thanh niên|học sinh|sinh viên|doanh nghiệp|cử tri|đại biểu|tổ chức đảng|cấp ủy|trẻ em)(?!\p{L})/u;
const ABOUT = /(?:^|\s)về\s/u;
const NAME_LENGTH = 160;

interface Tail {
  end: number;
  isLast: boolean;
}

/** “của …”, “giữa …”, and “với …” behind a meeting without other name; what a body has held under its deed keeps them. */
export function isTail(rest: string, { kind, isDeed }: EventHead, isBare: boolean): boolean {
  if (isDeed) return false;
  return TAIL.test(rest.slice(0, 12)) || (kind === 'meeting' && isBare && MEETING_TAIL.test(rest.slice(0, 12)));
}

/**
 * Of a name that tells nothing yet the tail names whose event it is; with “với” also those who have no name of their own.
 * Of a full one it is left out, unless what it is about follows: “công bố kết quả | của Hội nghị …”, “quyết định | của Bộ Chính trị về công tác cán bộ”,
 * or it tells whose those are who were met: “với lãnh đạo | của nhóm …”.
 */
export function readTail(
  { text, folded, names, heads }: NamedText,
  { end, next, isBare }: { end: number; next: number; isBare: boolean },
): Tail {
  const reached = readEventTail(text, names, { end, tail: next });
  if (!isBare && folded.startsWith('kết quả ', next - 8) && heads.some(({ start }) => start === next + 'của '.length))
    return { end: next + 'của'.length, isLast: false };
  if (!isBare && reached > end && MEMBERS.test(folded.slice(end - MEMBER_LENGTH, end))) return { end: reached, isLast: true };
  const before = folded.slice(Math.max(0, end - NAME_LENGTH), end);
  if (!isBare && reached > end && PAPER.test(before.slice(-PAPER_LENGTH))) return { end: reached, isLast: false };
  if (!isBare && reached === end && THEIRS.test(folded.slice(next, next + 30)) && ABOUT.test(before))
    return { end: next + 'của'.length, isLast: false };
  if (!isBare)
    return reached > end && /^\svề\s/u.test(folded.slice(reached, reached + 5)) ? { end: reached, isLast: false } : { end, isLast: true };
  if (reached > end || !MEETING_TAIL.test(folded.slice(next, next + 12))) return { end: reached, isLast: true };
  return { end: next + 'với'.length, isLast: false };
}
