/** Numbers from 0 joined into sets. */
export interface Union {
  join(one: number, other: number): void;
  /** The smallest number of the set. */
  find(one: number): number;
  /** The sets, each ascending, in order of their smallest. */
  list(): number[][];
}

/** A union-find over `count` numbers, each at first a set of its own; the result does not depend on the order of the joins. */
export function openUnion(count: number): Union {
  const parents = Uint32Array.from({ length: count }, (_, at) => at);
  const find = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const join = (one: number, other: number): void => {
    const [low, high] = [find(one), find(other)].sort((left, right) => left - right) as [number, number];
    parents[high] = low;
  };
  const list = (): number[][] => {
    const sets = new Map<number, number[]>();
    for (let at = 0; at < count; at++) {
      const set = sets.get(find(at));
      if (set === undefined) sets.set(find(at), [at]);
      else set.push(at);
    }
    return Array.from(sets.values());
  };
  return { join, find, list };
}
