import { ONSETS, RHYMES } from './rhymes.ts';

/** The letters without their tones; in a table a letter is its place here, from 1. */
export const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
/** Numbers that a step may be made with: the letters, and above them those of no syllable. */
export const LETTER_NUMBERS = 32;
/** Where every syllable begins; 0 is left for what is none. */
export const FIRST_STEP = 1;

/** The syllables without their tones as steps from letter to letter. */
export interface SpellingSteps {
  /** By step and number of the letter, `step * LETTER_NUMBERS + number`: the next step, 0 where no syllable goes on so. */
  next: Uint16Array;
  /** By step: 0 where no syllable ends, `OPEN` where one ends that bears any tone, `STOPPED` where it bears but two. */
  ends: Uint8Array;
}

export const OPEN = 1;
export const STOPPED = 2;

const LONGEST = 7; // letters
const STOP = /(?:c|ch|k|p|t)$/;
const END_SIGNS = ['.', '!'] as const; // stand behind what is open, and what a stop closes

/** Makes the steps. Beginnings that go on alike share one, so that the table is small enough to stay at the processor's hand. */
export function buildSpellingSteps(): SpellingSteps {
  const steps = new Map<string, number>();
  const next: number[] = new Array<number>(LETTER_NUMBERS).fill(0);
  const ends = [0];
  const add = (rests: readonly string[]): number => {
    const key = rests.join(' ');
    const known = steps.get(key);
    if (known !== undefined) return known;
    const step = ends.push(END_SIGNS.findIndex((sign) => rests.includes(sign)) + 1) - 1;
    steps.set(key, step);
    next.push(...new Array<number>(LETTER_NUMBERS).fill(0));
    for (const [letter, longer] of groupByLetter(rests)) next[step * LETTER_NUMBERS + ALPHABET.indexOf(letter) + 1] = add(longer);
    return step;
  };
  add(listSpellings());
  return { next: Uint16Array.from(next), ends: Uint8Array.from(ends) };
}

/** Every syllable without its tone, with the sign of its end, in order and once. */
function listSpellings(): string[] {
  const spelled = ONSETS.flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme)).filter(({ length }) => length <= LONGEST);
  return [...new Set(spelled)].sort().map((letters) => letters + (STOP.test(letters) ? END_SIGNS[1] : END_SIGNS[0]));
}

/** What follows each first letter. */
function groupByLetter(rests: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const rest of rests) {
    const letter = rest.charAt(0);
    if (!ALPHABET.includes(letter)) continue;
    const longer = groups.get(letter) ?? [];
    groups.set(letter, longer);
    longer.push(rest.slice(1));
  }
  return groups;
}
