import { useCatalog } from './catalog.ts';
import { type Loading, useParts } from './use-part.ts';

/** All lines of a list, in its order. */
export function useList<Line>(list: string): Loading<Line[]> {
  const { partsOf } = useCatalog();
  const { result, error } = useParts(partsOf(list));
  return { result: result === null ? null : join<Line>(result), error };
}

const joined = new WeakMap<object, unknown[]>();

/** Joined once: the parts stay the same objects while they are kept. */
function join<Line>(parts: { rows<Row>(table: string): Row[] }[]): Line[] {
  if (parts.length === 0) return [];
  const known = joined.get(parts) ?? parts.flatMap((part) => part.rows<Line>('lines'));
  joined.set(parts, known);
  return known as Line[];
}
