import type { OfficeStatus } from '../../findings.ts';
import type { PrintedOffice } from './gather-offices.ts';

const STRENGTH: Readonly<Record<OfficeStatus, number>> = { current: 0, acting: 1, former: 2, late: 3 };

/**
 * The status of each person's office, under `person|office`: where the article says once that it is past (`nguyên`, `cựu`,
 * `cố`) or acting (`quyền`), mentions without the word mean the same; one that only the past of a career tells of is past.
 */
export function gatherStatuses(offices: readonly PrintedOffice[], keys: ReadonlyMap<PrintedOffice, string>): Map<string, OfficeStatus> {
  const statuses = new Map<string, OfficeStatus>();
  const present = new Set<string>();
  for (const office of offices) {
    if (office.holder === null) continue;
    const held = `${office.holder}|${keys.get(office)}`;
    const known = statuses.get(held);
    if (known === undefined || STRENGTH[office.item.status] > STRENGTH[known]) statuses.set(held, office.item.status);
    if (!office.item.past) present.add(held);
  }
  for (const [held, status] of statuses) if (status === 'current' && !present.has(held)) statuses.set(held, 'former');
  return statuses;
}
