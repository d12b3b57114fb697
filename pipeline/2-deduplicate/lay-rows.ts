import { decodeUnits } from '../text/decode-units.ts';
import { measureOffsets, type Offsets } from '../text/offsets.ts';
import type { ArticleSource } from './read-source.ts';
import { Trait } from './segment-traits.ts';

/** The text of an article in UTF-16 units and where its segments stand there, each of those that take no part empty. */
export interface LaidRows {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Between units and code points. */
  offsets: Offsets;
}

/** Lays the segments of an article over its text. */
export function layRows({ text, characters, traits, starts, ends }: ArticleSource): LaidRows {
  const units = decodeUnits(text);
  const offsets = units.length === characters ? measureOffsets('') : measureOffsets(toText(units));
  const toUnits = (codePoints: number) => offsets.toUtf16(codePoints);
  const from = units.length === characters ? starts : starts.map(toUnits);
  const to = units.length === characters ? ends.slice() : ends.map(toUnits);
  for (let row = 0; row < traits.length; row++) if ((traits[row]! & Trait.body) === 0) to[row] = from[row]!;
  return { units, starts: from, ends: to, offsets };
}

function toText({ buffer, byteOffset, byteLength }: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('ucs2');
}
