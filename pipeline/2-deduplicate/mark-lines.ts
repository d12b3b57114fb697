import { mixHash } from '../vietnamese/letters/letter-tables.ts';
import type { WordRoom } from '../vietnamese/words/hash-units.ts';
import type { ArticleSource } from './read-source.ts';
import { type ArticleReading, Flag } from './reading.ts';
import { Trait } from './segment-traits.ts';

const LONGEST_FOOTER = 600; // code points
/** Lines from the beginning and from the end that count as the page's edges. */
const HEAD_LINES = 2;
const TAIL_LINES = 4;

const said = new Set<number>(); // the keys of title and captions
const lines: number[] = []; // the rows of lines

/** Tells which rows are compared, which are lines that may be furniture, and gives a hash of what the longest line says. */
export function markLines(
  { site, traits, starts, ends }: ArticleSource,
  words: WordRoom,
  { flags, keys }: Pick<ArticleReading, 'flags' | 'keys'>,
): number {
  said.clear();
  lines.length = 0;
  for (let row = 0; row < traits.length; row++) {
    flags[row] = traits[row]! & Trait.body ? Flag.body : 0;
    keys[row] = 0;
    if (traits[row]! & Trait.said) said.add(hashLine(words, row, site));
    if (traits[row]! & Trait.line) lines.push(row);
  }
  let longest = -1;
  let most = -1;
  for (let no = 0; no < lines.length; no++) {
    const row = lines[no]!;
    const length = ends[row]! - starts[row]!;
    if ((traits[row]! & Trait.lede) === 0 && length <= LONGEST_FOOTER) keys[row] = hashLine(words, row, site);
    const isEdge = no < HEAD_LINES || no >= lines.length - TAIL_LINES;
    flags[row]! |= Flag.line | (isEdge ? Flag.edge : 0) | (keys[row] !== 0 && said.has(keys[row]!) ? Flag.again : 0);
    if (length > most) [longest, most] = [row, length];
  }
  return longest < 0 ? 0 : hashLine(words, longest, 0);
}

/** 53 bits, so that two lines of a large corpus hardly ever meet in one key; 0 where the line has no words. */
function hashLine({ words, wordEnds }: WordRoom, row: number, site: number): number {
  const start = row === 0 ? 0 : wordEnds[row - 1]!;
  const end = wordEnds[row]!;
  if (start === end) return 0;
  let high = site;
  let low = end - start;
  for (let at = start; at < end; at++) {
    high = (Math.imul(high, 0x01000193) + words[at]!) | 0;
    low = (Math.imul(low, 0x85ebca6b) ^ words[at]!) | 0;
  }
  return (mixHash(high) >>> 0) * 2 ** 21 + (mixHash(low) >>> 11);
}
