import { PICTURED_CROWD } from '../vietnamese/pages/picture-words.ts';
import { anyOf, WORD_END } from '../vietnamese/words/word-edges.ts';
import type { Kinds, Line } from './page.ts';

const LEAST_LINES = 4;
const LEAST_CROWDS = 2;
const SHORTEST = 3; // syllables
const LONGEST = 45;
const CROWD = new RegExp(`^(?:${anyOf(PICTURED_CROWD)})${WORD_END}`, 'u');

/** The captions of a photo story that ends in them: lines without a stop under the last paragraph, some of which tell of a crowd. */
export function findCrowds(lines: readonly Line[], kinds: Kinds, found: ReadonlySet<number>): number[] {
  const last = lines.findLastIndex((line, no) => kinds[no] === null && line.isProse && !found.has(no));
  const end = lines.findIndex((line, no) => no > last && !found.has(no) && (kinds[no] !== null || !mayBeCaption(line)));
  const run = last < 0 ? [] : [...lines.keys()].slice(last + 1, end < 0 ? lines.length : end);
  const crowds = run.filter((no) => CROWD.test(lines[no]!.text));
  return run.length >= LEAST_LINES && crowds.length >= LEAST_CROWDS ? run : [];
}

function mayBeCaption({ text, syllables, isClosed }: Line): boolean {
  return !isClosed && syllables >= SHORTEST && syllables <= LONGEST && /^\p{Lu}/u.test(text) && !/[:;,]$/u.test(text);
}
