import { openUnion } from '../text/open-union.ts';

/** One occurrence with the keys under which it may be the same thing as another. */
export interface Keyed {
  occurrence: string;
  keys: string[];
}

/**
 * Groups occurrences that share a key, directly or through others. Gives each occurrence the smallest occurrence of its
 * group, in code unit order, so that the groups and their names do not depend on the order of the input.
 */
export function clusterByKeys(items: Keyed[]): Map<string, string> {
  const sorted = [...items].sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
  const sets = openUnion(sorted.length);
  const firstWith = new Map<string, number>();
  sorted.forEach(({ keys }, index) => {
    for (const key of keys) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else sets.join(first, index);
    }
  });
  return new Map(sorted.map(({ occurrence }, index) => [occurrence, sorted[sets.find(index)]!.occurrence]));
}
