import { unitsOf } from './units-of.ts';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** 1 where the character stands in the one form whatever stands beside it: those of printed Vietnamese that no other form replaces. */
const SETTLED = new Uint8Array(1 << 16);
for (const [from, to] of [
  [0x00, 0x0c], // up to \r
  [0x0e, 0x9f], // up to the space that binds
  [0xa1, 0xac], // up to the soft hyphen
  [0xae, 0xcf], // up to Ð
  [0xd1, 0xef], // up to ð
  [0xf1, 0x2ff], // up to the marks that join with the letter before
  [0x1ea0, 0x1ef9], // modern Vietnamese letters
  [0x2010, 0x205f], // dashes, quotation marks, dots
] as const)
  SETTLED.fill(1, from, to + 1);
const INVISIBLE = /\ufeff|\u200b|\u200c|\u200d|\u2060|\u00ad/g;

/**
 * The one form in which a text is kept, hashed and measured: NFC, `\n` line ends, no invisible characters, plain
 * spaces, Đ and đ for the look-alikes U+00D0 and U+00F0. Applying it again changes nothing.
 */
export function normaliseText(text: string): string {
  if (isSettled(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .normalize('NFC');
}

function isSettled(text: string): boolean {
  const units = unitsOf(text);
  for (let at = 0; at < text.length; at++) if (SETTLED[units[at]!] === 0) return false;
  return true;
}
