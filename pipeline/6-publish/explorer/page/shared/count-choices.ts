import type { Choice } from './chips.tsx';

/** How many rows have each value, the most frequent first; rows without one are left out. */
export function countChoices<Row>(rows: Row[], pick: (row: Row) => string | null): Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = pick(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
