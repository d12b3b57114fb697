import { firstDay, lastDay } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';

/** Who held an office on a day by the reference, where it was one person and both ends of the tenure are sure; else null. */
export function findHolder(officeId: string, day: string, index: ReferenceIndex): string | null {
  const holders = new Set<string>();
  for (const { person, held_from, held_to } of index.tenuresByOffice.get(officeId) ?? []) {
    if (held_from === null) return null;
    if (firstDay(held_from) <= day && (held_to === null || day <= lastDay(held_to))) holders.add(person);
  }
  return holders.size === 1 ? [...holders][0]! : null;
}
