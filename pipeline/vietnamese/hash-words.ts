import type { Span } from '../text/span.ts';
import { boundWords, hashUnits } from './hash-units.ts';

/** The units of the text at hand and its words as they are gathered; both grow with the longest text met. */
let room = openRoom(1 << 14);

/** The words inside the spans, in order, as hashes: `hashUnits` says what makes two words one. */
export function hashWords(text: string, spans: readonly Span[]): Int32Array {
  const count = fillRoom(text, spans).at(-1) ?? 0;
  return room.words.slice(0, count);
}

/** The words of each span; they hold until this is asked again. */
export function hashEach(text: string, spans: readonly Span[]): Int32Array[] {
  const ends = fillRoom(text, spans);
  return spans.map((_, at) => room.words.subarray(ends[at - 1] ?? 0, ends[at]));
}

/** Puts the words of all spans into the room and gives where those of each end. */
function fillRoom(text: string, spans: readonly Span[]): Uint32Array {
  const stretches = { starts: new Uint32Array(spans.length), ends: new Uint32Array(spans.length) };
  for (const [at, { start, end }] of spans.entries()) {
    stretches.starts[at] = start;
    stretches.ends[at] = end;
  }
  const most = boundWords(stretches);
  if (text.length > room.units.length || most > room.words.length) room = openRoom(Math.max(text.length, 2 * most));
  room.bytes.write(text, 'utf16le'); // an array of units is read in half the time of a string
  const wordEnds = new Uint32Array(spans.length);
  hashUnits(room.units, stretches, { words: room.words, wordEnds });
  return wordEnds;
}

function openRoom(length: number) {
  const units = new Uint16Array(length);
  const bytes = Buffer.from(units.buffer);
  return { units, bytes, words: new Int32Array((length >> 1) + 2) };
}
