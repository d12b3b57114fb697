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
  return both.subarray(0, count);
}

/** The numbers that stand in any of some ascending lists; all are below `end`. */
export function unite(lists: Int32Array[], end: number): Int32Array {
  const isFound = new Uint8Array(end);
  for (const list of lists) for (let index = 0; index < list.length; index++) isFound[list[index]!] = 1;
  const all = new Int32Array(end);
  let count = 0;
  for (let number = 0; number < end; number++) if (isFound[number] === 1) all[count++] = number;
  return all.slice(0, count);
}

/** Each number of an ascending list once. */
export function withoutRepeats(numbers: Int32Array): Int32Array {
  return numbers.filter((number, index) => number !== numbers[index - 1]);
}
