import type { Reference } from '../io/reference.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';

/** Diplomatic relations with a country: its folded names, and the year in which they began. */
export interface Relation {
  name: string;
  country: string[];
  year: number;
}

const KIND = 'diplomatic relations';

/** The relations of the reference; `qh-la` are those with the country of the place `c-la`. */
export function indexRelations(rows: Reference['anniversaries'], places: Reference['places']): Relation[] {
  const countries = new Map(places.map((place) => [place.place_id, [place.name, ...place.aliases].map(foldSpelling)]));
  return rows.flatMap((row) => {
    const country = countries.get(row.event_id.replace(/^qh-/, 'c-'));
    if (row.kind !== KIND || row.date === null || country === undefined) return [];
    return [{ name: row.name, country, year: Number(row.date.slice(0, 4)) }];
  });
}
