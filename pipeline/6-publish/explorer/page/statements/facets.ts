import type { Catalog } from '../data/catalog.ts';
import { nameDocument } from '../shared/name-document.ts';

/** Something by which statements are narrowed: how the address calls it, and the keys that have it. */
export interface Facet {
  asked: string;
  /** The beginning of its keys: see sql/search/keys.sql. */
  keys: string;
  name: [vi: string, en: string];
  /** The enumerated column whose labels name its values, or the rows that name them. */
  named: { column: string } | { rows: NamingRows } | null;
}

/** Rows of parts that say what a value is called. */
export interface NamingRows {
  parts(catalog: Catalog): string[];
  table: string;
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each list has lines of its own
  nameOf(row: any): string;
}

const list = (name: string, id: string, nameOf: NamingRows['nameOf'] = (row) => row.name): { rows: NamingRows } => ({
  rows: { parts: (catalog) => catalog.partsOf(name), table: 'lines', id, nameOf },
});

/** In the order in which they are offered. */
export const FACETS: Facet[] = [
  { asked: 'act', keys: 'acts/', name: ['Hành vi', 'Act'], named: { column: 'act' } },
  { asked: 'person', keys: 'people/', name: ['Người nói', 'Speaker'], named: list('people', 'person_id') },
  { asked: 'office', keys: 'offices/', name: ['Chức vụ', 'Office'], named: list('offices', 'office_id', (row) => row.title) },
  {
    asked: 'organization',
    keys: 'organizations/',
    name: ['Tổ chức nói', 'Speaking body'],
    named: list('organizations', 'organization_id'),
  },
  { asked: 'of', keys: 'about/people/', name: ['Nhắc đến người', 'Person named'], named: list('people', 'person_id') },
  {
    asked: 'document',
    keys: 'about/documents/',
    name: ['Dẫn văn kiện', 'Document cited'],
    named: list('documents', 'document_id', nameDocument),
  },
  { asked: 'event', keys: 'events/', name: ['Nói tại', 'Said at'], named: list('events', 'event_id') },
  {
    asked: 'outlet',
    keys: 'outlets/',
    name: ['Báo', 'Paper'],
    named: { rows: { parts: () => ['map'], table: 'outlets', id: 'outlet_id', nameOf: (row) => row.name } },
  },
  { asked: 'year', keys: 'years/', name: ['Năm', 'Year'], named: null },
  { asked: 'speaker', keys: 'speakers/', name: ['Loại người nói', 'Kind of speaker'], named: { column: 'speaker_kind' } },
];

/** The keys that an address asks for, those of one facet left out where it is to be chosen anew. */
export function keysOf(asked: Record<string, string>, without?: Facet): string[] {
  return FACETS.filter((facet) => facet !== without && asked[facet.asked]).map((facet) => facet.keys + asked[facet.asked]);
}
