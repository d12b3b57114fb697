import type { Extraction } from '../../schemas/extraction.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import type { Holder } from './index-holders.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { linkOffice } from './link-office.ts';

/** A tenure of the reference that an article speaks of, and whether as one in force. */
export interface FoundTenure extends Holder {
  isFormer: boolean;
}

/** `Thủ tướng | Cộng hòa | Singapore`: the form of a state before its name. */
const STATE_FORM =
  /(?<=\s)(?:nước )?(?:Cộng hòa|Cộng hoà|CH|Vương quốc|Liên bang|LB|Đại công quốc)(?: (?:Dân chủ|Hồi giáo|Liên bang|Liên hiệp))?\s(?=\p{Lu})/iu;

/**
 * The people whom the article gives an office that the reference knows them to have held: under its full title, or under
 * one that many have (`Tổng thống`, `Bộ trưởng Quốc phòng`) where the name tells whose it is.
 */
export function findTenures({ people, offices, offices_held }: Extraction, index: ReferenceIndex): FoundTenure[] {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const titles = new Map(offices.map(({ key, title }) => [key, title]));
  return offices_held
    .filter(({ status }) => status !== 'late')
    .map(({ person, office, status }) => ({
      ...findTenure(names.get(person)!, titles.get(office)!, index),
      isFormer: status === 'former',
    }));
}

function findTenure(person: string, title: string, index: ReferenceIndex): Holder {
  const { office_id } = linkOffice(title, null, { holders: [person], index });
  if (index.tenures.has(`${foldSpelling(person)}|${office_id}`)) return { person, office_id };
  const plain = title.replace(STATE_FORM, '');
  const meant = index
    .holdersNamed(person)
    .filter((holder) => index.isTitleOf(title, holder.office_id) || index.isTitleOf(plain, holder.office_id));
  return meant.length === 1 ? meant[0]! : { person, office_id };
}
