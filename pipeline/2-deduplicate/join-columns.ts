/** Joins arrays of words behind one another, in memory that threads share. */
export function joinWords(parts: readonly Int32Array[]): Int32Array {
  return joinParts(parts, (bytes) => new Int32Array(new SharedArrayBuffer(bytes)));
}

/** Joins arrays of counts or fingerprints, as `joinWords`. */
export function joinCounts(parts: readonly Uint32Array[]): Uint32Array {
  return joinParts(parts, (bytes) => new Uint32Array(new SharedArrayBuffer(bytes)));
}

/** Where each of the arrays begins when they are joined, and past the last one the end. */
export function sumLengths(parts: readonly ArrayLike<number>[]): Uint32Array {
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (parts.length + 1)));
  for (const [at, part] of parts.entries()) starts[at + 1] = starts[at]! + part.length;
  return starts;
}

function joinParts<Column extends Int32Array | Uint32Array>(parts: readonly Column[], open: (bytes: number) => Column): Column {
  const joined = open(4 * parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
