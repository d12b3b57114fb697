const MOST_EDITS = 400; // in one walk; behind that many the walk begins anew where it came furthest

/**
 * The words of `b` that the words of `a` stand for, one after the other: for each word of `a` an index in `b`, or -1.
 * The fewest words left over (Myers' greedy walk) for texts that differ in up to 400 places, and nearly that beyond.
 */
export function alignWords(a: string[], b: string[]): Int32Array {
  const twins = new Int32Array(a.length).fill(-1);
  let from = { x: 0, y: 0 };
  while (from.x < a.length && from.y < b.length) from = walk(a, b, { from, twins });
  return twins;
}

interface Point {
  x: number;
  y: number;
}

/** Walks from a point to the end, or as far as the edits reach; writes the words that are met in both. */
function walk(a: string[], b: string[], { from, twins }: { from: Point; twins: Int32Array }): Point {
  const [width, height] = [a.length - from.x, b.length - from.y];
  const reached = new Int32Array(2 * MOST_EDITS + 3); // how far right on each diagonal
  const before: Int32Array[] = [];
  let furthest = { x: 0, y: 0, edits: 0 };
  for (let edits = 0; edits <= MOST_EDITS; edits++) {
    before.push(reached.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepsDown(reached, diagonal, edits) ? reached[MOST_EDITS + 2 + diagonal]! : reached[MOST_EDITS + diagonal]! + 1;
      if (edits === 0) x = 0;
      while (x < width && x - diagonal < height && a[from.x + x] === b[from.y + x - diagonal]) x++;
      reached[MOST_EDITS + 1 + diagonal] = x;
      const y = x - diagonal;
      if (x <= width && y <= height && x + y > furthest.x + furthest.y) furthest = { x, y, edits };
    }
    if (furthest.x === width && furthest.y === height) break;
  }
  writeTwins(before, furthest, (x, y) => {
    twins[from.x + x] = from.y + y;
  });
  return { x: from.x + furthest.x, y: from.y + furthest.y };
}

/** Whether a diagonal is reached best by leaving out a word of `b`. */
function stepsDown(reached: Int32Array, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && reached[MOST_EDITS + diagonal]! < reached[MOST_EDITS + 2 + diagonal]!;
}

/** Goes the walk back, step by step, and meets every pair of equal words on it. */
function writeTwins(before: Int32Array[], end: Point & { edits: number }, meet: (x: number, y: number) => void): void {
  let { x, y } = end;
  for (let { edits } = end; edits > 0; edits--) {
    const reached = before[edits]!;
    const diagonal = x - y;
    const isDown = stepsDown(reached, diagonal, edits);
    const fromX = reached[MOST_EDITS + 1 + diagonal + (isDown ? 1 : -1)]!;
    const fromY = fromX - diagonal - (isDown ? 1 : -1);
    while (x > fromX && y > fromY) meet(--x, --y);
    [x, y] = [fromX, fromY];
  }
  while (x > 0 && y > 0) meet(--x, --y);
}
