import { isUtf8 } from 'node:buffer';

/** The offset of the first byte that is no part of a UTF-8 character, in bytes that are not all UTF-8. */
export function findInvalidUtf8(bytes: Uint8Array): number {
  let low = 0; // whole characters up to here
  let high = bytes.length;
  while (high - low > 4) {
    const middle = toCharacterStart(bytes, (low + high) >> 1);
    if (middle <= low) break;
    if (isUtf8(bytes.subarray(low, middle))) low = middle;
    else high = middle;
  }
  while (low < bytes.length) {
    const length = [1, 2, 3, 4].find((count) => low + count <= bytes.length && isUtf8(bytes.subarray(low, low + count)));
    if (length === undefined) return low;
    low += length;
  }
  return low;
}

/** The nearest byte at or before this one that continues no character; at most three back. */
function toCharacterStart(bytes: Uint8Array, at: number): number {
  for (let back = 0; back < 4; back++) if ((bytes[at - back]! & 0xc0) !== 0x80) return at - back;
  return at;
}
