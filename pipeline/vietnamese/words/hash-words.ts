import type { Span } from '../../text/span.ts';
import { unitsOf } from '../../text/units-of.ts';
import { boundWords, hashUnits } from './hash-units.ts';

/** The words of the text at hand as they are gathered; it grows with the longest text met. */
let room = new Int32Array(1 << 13);

/** The words inside the spans, in order, as hashes: `hashUnits` says what makes two words one. */
export function hashWords(text: string, spans: readonly Span[]): Int32Array {
  const count = fillRoom(text, spans).at(-1) ?? 0;
  return room.slice(0, count);
}

/** The words of each span; they hold until this is asked again. */
export function hashEach(text: string, spans: readonly Span[]): Int32Array[] {
  const ends = fillRoom(text, spans);
  return spans.map((_, at) => room.subarray(ends[at - 1] ?? 0, ends[at]));
}

/** Puts the words of all spans into the room and gives where those of each end. */
function fillRoom(text: string, spans: readonly Span[]): Uint32Array {
  const stretches = { starts: new Uint32Array(spans.length), ends: new Uint32Array(spans.length) };
  for (const [at, { start, end }] of spans.entries()) {
    stretches.starts[at] = start;
    stretches.ends[at] = end;
  }
  const most = boundWords(stretches);
  if (most > room.length) room = new Int32Array(2 * most);
  const wordEnds = new Uint32Array(spans.length);
  hashUnits(unitsOf(text), stretches, { words: room, wordEnds });
  return wordEnds;
}
