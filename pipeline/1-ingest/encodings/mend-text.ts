import { isUtf8 } from 'node:buffer';
import { VNI_LETTERS } from '../../vietnamese/letters/vni-letters.ts';
import { countWords } from '../../vietnamese/numbers/count-words.ts';
import { chooseEncoding } from './choose-encoding.ts';
import { readBytesAs, WESTERN } from './old-encodings.ts';

/** How to read a text that was once decoded wrongly, and the encoding it truly had. */
export interface Mending {
  encoding: string;
  mend: (text: string) => string;
}

const MODERN = /[\u1ea0-\u1ef9]/; // letters that no Western encoding has, in every Vietnamese line
const WESTERN_LETTER = /[\u0080-\u00ff]/;
const SAMPLE = 64 << 10; // characters
const LEAST_WORDS = 3;
const MOST_VALID_BEFORE = 0.5;
const VNI = new RegExp([...VNI_LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gi');
const BYTES = new Map(WESTERN.map((letter, byte) => [letter, String.fromCharCode(byte)]));

/**
 * The way back for a Vietnamese text whose bytes were taken for windows-1252 (`Uû ban nh©n d©n`, `á»¦y ban nhÃ¢n dÃ¢n`), or
 * null for any other. Decided by its words: hardly any was Vietnamese before, nearly all are after.
 */
export function findMending(text: string): Mending | null {
  if (!isSuspect(text)) return null;
  const modern = readAsUtf8(text);
  if (modern !== null && isVietnamese(modern)) return toMending('utf-8', readAsUtf8);
  const sample = toBytes(text.slice(0, SAMPLE));
  const encoding = chooseEncoding(sample);
  if (encoding === null || !isVietnamese(readBytesAs(sample, encoding))) return null;
  return toMending(encoding.name, (any) => readBytesAs(toBytes(any), encoding));
}

/** Where a text in the letters of the VNI fonts has the first of them, in UTF-16 units; null for any other text. */
export function findVni(text: string): number | null {
  if (!isSuspect(text)) return null;
  const read = text.slice(0, SAMPLE).replace(VNI, (letters) => matchCase(VNI_LETTERS.get(letters.toLowerCase())!, letters));
  return isVietnamese(read) ? text.search(VNI) : null;
}

/** What was given with the text may have been right before: it is mended where more of its words are Vietnamese after. */
function toMending(name: string, read: (text: string) => string | null): Mending {
  const mend = (text: string) => {
    const mended = MODERN.test(text) ? null : read(text);
    return mended !== null && countWords(mended).valid > countWords(text.normalize('NFC')).valid ? mended : text;
  };
  return { encoding: `${name} as windows-1252`, mend };
}

/** Western letters, none of the modern Vietnamese ones, and few words that are Vietnamese as they stand. */
function isSuspect(text: string): boolean {
  if (MODERN.test(text) || !WESTERN_LETTER.test(text)) return false;
  const { marked, valid } = countWords(text.slice(0, SAMPLE).normalize('NFC'));
  return marked >= LEAST_WORDS && valid <= MOST_VALID_BEFORE * marked;
}

function isVietnamese(text: string): boolean {
  const { marked, valid } = countWords(text.slice(0, SAMPLE));
  return valid >= LEAST_WORDS && valid >= 0.85 * marked;
}

/** Each character that windows-1252 has as the character of its byte; all others stay. */
function toBytes(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => BYTES.get(letter) ?? letter);
}

/** The text whose UTF-8 bytes were taken for windows-1252, or null where the characters are no such bytes. */
function readAsUtf8(text: string): string | null {
  const bytes = toBytes(text);
  if (/[\u0100-\uffff]/.test(bytes)) return null;
  const buffer = Buffer.from(bytes, 'latin1');
  return isUtf8(buffer) ? buffer.toString('utf8').normalize('NFC') : null;
}

function matchCase(letter: string, model: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
