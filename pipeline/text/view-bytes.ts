/** The same bytes as a `Buffer`, which finds and reads many at once where a `Uint8Array` takes them one by one. */
export function viewBytes({ buffer, byteOffset, byteLength }: Uint8Array, length = byteLength): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
