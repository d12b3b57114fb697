import iconv from 'iconv-lite';

/** An encoding of one byte a letter, and what each byte stands for. */
export interface OldEncoding {
  name: string;
  letters: readonly string[];
}

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
/** What each byte is in windows-1252; the five that it leaves free are the control characters of their number. Node's own decoder reads it as Latin-1. */
export const WESTERN: readonly string[] = tabulate('windows-1252').map((letter, byte) =>
  letter === '\ufffd' ? String.fromCharCode(byte) : letter,
);
const TCVN = tabulate('tcvn');

/**
 * The old Vietnamese encodings that can be read. windows-1258 writes most tones as marks behind their letter, joined by NFC.
 *
 * TCVN 5712 comes in two habits. Its standard has capitals with tones at 0x80-0x9F and 0xC0-0xFF and even below 0x20, and
 * iconv-lite reads them all. The fonts called TCVN3 or ABC have small letters and Ă Â Ê Ô Ơ Ư Đ alone: a capital with its
 * tone was typed as the small letter, in a font whose small letters look like capitals, so that the bytes no longer say which
 * was meant. It is read as the small letter that is there (`ấn Độ`, `Uỷ BAN`) and is not put back by guess. At 0x80-0x9F
 * these fonts have the quotation marks, dashes and dots of windows-1252. Which habit a text has is told by its words.
 */
export const OLD_ENCODINGS: readonly OldEncoding[] = [
  { name: 'windows-1258', letters: Array.from(new TextDecoder('windows-1258').decode(ALL_BYTES)) },
  { name: 'viscii', letters: tabulate('viscii') },
  { name: 'tcvn', letters: TCVN },
  { name: 'tcvn', letters: TCVN.map((letter, byte) => (byte >= 0x80 && byte < 0xa0 ? WESTERN[byte]! : letter)) },
];

/** Each byte, given as the character of its number, as the letter it stands for; all other characters stay. In NFC. */
export function readBytesAs(bytes: string, { letters }: OldEncoding): string {
  return bytes.replace(/[^ -~]/g, (byte) => letters[byte.charCodeAt(0)] ?? byte).normalize('NFC');
}

function tabulate(name: string): string[] {
  return Array.from(iconv.decode(Buffer.from(ALL_BYTES), name));
}
