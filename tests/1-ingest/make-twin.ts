import iconv from 'iconv-lite';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const SIGNS: Record<string, string> = { '“': '"', '”': '"', '…': '...', '–': '-', '\u00a0': ' ' };

/** The text as the old encodings of one byte a letter can carry it: plain quotation marks, dots and dashes. */
export function carry(text: string): string {
  return text.normalize('NFC').replace(/[“”…–\u00a0]/g, (sign) => SIGNS[sign]!);
}

/** The text as the fonts called TCVN3 carry it: a capital with a tone as its small letter. */
export function carryInFont(text: string): string {
  return text.normalize('NFC').replace(/\p{Lu}/gu, (letter) => (TONES.test(letter.normalize('NFD')) ? letter.toLowerCase() : letter));
}

/** The bytes of a text in an encoding that can carry it; an error where it cannot. */
export function encode(text: string, encoding: 'viscii' | 'tcvn' | 'windows-1258' | 'windows-1252'): Buffer {
  const letters = encoding === 'windows-1258' ? partTones(text) : text;
  const bytes = iconv.encode(letters, encoding);
  if (iconv.decode(bytes, encoding) !== letters) throw new Error(`${encoding} cannot carry all of: ${text.slice(0, 60)}`);
  return bytes;
}

/** The bytes of a text as the TCVN3 fonts have it: small letters of TCVN, quotation marks and dots of windows-1252. */
export function encodeInFont(text: string): Buffer {
  const bytes = Array.from(carryInFont(text), (letter) => encode(letter, /[“”…–\u00a0]/.test(letter) ? 'windows-1252' : 'tcvn'));
  return Buffer.concat(bytes);
}

/** The bytes taken for windows-1252, as browsers do, and saved as UTF-8: the bytes it leaves free become control characters. */
export function misread(bytes: Uint8Array): Buffer {
  const letters = Array.from(iconv.decode(Buffer.from(bytes), 'windows-1252'));
  return Buffer.from(letters.map((letter, at) => (letter === '\ufffd' ? String.fromCharCode(bytes[at]!) : letter)).join(''));
}

/** `ệ` as windows-1258 has it: the letter with its quality, then the tone. */
function partTones(text: string): string {
  return Array.from(text, (letter) => {
    const marks = Array.from(letter.normalize('NFD'));
    const tones = marks.filter((mark) => TONES.test(mark));
    return (
      marks
        .filter((mark) => !TONES.test(mark))
        .join('')
        .normalize('NFC') + tones.join('')
    );
  }).join('');
}
