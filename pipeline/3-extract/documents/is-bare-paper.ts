import { WISHING_WORDS } from '../../vietnamese/document-words.ts';
import {
  BARE_KINDS,
  DECIDED_KINDS,
  JUDGING_VERBS,
  PAPER_MEASURES,
  PLACING_WORDS,
  STATING_KINDS,
  STATING_VERBS,
} from '../../vietnamese/paper-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/word-edges.ts';
import type { Citation } from './citation.ts';
import { isPlural } from './is-document.ts';

const PLACED = new RegExp(`${WORD_START}${anyOf(PLACING_WORDS)}\\s(?:${anyOf(PAPER_MEASURES)}\\s)?$`, 'iu');
const WISHED = new RegExp(
  `${WORD_START}(?:${anyOf([...WISHING_WORDS, 'sẽ', 'chưa', 'không', 'cần', 'phải', 'nên', 'muốn'])})\\s(?:[\\p{L}\\p{M}]+\\s){0,2}$`,
  'iu',
);
const LETTER = /(?<!\p{L})(?:bức|lá)\s$/iu;
const OPENS = /(?:^|[.,;:“"(–-]|(?<!\p{L})(?:bản|bức|lá|dự thảo|nội dung|rằng|đó|mà|và))\s?$/u;
const POINTS = '(?:\\s(?:này|trên|nói trên|nêu trên|đó))?(?:\\s(?:cũng|còn|đã|có))?';
const STATES = new RegExp(`^${POINTS}\\s${anyOf(STATING_VERBS)}(?![\\p{L}\\p{M}]|\\scủa\\s)`, 'u');
const JUDGES = new RegExp(`^${POINTS}\\s${anyOf(JUDGING_VERBS)}(?![\\p{L}\\p{M}])`, 'u');

/** The words around a kind that nothing tells from others; `behind` begins where its body, if one stands there, ends. */
interface Around {
  before: string;
  behind: string;
}

/**
 * Whether a kind without number, name and matter is one paper all the same, by what is done with it or by what it says:
 * `theo tờ trình, …`, `Cáo trạng nêu rõ`.
 */
export function isBarePaper({ kind, number, name, subject, sitting }: Citation, { before, behind }: Around): boolean {
  if (number !== null || name !== null || subject !== null || sitting !== null || isPlural(before)) return false;
  if (BARE_KINDS.has(kind) && PLACED.test(before) && !WISHED.test(before)) return kind !== 'Thư' || LETTER.test(before);
  if (!STATING_KINDS.has(kind) || !OPENS.test(before)) return false;
  return STATES.test(behind) || (!DECIDED_KINDS.has(kind) && JUDGES.test(behind));
}
