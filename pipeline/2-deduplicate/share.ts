/** The kinds of arrays that are shared. */
type Column = Uint32Array | Uint8Array | Float64Array;

/** An array of so many zeros in memory that threads share. */
export function share<Kind extends Column>(
  kind: { new (buffer: SharedArrayBuffer): Kind; BYTES_PER_ELEMENT: number },
  length: number,
): Kind {
  return new kind(new SharedArrayBuffer(kind.BYTES_PER_ELEMENT * length));
}
