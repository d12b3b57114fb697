import { foldSpelling } from '../../vietnamese/letters/fold.ts';
import { ORDINAL_WORDS } from '../../vietnamese/numbers/ordinal-words.ts';
import { readRoman } from '../../vietnamese/numbers/read-roman.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { EventKind } from '../findings.ts';

const NTH = new RegExp(`${WORD_START}(?:lần )?thứ (\\d{1,3}|[ivxlc]{1,8}|${anyOf(ORDINAL_WORDS.keys())})${WORD_END}`, 'u');
const PLENUM = new RegExp(`${WORD_START}(?:trung ương|t\\.?ư|tw|tư) (?:lần thứ )?(\\d{1,2}|[ivx]{1,5})${WORD_END}`, 'u');
const BARE_NUMBER = /(?<![\p{L}\p{N}/.-])\d{1,2}(?![\p{L}\p{N}/.-])/u;
const NUMBERED_KINDS: ReadonlySet<EventKind> = new Set(['conference', 'session']);
const LAST_NUMBER =
  /(?<=(?:\p{Lu}{2,}|(?<!Nhóm )\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?|kỳ họp|Kỳ họp|phiên họp|Phiên họp|họp kỳ|họp Kỳ|họp phiên)[\s-])\d{1,3}$/u;
/** “Kỳ họp 12 của …”: the number right behind the word for a sitting. */
const OWN_NUMBER = /(?<=^(?:họp )?(?:[Kk]ỳ họp|[Pp]hiên họp|[Kk]ỳ|[Pp]hiên)\s)\d{1,3}(?=\scủa\s|,)/u;
const BARE_ROMAN = /(?<![\p{L}\p{N}])[IVXLC]{1,8}(?![\p{L}\p{N}])/u;

/** Which of its kind an event is: “lần thứ 32”, “thứ hai”, “Đại hội XIII”, “Hội nghị Trung ương 4”, “Hội nghị Ngoại giao 31”; null where its name does not say. */
export function readEventOrdinal(name: string, kind: EventKind): number | null {
  const folded = foldSpelling(name);
  const nth = NTH.exec(folded) ?? PLENUM.exec(folded);
  if (nth) return readOrdinal(nth[1]!);
  if (kind === 'congress') {
    const number = BARE_ROMAN.exec(name) ?? BARE_NUMBER.exec(name);
    return number && (readRoman(number[0]) ?? Number(number[0]));
  }
  return NUMBERED_KINDS.has(kind) ? numberAtEnd(name) : null;
}

/** “Hội nghị Cấp cao APEC 25”, “kỳ họp 3”: a number behind the name; not the years, quarters and months that close others. */
function numberAtEnd(name: string): number | null {
  const number = LAST_NUMBER.exec(name) ?? OWN_NUMBER.exec(name);
  return number && Number(number[0]);
}

function readOrdinal(word: string): number | null {
  if (/^\d/u.test(word)) return Number(word);
  return ORDINAL_WORDS.get(word) ?? readRoman(word.toUpperCase());
}
