import { isUtf8, transcode } from 'node:buffer';
import { viewBytes } from '../text/view-bytes.ts';
import { chooseEncoding } from './encodings/choose-encoding.ts';
import { decodeDeclared } from './encodings/decode-declared.ts';
import { decodeUtf16, findUtf16 } from './encodings/decode-utf16.ts';
import { findInvalidUtf8 } from './encodings/find-invalid-utf8.ts';
import { readBytesAs } from './encodings/old-encodings.ts';

/** Why a record became no article: the rule, and a message with the cure. */
export interface Refusal {
  rule: 'empty' | 'binary' | 'encoding' | 'format' | 'too_long' | 'symlink' | 'unreadable' | 'compression' | 'manifest' | 'ingest_failed';
  message: string;
}

export interface DecodedText {
  text: string;
  encoding: string;
}

const BINARY_STARTS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xff, 0xd8, 0xff],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const MARK = '\ufeff'; // of the order of bytes, in which UTF-8 has none
const UNASSIGNED = /[\u0080-\u009f]/; // of windows-1258: no letters, but control characters that no text has

/**
 * The text of a record's bytes: UTF-8 or UTF-16, with or without a mark at its start; else the old Vietnamese encoding in
 * which its words are Vietnamese; else, for a page, what it declares. Where none can be, why, with the byte.
 */
export function decodeText(bytes: Uint8Array, mediaType = 'text/plain'): DecodedText | Refusal {
  if (isBinary(bytes)) {
    return { rule: 'binary', message: 'no text but a picture, document, archive or program, by its first bytes; give the text itself' };
  }
  const wide = findUtf16(bytes);
  if (wide !== null) return decodeUtf16(bytes, wide);
  const zero = viewBytes(bytes).indexOf(0);
  if (zero >= 0) return { rule: 'binary', message: `no text: a NUL at byte ${zero}; give the text itself, saved as UTF-8` };
  if (isUtf8(bytes)) return { text: decodeUtf8(bytes), encoding: 'utf-8' };
  return decodeOld(bytes) ?? (mediaType === 'text/html' ? decodeDeclared(bytes) : null) ?? refuse(bytes);
}

function isBinary(bytes: Uint8Array): boolean {
  for (const start of BINARY_STARTS) if (start[0] === bytes[0] && start.every((byte, at) => bytes[at] === byte)) return true;
  return false;
}

/** By way of UTF-16, which takes a sixth of the time that decoding at once does. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = transcode(bytes, 'utf8', 'ucs2').toString('ucs2');
  return text.startsWith(MARK) ? text.slice(1) : text;
}

/** In an old Vietnamese encoding, or null where its words tell none. */
function decodeOld(bytes: Uint8Array): DecodedText | Refusal | null {
  const units = viewBytes(bytes).toString('latin1');
  const encoding = chooseEncoding(units);
  if (encoding === null) return null;
  const { name, letters } = encoding;
  const free = name === 'windows-1258' ? bytes.findIndex((byte) => UNASSIGNED.test(letters[byte]!)) : -1;
  if (free < 0) return { text: readBytesAs(units, encoding), encoding: name };
  return {
    rule: 'encoding',
    message: `${name} by its words, but byte ${free} (0x${toHex(bytes[free]!)}) is none of its letters; correct it`,
  };
}

function refuse(bytes: Uint8Array): Refusal {
  const at = findInvalidUtf8(bytes);
  const place = `not UTF-8 at byte ${at} (0x${toHex(bytes[at]!)})`;
  return { rule: 'encoding', message: `${place}, nor Vietnamese in windows-1258, VISCII or TCVN3; save it as UTF-8` };
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
