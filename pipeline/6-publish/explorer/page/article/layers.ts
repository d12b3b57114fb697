import type { TableRows } from '../../../../../schemas/types.ts';

type EvidenceRow = TableRows['evidence'];

/** What can be shown on a text: a layer for each kind of thing named in it, and one for what is said. */
export const LAYERS = [
  'statements',
  'people',
  'offices',
  'organizations',
  'places',
  'documents',
  'events',
  'watchwords',
  'quantities',
  'dates',
] as const;
export type Layer = (typeof LAYERS)[number];

/** What a reader sees first: who said what in which office, citing what. */
export const SHOWN_FIRST: Layer[] = ['statements', 'people', 'offices', 'documents', 'events'];

export const LAYER_NAMES: Record<Layer, [vi: string, en: string]> = {
  statements: ['phát biểu', 'statements'],
  people: ['người', 'people'],
  offices: ['chức vụ', 'offices'],
  organizations: ['tổ chức', 'bodies'],
  places: ['địa danh', 'places'],
  documents: ['văn kiện', 'documents'],
  events: ['sự kiện', 'events'],
  watchwords: ['khẩu hiệu', 'watchwords'],
  quantities: ['số lượng', 'quantities'],
  dates: ['ngày tháng', 'dates'],
};

/** The layer of a place; null for what shows only a field of a row, or a claim that rests on a mention shown already. */
export function layerOf({ table_name, field }: Pick<EvidenceRow, 'table_name' | 'field'>): Layer | null {
  if (field !== null) return null;
  if (table_name === 'statement_printings') return 'statements';
  return LAYERS.find((layer) => layer === table_name) ?? null;
}

/** Layers as an address names them, `people,offices`; null where it names none. */
export function readLayers(text: string | null | undefined): Layer[] | null {
  if (text === null || text === undefined) return null;
  const named = text.split(',');
  return LAYERS.filter((layer) => named.includes(layer));
}
