import { toRoman } from '../vietnamese/numbers/read-roman.ts';

const TERM = /(?:khóa|khoá)\s(?<term>[IVX]+|\d{1,2})(?![\p{L}\p{N}])/iu;

/** The term in Roman numerals that the name of a session or plenum tells: `XIV` of `Quốc hội khóa 14`; null where it tells none. */
export function readTerm(name: string): string | null {
  const printed = TERM.exec(name)?.groups?.term;
  return printed === undefined ? null : toTerm(printed);
}

/** A term as the reference writes it, in Roman numerals: `14` and `xiv` are `XIV`. */
export function toTerm(printed: string): string {
  return /^\d/.test(printed) ? toRoman(Number(printed)) : printed.toUpperCase();
}
