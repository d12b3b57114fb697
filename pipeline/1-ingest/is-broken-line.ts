import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { matchPageLine } from '../vietnamese/pages/match-page-line.ts';

const LONGEST_LINE = 400; // characters
const LONGEST_WORD = 2; // syllables of a sentence's beginning that stands alone: `Quang` / `cảnh buổi làm việc`
const LEAST_BEFORE = 8;
const LONGEST_AFTER = 20;
/** Small letters with the marks of Vietnamese, and no name of a file or a thing: `iPhone`, `anh-khai-mac`. */
const GOES_ON = /^\p{Ll}[\p{Ll}\p{M}]*(?=[ ,])(?=.*[\u00e0-\u1ef9])/u;
const JOINS = /^(?:và|của|do|tại|cho|với|trong|từ|bởi|đến|về|cùng|nhân dịp) /u;

/** True where a line's end stands inside a sentence though no width broke it: the next goes on in small letters, right below, and closes it. The first line is a title. */
export function isBrokenLine(lines: readonly string[], no: number): boolean {
  const [line, next] = [lines[no]!.trim(), lines[no + 1]?.trim() ?? ''];
  if (no === 0 || line.length === 0 || line.length > LONGEST_LINE || next.length > LONGEST_LINE * 2) return false;
  if (!/^\p{Lu}/u.test(line) || !/[\p{L}\p{N}]$/u.test(line) || !GOES_ON.test(next)) return false;
  if (matchPageLine(line) !== null || matchPageLine(next) !== null) return false;
  const [before, after] = [countSyllables(line), countSyllables(next)];
  if (before <= LONGEST_WORD) return true;
  return before >= LEAST_BEFORE && after <= LONGEST_AFTER && (/[.!?]$/u.test(next) || JOINS.test(next));
}
