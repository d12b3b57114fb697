/** The numbers of a set of statements, as write-postings.ts writes them. */
export function readNumbers(postings: Uint8Array, { statements, hasPlaces }: { statements: number; hasPlaces: boolean }): Int32Array {
  const numbers = new Int32Array(statements);
  const read = openReader(postings);
  let last = -1;
  for (let index = 0; index < statements; index++) {
    last += read.next() + 1;
    numbers[index] = last;
    if (hasPlaces) read.skip(read.next());
  }
  return numbers;
}

/** Where a word stands in some of its statements: `wanted` ascends, and each list of places is beside its number. */
export function readPlaces(postings: Uint8Array, { statements, wanted }: { statements: number; wanted: Int32Array }): number[][] {
  const places: number[][] = [];
  const read = openReader(postings);
  let last = -1;
  for (let index = 0; index < statements && places.length < wanted.length; index++) {
    last += read.next() + 1;
    const count = read.next();
    if (last !== wanted[places.length]) read.skip(count);
    else places.push(read.ascend(count));
  }
  return places;
}

/** The numbers that stand in both of two ascending lists. */
export function intersect(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(Math.min(a.length, b.length));
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      both[count++] = a[i]!;
      i++;
      j++;
    }
  }
  return both.slice(0, count);
}

/** The numbers that stand in any of some ascending lists. */
export function unite(lists: Int32Array[]): Int32Array {
  if (lists.length === 1) return lists[0]!;
  return Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

function openReader(bytes: Uint8Array) {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  return {
    next,
    /** Passes over so many integers. */
    skip(count: number) {
      for (let left = count; left > 0; ) if (bytes[at++]! < 0x80) left--;
    },
    /** So many ascending integers. */
    ascend(count: number): number[] {
      let last = -1;
      return Array.from({ length: count }, () => {
        last += next() + 1;
        return last;
      });
    },
  };
}
