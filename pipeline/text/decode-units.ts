import { transcode } from 'node:buffer';

const BACKSLASH = 92;
const ESCAPED = new Map([...'bfnrt'].map((letter) => [letter.charCodeAt(0), '\b\f\n\r\t'.charCodeAt('bfnrt'.indexOf(letter))]));
const UNICODE = 'u'.charCodeAt(0);

/** The UTF-16 units of what a JSON string says, from its UTF-8 without the quotation marks: no string is made. */
export function decodeUnits(json: Buffer): Uint16Array {
  const decoded = transcode(json, 'utf8', 'ucs2');
  const units = new Uint16Array(decoded.buffer, decoded.byteOffset, decoded.length / 2);
  let to = units.indexOf(BACKSLASH);
  if (to < 0) return units;
  for (let from = to; from < units.length; ) {
    const isLong = units[from + 1] === UNICODE;
    units[to++] = isLong ? readHex(units, from + 2) : (ESCAPED.get(units[from + 1]!) ?? units[from + 1]!);
    from += isLong ? 6 : 2;
    const next = units.indexOf(BACKSLASH, from);
    const end = next < 0 ? units.length : next;
    units.copyWithin(to, from, end);
    to += end - from;
    from = end;
  }
  return units.subarray(0, to);
}

function readHex(units: Uint16Array, at: number): number {
  return Number.parseInt(String.fromCharCode(...units.subarray(at, at + 4)), 16);
}
