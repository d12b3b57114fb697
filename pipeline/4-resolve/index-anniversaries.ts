import type { Reference } from '../io/reference.ts';
import { ANNIVERSARY_PREFIXES } from '../vietnamese/events/anniversary-prefixes.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { countSyllables } from '../vietnamese/letters/syllables.ts';

/** A founding or first day whose years are counted: the words by which it is named, and its year. */
export interface Anniversary {
  name: string;
  /** Folded, without “Ngày thành lập” and the like: `ngành ngoại giao`. */
  phrase: string;
  year: number;
  /** Its month and day, `05-19`, where the reference has the day. */
  day: string | null;
}

/** Kept in the index of relations, for other words name them. */
const RELATIONS = 'diplomatic relations';

/** The yearly kept days of the reference whose bare name has at least two syllables, the longest names first. */
export function indexAnniversaries(rows: Reference['anniversaries']): Anniversary[] {
  return rows
    .filter((row) => row.annual && row.date !== null && row.kind !== RELATIONS)
    .map((row) => ({
      name: row.name,
      phrase: barePhrase(row.name),
      year: Number(row.date!.slice(0, 4)),
      day: /^\d{4}-(\d\d-\d\d)/u.exec(row.date!)?.[1] ?? null,
    }))
    .filter(({ phrase }) => countSyllables(phrase) >= 2)
    .sort((a, b) => b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
}

function barePhrase(name: string): string {
  let phrase = foldSpelling(name);
  for (const prefix of ANNIVERSARY_PREFIXES) {
    if (phrase.startsWith(foldSpelling(prefix))) phrase = phrase.slice(foldSpelling(prefix).length).trim();
  }
  return joinWords(phrase.replace(/ việt nam$/u, ''));
}

/** “thương binh - liệt sĩ”, “thương binh, liệt sĩ” and “thương binh liệt sĩ” as one. */
export function joinWords(phrase: string): string {
  return phrase.replace(/[\s,–-]+/gu, ' ');
}
