import type { Calling, Person, TenureLine } from './person-rows.ts';

/** An office as a person was called by it, in one status, with what the reference knows of it. */
export interface CalledOffice {
  key: string;
  office_id: string;
  office: string;
  organization: string | null;
  /** Null where only the reference knows of it. */
  status: string | null;
  /** Those with a day first, in order of time. */
  callings: Calling[];
  tenures: TenureLine[];
}

/** Groups what a person was called by office and status, the most frequent first; a tenure stands by its office, else by itself at the end. */
export function groupCallings({ called, tenures }: Person): CalledOffice[] {
  const groups = new Map<string, CalledOffice>();
  for (const calling of called) {
    const { office_id, office, organization, status } = calling;
    const key = `${office_id} ${status}`;
    const group = groups.get(key) ?? { key, office_id, office, organization, status, callings: [], tenures: [] };
    groups.set(key, group);
    group.callings.push(calling);
  }
  const sorted = [...groups.values()].sort((a, b) => b.callings.length - a.callings.length);
  const alone = new Map<string, CalledOffice>();
  for (const tenure of tenures) {
    const { office_id, office } = tenure;
    const group = sorted.find((other) => other.office_id === office_id) ?? alone.get(office_id);
    if (group) group.tenures.push(tenure);
    else alone.set(office_id, { key: office_id, office_id, office, organization: null, status: null, callings: [], tenures: [tenure] });
  }
  return [...sorted, ...alone.values()];
}
