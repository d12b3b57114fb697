import type { Span } from '../../text/span.ts';
import { countWords, findWords } from '../numbers/count-words.ts';
import { LANGUAGE_SCRIPTS, SMALL_WORDS } from './other-languages.ts';

const SAMPLE = 1500; // characters, a third each from the beginning, the middle and the end
const LEAST_MARKED = 0.2; // of the words; of Vietnamese prose four in five are marked, of foreign prose with its names fewer
const LEAST_VALID = 0.5; // of the marked words
const LEAST_SMALL = 0.12; // of the words
const LEAST_SCRIPT = 0.2; // of the letters

/**
 * The language of a text in NFC as a BCP 47 tag: `vi` where enough words are Vietnamese syllables with their marks; another
 * where its script or its small words tell; else `und`. Vietnamese without its marks (`Hoi nghi Trung uong`) is `und` too:
 * its words may be read in several ways, so that nothing is to be extracted from it.
 */
export function measureLanguage(text: string): string {
  const parts = chooseParts(text);
  const { words, marked, valid } = countWords(text, parts);
  if (words === 0) return 'und';
  if (valid >= LEAST_MARKED * words && valid >= LEAST_VALID * marked) return 'vi';
  const sample = parts.map(({ start, end }) => text.slice(start, end)).join('\n');
  return findByScript(sample) ?? findBySmallWords(sample) ?? 'und';
}

function chooseParts({ length }: string): Span[] {
  if (length <= SAMPLE) return [{ start: 0, end: length }];
  const third = SAMPLE / 3;
  return [0, length >> 1, length - third].map((start) => ({ start, end: start + third }));
}

function findByScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return LANGUAGE_SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) >= LEAST_SCRIPT * letters)?.[1] ?? null;
}

/** The language with most small words, where they are enough and no other has as many. */
function findBySmallWords(text: string): string | null {
  const words = findWords(text.toLowerCase());
  const counts = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts as [(typeof counts)[number], (typeof counts)[number]];
  return first.count >= LEAST_SMALL * words.length && first.count > second.count ? first.language : null;
}
