import { encodeUtf8 } from './encode-utf8.ts';

/** Lines gathered as UTF-8 in a buffer that grows: what is written is encoded once, in its place. */
export interface Utf8Writer {
  /** Writes a text without halves of surrogate pairs. */
  write(text: string): void;
  /** The bytes written so far. */
  length: number;
  /** A copy of them, with no memory behind it but their own; what is written next begins anew in the same place. */
  take(): Uint8Array;
}

const MOST_BYTES = 3; // of a UTF-16 unit
const LONG = 400; // UTF-16 units: a shorter text is written faster than encoded and copied

export function openUtf8(room = 1 << 16): Utf8Writer {
  let buffer = Buffer.allocUnsafeSlow(room);
  let length = 0;
  return {
    write(text) {
      if (length + text.length * MOST_BYTES > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(2 * buffer.length + text.length * MOST_BYTES);
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      length += text.length < LONG ? buffer.write(text, length, 'utf8') : encodeUtf8(text).copy(buffer, length);
    },
    get length() {
      return length;
    },
    take() {
      const taken = new Uint8Array(buffer.subarray(0, length));
      length = 0;
      return taken;
    },
  };
}
