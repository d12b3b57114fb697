import type { Span } from '../../../../text/span.ts';

/** A stretch cut wherever a mark over it begins or ends; the pieces are in order, and none is empty. */
export function cutAtEdges({ start, end }: Span, marks: readonly Span[]): Span[] {
  const edges = new Set([start, end]);
  for (const mark of marks) for (const edge of [mark.start, mark.end]) if (edge > start && edge < end) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => ({ start: from, end: sorted[index + 1]! }));
}
