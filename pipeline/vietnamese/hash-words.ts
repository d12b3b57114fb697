import type { Span } from '../text/span.ts';
import { buildLetterTables, mixHashes } from './letter-tables.ts';

const { hashes, tones } = buildLetterTables();
for (let unit = 0; unit < tones.length; unit++) if (tones[unit] === 0) hashes[unit] = 1; // 0 is left to the marks
const TONE_HASH = 0x9e3779b1;
/** The units of the text at hand and its words as they are gathered; both grow with the longest text met. */
let room = openRoom(1 << 14);

/**
 * The words inside the spans, in order, as hashes. Case, the place of the tone mark, and `y` against `i` make no difference.
 * Where each span's words end in the list is put into `ends`.
 */
export function hashWords(text: string, spans: readonly Span[], ends?: Uint32Array): Int32Array {
  let most = 2;
  for (const { start, end } of spans) most += (end - start + 1) >> 1;
  if (text.length > room.units.length || most > room.words.length) room = openRoom(Math.max(text.length, 2 * most));
  room.bytes.write(text, 'utf16le'); // an array of units is read in half the time of a string
  let count = 0;
  for (let at = 0; at < spans.length; at++) {
    count = addWords(spans[at]!, count);
    if (ends !== undefined) ends[at] = count;
  }
  const words = room.words.slice(0, count);
  mixHashes(words);
  return words;
}

/** Without a branch at a word's edge, which no processor foretells: a unit that parts words writes where the next word will. */
function addWords({ start, end }: Span, count: number): number {
  const { units, words } = room;
  let next = count;
  let hash = 0;
  let toneSum = 0;
  let before = 0; // 1 after a unit of a word
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
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

function openRoom(length: number) {
  const units = new Uint16Array(length);
  const bytes = Buffer.from(units.buffer);
  return { units, bytes, words: new Int32Array((length >> 1) + 2) };
}
