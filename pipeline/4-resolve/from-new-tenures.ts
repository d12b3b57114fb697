import { readFigures, readNumberWords } from '../vietnamese/numbers/read-number.ts';
import { NEW_IN_OFFICE } from '../vietnamese/time/elapsed-words.ts';
import { addDays, firstDay, lastDay } from './calendar.ts';
import type { FoundTenure } from './find-tenures.ts';
import { listHoldings, nameIn } from './from-tenures.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** A new holder is called so from about so many days before taking office on. */
const ELECTED = 75;
const NAME = 'NAME';
const HINT = /(?<!\p{L})(?:tân|nước ngoài|đầu tiên|mới|nhậm chức|nắm quyền|cầm quyền)(?!\p{L})/iu;
const DAYS = { ngày: 1, tuần: 7, tháng: 31 };
/** Counted months are rounded. */
const MEASURED = 31;

/** `tân Tổng thống …`, `chuyến công du nước ngoài đầu tiên của …`, `bốn tháng sau khi nhậm chức`: the first months of a tenure. */
export function fromNewTenures({ text, tenures }: { text: string; tenures: FoundTenure[] }, index: ReferenceIndex): DateConstraint[] {
  if (!HINT.test(text)) return [];
  return listHoldings(tenures, index).flatMap(({ isFormer, person, office_id, known }) => {
    const days = isFormer ? null : daysInOffice(text, person);
    if (days === null) return [];
    const intervals = known
      .filter(({ held_from }) => held_from.length > 'yyyy'.length)
      .map(({ held_from }) => ({ from: addDays(firstDay(held_from), -ELECTED), to: addDays(lastDay(held_from), days) }));
    const reason = `${person} is called new in the office of ${index.officeTitle(office_id)}`;
    return intervals.length === 0 ? [] : [{ intervals, reason, isWeak: true }];
  });
}

/** So many days at most somebody has been in office by the words beside their name; null where nothing calls them new. */
function daysInOffice(text: string, person: string): number | null {
  const named = nameIn(person);
  for (const { words, days } of NEW_IN_OFFICE) {
    const found = new RegExp(`(?<!\\p{L})${words.replace(NAME, named)}(?!\\p{L})`, 'iu').exec(text);
    if (found) return days ?? countDays(found.groups!);
  }
  return null;
}

/** “hai tuần”, “4 tháng”: as days. */
function countDays({ count, unit }: Record<string, string>): number {
  const number = readFigures(count!) ?? readNumberWords(count!)!;
  return number * DAYS[unit!.toLowerCase() as keyof typeof DAYS] + MEASURED;
}
