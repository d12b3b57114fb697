/** The kinds of arrays that are shared. */
type Column = Int32Array | Uint32Array | Uint8Array | Float64Array;

/** An array of so many zeros in memory that threads share. */
export function share<Kind extends Column>(
  kind: { new (buffer: SharedArrayBuffer): Kind; BYTES_PER_ELEMENT: number },
  length: number,
): Kind {
  return new kind(new SharedArrayBuffer(kind.BYTES_PER_ELEMENT * length));
}

/** Joins arrays of words behind one another, in memory that threads share. */
export function joinWords(parts: readonly Int32Array[]): Int32Array {
  return copyParts(share(Int32Array, countAll(parts)), parts);
}

/** Joins arrays of counts or fingerprints, as `joinWords`. */
export function joinCounts(parts: readonly Uint32Array[]): Uint32Array {
  return copyParts(share(Uint32Array, countAll(parts)), parts);
}

/** Where each of the arrays begins when they are joined, and past the last one the end. */
export function sumLengths(parts: readonly ArrayLike<number>[]): Uint32Array {
  const starts = share(Uint32Array, parts.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = starts[at]! + part.length;
  return starts;
}

function countAll(parts: readonly ArrayLike<number>[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function copyParts<Kind extends Column>(joined: Kind, parts: readonly Kind[]): Kind {
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
