const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const BRACKET = 91;
const BRACE = 123;
const BRACE_END = 125;
const SHORT = 48; // bytes of a string that are looked at one by one; beyond, a search is faster

/** Finds where the values of some columns stand in a row; one row at a time. */
export interface RowScanner {
  /** False where the row is not written as `JSON.stringify` writes a flat one, or has not all the columns in their order. */
  scan(bytes: Buffer, from: number, to: number): boolean;
  /** Of each column where its value begins and ends as it is printed, strings with their quotation marks. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Opens a scanner for the columns, which must stand in the rows in this order: values are found without a row being parsed. */
export function openRowScanner(columns: readonly string[]): RowScanner {
  const names = columns.map((column) => Buffer.from(`"${column}":`));
  const starts = new Uint32Array(columns.length);
  const ends = new Uint32Array(columns.length);
  return {
    starts,
    ends,
    scan(bytes, from, to) {
      let found = 0;
      for (let at = from + 1; found < names.length; at++) {
        const isWanted = standsAt(bytes, at, names[found]!);
        const start = isWanted ? at + names[found]!.length : skipName(bytes, at, to);
        at = start < 0 ? -1 : skipValue(bytes, start, to);
        if (at < 0) return false;
        if (isWanted) [starts[found], ends[found++]] = [start, at];
      }
      return true;
    },
  };
}

function standsAt(bytes: Buffer, at: number, name: Buffer): boolean {
  for (let no = 0; no < name.length; no++) if (bytes[at + no] !== name[no]) return false;
  return true;
}

/** Where the value begins, -1 where no name in quotation marks and colon stand here. */
function skipName(bytes: Buffer, at: number, to: number): number {
  if (bytes[at] !== QUOTE) return -1;
  for (at++; at < to; at++) if (bytes[at] === QUOTE) return bytes[at + 1] === 58 ? at + 2 : -1;
  return -1;
}

/** Where the comma or brace behind a value stands, -1 where it is no plain one. */
function skipValue(bytes: Buffer, at: number, to: number): number {
  if (bytes[at] === QUOTE) at = skipString(bytes, at + 1, to);
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === COMMA || byte === BRACE_END) return at;
    if (byte <= 32 || byte === QUOTE || byte === BRACKET || byte === BRACE) return -1;
  }
  return -1;
}

/** Past the mark that closes a string; the end of the row where none does. */
function skipString(bytes: Buffer, from: number, to: number): number {
  for (let at = from; at < Math.min(from + SHORT, to); at++) {
    if (bytes[at] === BACKSLASH) at++;
    else if (bytes[at] === QUOTE) return at + 1;
  }
  for (let at = bytes.indexOf(QUOTE, from); at >= 0 && at < to; at = bytes.indexOf(QUOTE, at + 1)) {
    let escapes = at;
    while (bytes[escapes - 1] === BACKSLASH) escapes--;
    if ((at - escapes) % 2 === 0) return at + 1;
  }
  return to;
}
