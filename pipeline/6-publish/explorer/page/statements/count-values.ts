import type { Catalog } from '../data/catalog.ts';
import { findKeys } from '../search/find-entries.ts';
import { readNumbers } from '../search/read-postings.ts';
import type { Facet } from './facets.ts';

/** A value of a facet with how many of the found statements have it. */
export interface CountedValue {
  value: string;
  statements: number;
}

/** The values that found statements have, the most frequent first; `found` is null where all are. */
export async function countValues(catalog: Catalog, facet: Facet, found: Int32Array | null): Promise<CountedValue[]> {
  const entries = await findKeys(catalog, facet.keys);
  const isFound = new Uint8Array(catalog.counts.statements ?? 0);
  for (const number of found ?? []) isFound[number] = 1;
  const counted = entries.map((entry) => {
    const value = entry.entry.slice(facet.keys.length);
    if (found === null) return { value, statements: entry.statements };
    let statements = 0;
    for (const number of readNumbers(entry.postings, { statements: entry.statements, hasPlaces: false })) statements += isFound[number]!;
    return { value, statements };
  });
  return counted.filter(({ statements }) => statements > 0).sort((a, b) => b.statements - a.statements);
}
