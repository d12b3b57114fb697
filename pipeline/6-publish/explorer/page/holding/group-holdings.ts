import type { Calling, TenureLine } from './holding-rows.ts';

/** An office as a person was called by it in one status, or a person as called by an office, with what the reference knows of it. */
export interface Holding {
  key: string;
  /** Null where no view shows it. */
  beside_id: string | null;
  beside: string;
  /** Null where only the reference knows of it. */
  status: string | null;
  /** Those with a day first, in order of time. */
  callings: Calling[];
  tenures: TenureLine[];
}

/** Groups callings by what stands beside them and status, the most frequent first; a tenure stands with those who were in office, else by itself at the end. */
export function groupHoldings(called: Calling[], tenures: TenureLine[]): Holding[] {
  const groups = new Map<string, Holding>();
  for (const calling of called) {
    const { beside_id, beside, status } = calling;
    const key = `${beside_id} ${status}`;
    const group = groups.get(key) ?? { key, beside_id, beside, status, callings: [], tenures: [] };
    groups.set(key, group);
    group.callings.push(calling);
  }
  const sorted = [...groups.values()].sort((a, b) => b.callings.length - a.callings.length);
  const alone = new Map<string, Holding>();
  for (const tenure of tenures) {
    const { beside_id, beside } = tenure;
    const key = beside_id ?? beside;
    const own = sorted.filter((group) => group.beside_id === beside_id);
    const group = own.find(({ status }) => status === 'current') ?? own[0] ?? alone.get(key);
    if (group) group.tenures.push(tenure);
    else alone.set(key, { key, beside_id, beside, status: null, callings: [], tenures: [tenure] });
  }
  return [...sorted, ...alone.values()];
}
