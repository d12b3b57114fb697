import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';

/** The mark before the first words of a text: where it ends, and whom it names. */
export interface Dateline {
  end: number;
  marks: string[];
}

const IN_BRACKETS = /^\(\s?(?<mark>[^():]{1,40}?)\s?\)\s?(?<close>[.,]?\s?[-–—:]+\s*)?/u;
const BEFORE_DASH = /^(?<mark>\p{Lu}[^\s–—][^–—:;"“]{0,38}?)\s?(?:[-–—]\s|\s[-–—])\s*(?=["“'(]?[\p{Lu}\d])/u;
/** Initials of a paper that no list holds, before a word that begins a report: `BVR&MT – Ngày 12/12, …`. */
const INITIALS =
  /^(?<mark>\p{Lu}[\p{Lu}&]{2,9})\s?[-–—]\s(?=(?:Ngày|Sáng|Trưa|Chiều|Tối|Đêm|Hôm|Mới đây|Vừa qua|Theo|Tại|Trong|Sau|Trước|Nhân|Nhằm|Thực hiện|Tiếp tục|Liên quan|Thời gian|Để|Với)(?!\p{L}))/u;
const BEFORE_STOP =
  /^(?<mark>[\p{Lu}][\p{Lu}\d&.]{1,11}|[\p{Lu}][a-z0-9-]{2,24}\.(?:vn|com|com\.vn|net|org))(?:\.\s?[-–—]|[.:])\s+(?=["“'(]?[\p{Lu}\d])/u;
const GLUED = /^(?<mark>\p{Lu}[\p{Lu}\d&.]{1,9})[-–](?=\p{Lu}\p{Ll})/u; // LSO-Sáng 17/1
const AFTER_PLACE =
  /^\p{Lu}[\p{L}\p{M} ]{1,24},?\s?(?:(?:ngày )?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?\s?)?\((?<mark>[^():]{2,30})\)\s?[.,]?\s?(?:[-–—:]\s*)?/u;
const DAY_BEHIND = /\s\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?$/u;
const BARE = /^(?<mark>Dân trí) (?=["“]?(?!Việt Nam)\p{Lu})/u; // dantri.com.vn signs without a dash

/** Reads the dateline at the start of a line: `TTXVN - `, `(Chinhphu.vn) – `, `Hà Nội (TTXVN) `; null where there is none. */
export function readDateline(text: string, outlets: OutletMarks): Dateline | null {
  const head = text.slice(0, 90);
  const bracket = IN_BRACKETS.exec(head);
  if (bracket) {
    const { mark, close } = bracket.groups as { mark: string; close?: string };
    return isKnown(mark, outlets) || (close && looksLikeMark(mark)) ? { end: bracket[0].length, marks: splitMark(mark) } : null;
  }
  for (const form of formsFor(head)) {
    const found = form.exec(head);
    const mark = found?.groups?.mark;
    if (found && mark && isKnown(mark, outlets)) return { end: found[0].length, marks: splitMark(mark) };
  }
  const initials = INITIALS.exec(head);
  return initials ? { end: initials[0].length, marks: [initials.groups!.mark!] } : null;
}

/** The forms whose sign the line's beginning holds. */
function formsFor(head: string): RegExp[] {
  const forms = /[-–—]/.test(head) ? [BEFORE_DASH, BEFORE_STOP, GLUED] : [BEFORE_STOP];
  return [...forms, ...(head.includes('(') ? [AFTER_PLACE] : []), BARE];
}

/** True where a web paper signs, as it does its standfirst; an agency's mark stands before the body. `TP. Huế: …` might be a place. */
export function isSigned(text: string, outlets: OutletMarks, withDash = false): boolean {
  const dateline = readDateline(text, outlets);
  if (withDash && !/[-–—)]\s*$/u.test(text.slice(0, dateline?.end ?? 0))) return false;
  return dateline !== null && !dateline.marks.some((mark) => outlets.agencies.has(foldSpelling(mark)));
}

/** `TTXVN/Vietnam+`: two marks, and the whole, without the day that may stand behind: `TTXVN 11/01/2023`. */
function splitMark(printed: string): string[] {
  const mark = printed.replace(DAY_BEHIND, '');
  const parts = mark
    .split(/[/,]|\s[-–]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [mark, ...parts] : [mark];
}

function isKnown(mark: string, { datelines }: OutletMarks): boolean {
  if (/^(?:ảnh|nguồn|theo)(?!\p{L})/iu.test(mark)) return false; // a picture's credit
  return (
    /^(?:[a-z0-9-]{2,30}\.){1,3}(?:vn|com|net|org|info)$/iu.test(mark) || splitMark(mark).some((part) => datelines.has(foldMark(part)))
  );
}

/** In brackets before a dash also an unknown name signs: short, each word with a capital or in a domain. */
function looksLikeMark(mark: string): boolean {
  const words = foldSpelling(mark).split(' ').length;
  return (
    words <= 4 &&
    /^(?:[\p{Lu}][\p{L}\p{M}\p{N}&+.]*|&|\p{Ll}{1,12}\.[a-z]{2,3})(?:[ /-](?:[\p{L}\p{M}\p{N}&+.]+))*$/u.test(mark) &&
    !/\d{3,}/.test(mark)
  );
}
