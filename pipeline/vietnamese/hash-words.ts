import type { Span } from '../text/span.ts';
import { buildLetterTables, mixHash } from './letter-tables.ts';

const { hashes, tones } = buildLetterTables();
for (let unit = 0; unit < tones.length; unit++) if (tones[unit] === 0) hashes[unit] = 1; // 0 is left to the marks
const TONE_HASH = 0x9e3779b1;
/** Where the words of the text at hand are gathered; it grows with the longest text met. */
let room = new Int32Array(4096);

/** The words inside the spans, in order, as hashes. Case, the place of the tone mark, and `y` against `i` make no difference. */
export function hashWords(text: string, spans: readonly Span[]): Int32Array {
  let most = 1;
  for (const { start, end } of spans) most += (end - start + 1) >> 1;
  if (most > room.length) room = new Int32Array(most);
  let count = 0;
  for (const span of spans) count = addWords(text, span, count);
  for (let at = 0; at < count; at++) room[at] = mixHash(room[at]!);
  return room.slice(0, count);
}

/** Without a branch at a word's edge, which no processor foretells: a unit that parts words writes where the next word will. */
function addWords(text: string, { start, end }: Span, count: number): number {
  const words = room;
  let next = count;
  let hash = 0;
  let toneSum = 0;
  let before = 0; // 1 after a unit of a word
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const tone = tones[unit]!;
    const inside = -tone >>> 31;
    const letter = hashes[unit]!;
    next += before & (inside ^ 1);
    if (letter !== 0) hash = (((hash << 5) | (hash >>> 27)) ^ letter) & -inside;
    toneSum = (toneSum + tone - 1) & -inside;
    words[next] = hash ^ Math.imul(toneSum, TONE_HASH);
    before = inside;
  }
  return next + before;
}
