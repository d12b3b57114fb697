import { isUtf8 } from 'node:buffer';

/** Why a record became no article: the rule, and a message with the cure. */
export interface Refusal {
  rule:
    | 'empty'
    | 'binary'
    | 'encoding'
    | 'format'
    | 'too_long'
    | 'symlink'
    | 'unreadable'
    | 'compression'
    | 'manifest'
    | 'duplicate_id'
    | 'ingest_failed';
  message: string;
}

export interface DecodedText {
  text: string;
  encoding: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const BINARY_STARTS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xff, 0xd8, 0xff],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/** The text of a record's bytes, which must be UTF-8 with or without a mark at its start; else why it cannot be read, with the byte. */
export function decodeText(bytes: Uint8Array): DecodedText | Refusal {
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return { rule: 'encoding', message: 'text in UTF-16, by its first two bytes; save it as UTF-8' };
  }
  if (BINARY_STARTS.some((start) => start.every((byte, at) => bytes[at] === byte))) {
    return { rule: 'binary', message: 'no text but a picture, archive or program, by its first bytes; give the text itself' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { rule: 'binary', message: `no text: a NUL at byte ${zero}; give the text itself, saved as UTF-8` };
  if (!isUtf8(bytes)) return { rule: 'encoding', message: `not UTF-8 at byte ${findInvalid(bytes)}; save it as UTF-8` };
  return { text: decoder.decode(bytes), encoding: 'utf-8' };
}

/** The offset of the first byte that is no part of a UTF-8 character. */
function findInvalid(bytes: Uint8Array): number {
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
