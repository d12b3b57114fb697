import type { Catalog } from '../data/catalog.ts';
import { findKeys } from '../search/find-entries.ts';
import { readNumbers } from '../search/read-postings.ts';
import type { Choice } from '../shared/chips.tsx';
import type { Facet } from './facets.ts';

/** The values that found statements have, the most frequent first; `found` is null where all are. */
export async function countValues(catalog: Catalog, facet: Facet, found: Int32Array | null): Promise<Choice[]> {
  const entries = await findKeys(catalog, facet.keys);
  const isFound = new Uint8Array(catalog.counts.statements ?? 0);
  for (const number of found ?? []) isFound[number] = 1;
  const counted = entries.map((entry) => {
    const value = entry.entry.slice(facet.keys.length);
    if (found === null) return { value, count: entry.statements };
    let count = 0;
    for (const number of readNumbers(entry, false)) count += isFound[number]!;
    return { value, count };
  });
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
