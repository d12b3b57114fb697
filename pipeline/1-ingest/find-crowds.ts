import { PICTURED_CROWD, SEEN_ACTS } from '../vietnamese/pages/picture-words.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/words/word-edges.ts';
import { showsPeople } from './is-scene.ts';
import type { Kinds, Line } from './page.ts';

const LEAST_LINES = 4;
const LEAST_CROWDS = 2;
const SHORTEST = 3; // syllables
const LONGEST = 45;
const TELLS = new RegExp(`${WORD_START}(?:${anyOf([...SEEN_ACTS, 'chất vấn', 'phát biểu', 'chủ trì', 'thảo luận'])})${WORD_END}`, 'u');
const CROWD = new RegExp(`^(?:${anyOf(PICTURED_CROWD)})${WORD_END}`, 'u');

/** The captions of an album: lines under a headline most of which open with somebody who does something, and no running text. */
export function findAlbum(lines: readonly Line[], kinds: Kinds): number[] {
  const title = kinds.indexOf('title');
  const open = [...lines.keys()].filter((no) => no > title && kinds[no] === null);
  if (title < 0 || open.length < LEAST_LINES || open.some((no) => lines[no]!.isProse && lines[no]!.syllables > LONGEST)) return [];
  const shown = open.filter((no) => showsPeople(lines[no]!.text) && TELLS.test(lines[no]!.text));
  return shown.length * 4 >= open.length * 3 && areAlike(shown.map((no) => lines[no]!.text)) ? open : [];
}

/** Half of them or more begin with the same two words, as headlines in a row do not. */
function areAlike(texts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const start = text.split(' ', 2).join(' ');
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) * 2 >= texts.length;
}

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
