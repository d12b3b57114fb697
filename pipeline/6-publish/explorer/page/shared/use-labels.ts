import { useMemo } from 'preact/hooks';
import { type Catalog, useCatalog } from '../data/catalog.ts';
import { useLanguage } from '../shell/language.ts';
import { VALUE_NAMES } from './value-names.ts';

interface Label {
  table_name: string;
  column_name: string | null;
  value: string | null;
  vi: string | null;
  description: string;
}

/** How the schemas call tables and columns, in the language of the page. */
export interface Labels {
  table(name: string): string;
  /** Fields of evidence too, which are columns or aspects of a row: `issuer` stands for `issuer_id`. */
  column(table: string, column: string): string;
  /** What the schema says of a table or column, in English, its only language. */
  describe(table: string, column?: string): string | undefined;
  /** A value of an enumerated column by its name; any other cell as text. */
  value(table: string, column: string, value: unknown): string;
  /** The columns of a table in the order of its schema. */
  columns(table: string): string[];
}

export function useLabels(): Labels {
  const catalog = useCatalog();
  const isVietnamese = useLanguage() === 'vi';
  return useMemo(() => {
    const all = indexOnce(catalog);
    const call = (label: Label | undefined, name: string) => {
      const named = label === undefined ? VALUE_NAMES[name]?.[isVietnamese ? 0 : 1] : isVietnamese ? label.vi : null;
      return named ?? name.replace(/_id$/, '').replaceAll('_', ' ');
    };
    return {
      table: (name) => call(all.get(name), name),
      column: (table, column) => call(all.get(`${table}.${column}`) ?? all.get(`${table}.${column}_id`), column),
      describe: (table, column) => all.get(column === undefined ? table : `${table}.${column}`)?.description,
      value: (table, column, value) => nameValue(all, `${table}.${column}=${value}`, { value: String(value), isVietnamese }),
      columns: (table) =>
        [...all.values()].filter((label) => label.table_name === table && label.value === null).flatMap((label) => label.column_name ?? []),
    };
  }, [catalog, isVietnamese]);
}

const indexed = new WeakMap<Catalog, Map<string, Label>>();

function indexOnce(catalog: Catalog): Map<string, Label> {
  const known = indexed.get(catalog) ?? indexLabels(catalog);
  indexed.set(catalog, known);
  return known;
}

function indexLabels(catalog: Catalog): Map<string, Label> {
  return new Map(catalog.part.rows<Label>('labels').map((label) => [nameLabel(label), label]));
}

function nameLabel({ table_name, column_name, value }: Label): string {
  if (column_name === null) return table_name;
  return value === null ? `${table_name}.${column_name}` : `${table_name}.${column_name}=${value}`;
}

function nameValue(all: Map<string, Label>, key: string, { value, isVietnamese }: { value: string; isVietnamese: boolean }): string {
  if (!all.has(key)) return value;
  return VALUE_NAMES[value]?.[isVietnamese ? 0 : 1] ?? value;
}
