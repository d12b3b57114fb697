import { useCatalog } from '../data/catalog.ts';
import { loadPart } from '../data/load-part.ts';
import { useLoading } from '../data/use-part.ts';
import { useLabels } from '../shared/use-labels.ts';
import type { Facet, NamingRows } from './facets.ts';

const NO_NAMES = new Map<string, string>();

/** How the values of a facet are called; null while what names them is being loaded. */
export function useValueNames(facet: Facet): ((value: string) => string) | null {
  const catalog = useCatalog();
  const labels = useLabels();
  const rows = facet.named !== null && 'rows' in facet.named ? facet.named.rows : null;
  const { result } = useLoading(async () => (rows === null ? NO_NAMES : loadNames(rows, rows.parts(catalog))), facet.asked);
  if (facet.named !== null && 'column' in facet.named) {
    const { column } = facet.named;
    return (value) => labels.value('statements', column, value);
  }
  return result === null ? null : (value) => result.get(value) ?? value;
}

async function loadNames({ table, id, nameOf }: NamingRows, names: string[]): Promise<Map<string, string>> {
  const parts = await Promise.all(names.map(loadPart));
  const rows = parts.flatMap((part) => part.rows<Record<string, string>>(table));
  return new Map(rows.map((row) => [row[id]!, nameOf(row)]));
}
