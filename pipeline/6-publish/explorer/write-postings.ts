/** In which statements something stands, as bytes: the gap from the number before; for a word also how often, and the gaps between its places. */
export interface Postings {
  /** Numbers must ascend; `places` ascend too, and are null for what has no place. */
  add(number: number, places: number[] | null): void;
  close(): { statements: number; postings: Uint8Array };
}

/** Opens an empty set; every number is written as a variable-length integer, low seven bits first. */
export function openPostings(): Postings {
  let bytes = new Uint8Array(8);
  let length = 0;
  let statements = 0;
  let last = -1;
  const put = (value: number) => {
    if (length + 5 > bytes.length) bytes = grow(bytes);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  };
  return {
    add(number, places) {
      put(number - last - 1);
      last = number;
      statements++;
      if (places === null) return;
      put(places.length);
      places.forEach((place, index) => {
        put(index === 0 ? place : place - places[index - 1]! - 1);
      });
    },
    close: () => ({ statements, postings: bytes.slice(0, length) }),
  };
}

function grow(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2 + 8);
  larger.set(bytes);
  return larger;
}
