import crypto from 'node:crypto';
import { encodeUtf8 } from './encode-utf8.ts';

const SEPARATOR = '\u001f'; // stands in no normalised text
const MOST_BYTES = 3; // of a UTF-16 unit

let room = Buffer.allocUnsafeSlow(1 << 16);

/** A key of 16 hex digits of a SHA-256 of the parts, behind a letter that tells the table: `a3f0…`. */
export function hashId(prefix: string, ...parts: (string | number | null)[]): string {
  return prefix + sha256(parts.map((part) => part ?? '').join(SEPARATOR)).slice(0, 16);
}

/** What tells a text from others, and what tells its row. */
export interface TextHashes {
  text_sha256: string;
  id: string;
}

/** The SHA-256 of a normalised text, and the key of it with the parts: its letters are encoded once for both. */
export function hashText(prefix: string, text: string, ...parts: (string | number | null)[]): TextHashes {
  const rest = parts.map((part) => SEPARATOR + (part ?? '')).join('');
  const said = encodeUtf8(text);
  const whole = join(said, rest);
  return { text_sha256: sha256(said), id: prefix + sha256(whole).slice(0, 16) };
}

/** The bytes with the text's behind them, in a buffer that is used again. */
function join(bytes: Buffer, text: string): Uint8Array {
  const most = bytes.length + text.length * MOST_BYTES;
  if (most > room.length) room = Buffer.allocUnsafeSlow(2 * most);
  bytes.copy(room);
  return room.subarray(0, bytes.length + room.write(text, bytes.length, 'utf8'));
}

/** The SHA-256 of bytes, or of a text as UTF-8, in hex; in one step where Node has it (20.12 and later). */
export function sha256(content: string | Uint8Array): string {
  return crypto.hash === undefined ? crypto.createHash('sha256').update(content).digest('hex') : crypto.hash('sha256', content, 'hex');
}

/** The key of a name that no reference row holds: its slug and 4 hex digits of its NFC form, `vo-van-thuong-7202`. */
export function nameId(name: string): string {
  return `${slug(name)}-${sha256(name.normalize('NFC')).slice(0, 4)}`;
}

/** Lower-case ASCII letters and digits joined by hyphens: `Võ Văn Thưởng` -> `vo-van-thuong`; at most 80 characters. */
export function slug(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đđ]/gu, 'd').toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
}
