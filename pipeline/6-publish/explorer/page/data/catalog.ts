import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Release } from '../../../../../schemas/types.ts';
import { type Family, LINES, partOf } from '../../parts.ts';
import { loadPart, type Part } from './load-part.ts';

/** The part that the page begins with, as views ask it. */
export interface Catalog {
  part: Part;
  release: Release & { first_on: string | null; last_on: string | null; withheld_texts: number; outlets: number };
  /** Rows of what the dataset counts, by name. */
  counts: Record<string, number>;
  /** The name of the part that holds an id of a family. */
  partOf(family: Family, id: string): string;
  /** How many lines a list has, and the names of its parts. */
  linesOf(list: string): number;
  partsOf(list: string): string[];
}

/** Loads the catalog. */
export async function loadCatalog(): Promise<Catalog> {
  const part = await loadPart('catalog');
  const families = toMap(part.rows<Named & { parts: number }>('families'), 'parts');
  const lists = toMap(part.rows<Named & { lines: number }>('lists'), 'lines');
  return {
    part,
    release: part.rows<Catalog['release']>('release')[0]!,
    counts: toMap(part.rows<Named & { rows: number }>('counts'), 'rows'),
    partOf: (family, id) => `${family}/${partOf(id, families[family] ?? 1)}`,
    linesOf: (list) => lists[list] ?? 0,
    partsOf: (list) => Array.from({ length: Math.ceil((lists[list] ?? 0) / LINES) }, (_, index) => `lists/${list}-${index}`),
  };
}

interface Named {
  name: string;
}

function toMap<Key extends string>(rows: (Named & Record<Key, number>)[], key: Key): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.name, row[key]]));
}

export const CatalogContext = createContext<Catalog | null>(null);

/** The catalog, which is there before any view is. */
export function useCatalog(): Catalog {
  return useContext(CatalogContext)!;
}
