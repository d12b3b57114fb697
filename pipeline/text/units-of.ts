let held = '';
let units = new Uint16Array(1 << 14);
let bytes = Buffer.from(units.buffer);

/**
 * The UTF-16 units of a text, at the head of an array that may be longer; they hold until those of another text are asked for. Readers
 * walk over the same text in turn, and an array is walked in half the time of a string.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === held) return units;
  if (text.length > units.length) {
    units = new Uint16Array(2 * text.length);
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, 'utf16le');
  held = text;
  return units;
}

/** The bytes of those units. */
export function unitBytesOf(text: string): Buffer {
  unitsOf(text);
  return bytes.subarray(0, 2 * text.length);
}
