import { viewBytes } from '../../text/view-bytes.ts';
import type { DecodedText, Refusal } from '../decode-text.ts';

type Utf16 = 'utf-16le' | 'utf-16be';

const SAMPLE = 4 << 10; // bytes
const LEAST_ZEROS = 0.5; // of the characters: Latin letters without marks or with common ones, and spaces
const MOST_ELSEWHERE = 0.5; // U+0300 has its zero there

/** Whether the bytes are UTF-16, by the mark at their start, or by zeros at every other place and hardly elsewhere. */
export function findUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end > 0 && viewBytes(bytes, end).indexOf(0) < 0) return null;
  const zeros = [0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const encoding = zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
  const [few, many] = zeros.sort((a, b) => a - b) as [number, number];
  const isPlain = many >= LEAST_ZEROS * (end / 2) && few <= MOST_ELSEWHERE * many;
  return isPlain && findTrouble(bytes, encoding) === null ? encoding : null;
}

/** The text of UTF-16 bytes without the mark, or the first byte that no such text has. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): DecodedText | Refusal {
  const at = findTrouble(bytes, encoding);
  if (at === null) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const what = at === bytes.length - 1 ? 'half a character' : isZero(bytes, at) ? 'a NUL' : 'half a surrogate pair';
  return { rule: 'encoding', message: `${encoding.toUpperCase()}, but ${what} at byte ${at}; save it again, as UTF-8` };
}

function findTrouble(bytes: Uint8Array, encoding: Utf16): number | null {
  const high = encoding === 'utf-16le' ? 1 : 0;
  const isHalf = (at: number, from: number) => at + 1 < bytes.length && (bytes[at + high]! & 0xfc) === from;
  for (let at = 0; at < bytes.length; at += 2) {
    if (at + 1 >= bytes.length || isZero(bytes, at)) return at;
    if (isHalf(at, 0xdc)) return at;
    if (!isHalf(at, 0xd8)) continue;
    if (!isHalf(at + 2, 0xdc)) return at;
    at += 2;
  }
  return null;
}

function isZero(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0 && bytes[at + 1] === 0;
}
