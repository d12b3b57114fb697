import type { Span } from './span.ts';

/** Tells of any span whether one of these shares a code unit with it, in O(log n) however many they are. */
export function indexSpans(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const farthest: number[] = []; // the farthest end of the spans up to each
  for (const { end } of sorted) farthest.push(Math.max(farthest.at(-1) ?? 0, end));
  return ({ start, end }) => {
    const before = countBefore(sorted, end);
    return before > 0 && farthest[before - 1]! > start;
  };
}

/** Of spans sorted by their start those that begin in the stretch, its end with it. */
export function startingIn<Found extends Span>(sorted: readonly Found[], { start, end }: Span): Found[] {
  return sorted.slice(countBefore(sorted, start), countBefore(sorted, end + 1));
}

/** Of sorted spans that do not overlap each other those that share a code unit with this one. */
export function overlappingIn<Found extends Span>(apart: readonly Found[], { start, end }: Span): Found[] {
  const from = Math.max(0, countBefore(apart, start + 1) - 1);
  return apart.slice(from, countBefore(apart, end)).filter((span) => span.end > start);
}

/** How many of the sorted spans begin before the offset. */
function countBefore(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
