/** A set of statements as write-postings.ts writes it. */
export interface Posted {
  postings: Uint8Array;
  /** How many it holds. */
  statements: number;
}

/** Where a phrase may begin: a statement's number, and the place of its first word in it; both ascend. */
export interface Beginnings {
  numbers: Int32Array;
  places: Int32Array;
}

/** The numbers of a set of statements. */
export function readNumbers({ postings, statements }: Posted, hasPlaces: boolean): Int32Array {
  const numbers = new Int32Array(statements);
  at = 0;
  let last = -1;
  for (let index = 0; index < statements; index++) {
    last += next(postings) + 1;
    numbers[index] = last;
    if (hasPlaces) skip(postings, next(postings));
  }
  return numbers;
}

/** Where a phrase may begin whose word after `step` others is this. */
export function readBeginnings({ postings, statements }: Posted, step: number): Beginnings {
  const found = { numbers: new Int32Array(postings.length), places: new Int32Array(postings.length) }; // a place takes a byte at least
  let length = 0;
  let number = -1;
  at = 0;
  for (let index = 0; index < statements; index++) {
    number += next(postings) + 1;
    let place = -1 - step;
    for (let left = next(postings); left > 0; left--) {
      place += next(postings) + 1;
      if (place < 0) continue;
      found.numbers[length] = number;
      found.places[length++] = place;
    }
  }
  return cut(found, length);
}

/** Those beginnings that this word follows after `step` others. */
export function keepFollowed({ numbers, places }: Beginnings, { postings, statements }: Posted, step: number): Beginnings {
  let [kept, index, number] = [0, 0, -1];
  at = 0;
  for (let statement = 0; statement < statements && index < numbers.length; statement++) {
    number += next(postings) + 1;
    const count = next(postings);
    while (index < numbers.length && numbers[index]! < number) index++;
    if (numbers[index] !== number) {
      skip(postings, count);
      continue;
    }
    let place = -1 - step;
    for (let left = count; left > 0; left--) {
      place += next(postings) + 1;
      while (numbers[index] === number && places[index]! < place) index++;
      if (numbers[index] !== number || places[index] !== place) continue;
      numbers[kept] = number; // what is kept never overtakes what is read
      places[kept++] = place;
      index++;
    }
  }
  return cut({ numbers, places }, kept);
}

let at = 0; // where a set is being read

function next(bytes: Uint8Array): number {
  let byte = bytes[at++]!;
  let value = byte & 0x7f;
  for (let shift = 7; byte >= 0x80; shift += 7) {
    byte = bytes[at++]!;
    value |= (byte & 0x7f) << shift;
  }
  return value;
}

function skip(bytes: Uint8Array, count: number): void {
  for (let left = count; left > 0; ) if (bytes[at++]! < 0x80) left--;
}

function cut({ numbers, places }: Beginnings, length: number): Beginnings {
  return { numbers: numbers.subarray(0, length), places: places.subarray(0, length) };
}
