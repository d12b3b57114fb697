import type { Office } from '../../schemas/types.ts';
import { nameId } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { keyOfBody } from './key-of-body.ts';
import { type Draft, isOfVietnam, linkOrganization } from './link-entities.ts';
import { isVietnameseName, keyOfName, tidyName } from './name-keys.ts';

type KnownOffice = NonNullable<ReturnType<ReferenceIndex['officeById']['get']>>;

/** The body whose office it is, as far as an article tells it. */
export interface OfficeBody {
  organization_id: string;
  name: string;
}

const BROKEN = /[(),;]/u;
const HOME = /(?: của)?(?: nước)?(?: Cộng hòa [xX]ã hội chủ nghĩa| CHXHCN)? Việt Nam$/u;
/** What an ambassador's whole title has besides the short one: `Đại sứ (đặc mệnh toàn quyền nước Cộng hòa xã hội chủ nghĩa) Việt Nam tại Lào`. */
const IN_FULL = /(?<=^(?:Phó )?Đại sứ)(?: đặc mệnh(?: và)? toàn quyền)?(?: của)?(?: nước)?(?: Cộng hòa xã hội chủ nghĩa| CHXHCN)?(?= )/iu;

/** Offices of this rank stand whole in the tenures: whoever is called so and is not among them holds another country's office. */
const WHOLE_RANK = 1;

/**
 * The office of a title for those whom the article gives it. One that the reference does not know belongs to the body that its words
 * or its article name: `Phó Bí thư Tỉnh ủy` is another office in each province.
 */
export function linkOffice(
  title: string,
  body: OfficeBody | null,
  { holders, index }: { holders: string[]; index: ReferenceIndex },
): Draft<Office> {
  const known = findOffice(title, body, index);
  return known && isHeldBy(known, holders, index) ? toOffice(known) : toUnknownOffice(title, body, index);
}

/** By its whole title or that title's words; an office that many bodies have is none of a body's own. */
export function findOffice(title: string, body: OfficeBody | null, index: ReferenceIndex): KnownOffice | undefined {
  const { whole, isCompleted } = completeTitle(title, body, index);
  const printed = findTitle(title, index);
  return findTitle(whole, index) ?? (isCompleted && printed?.organization_id === null ? undefined : (printed ?? findAtHome(title, index)));
}

/** `Bộ trưởng Ngoại giao Việt Nam`: an office of this country, told with it beside those of another. */
function findAtHome(title: string, index: ReferenceIndex): KnownOffice | undefined {
  return HOME.test(title) ? findTitle(title.replace(HOME, ''), index) : undefined;
}

function findTitle(title: string, { offices, officesByWords, provinces }: ReferenceIndex): KnownOffice | undefined {
  return (offices.get(foldSpelling(title)) ?? officesByWords.get(foldSpelling(keyOfBody(title, provinces))))?.[0];
}

/** A title with its body's name as the body is known: in place of the words that name it, of the first ones of that name, or after the title. */
function completeTitle(title: string, body: OfficeBody | null, index: ReferenceIndex): { whole: string; isCompleted: boolean } {
  if (body === null) return { whole: title, isCompleted: false };
  const words = title.split(/\s+/u);
  const keyOf = (printed: string) => `${foldSpelling(keyOfBody(printed, index.provinces))} `;
  const name = keyOf(body.name);
  const printed = `${foldSpelling(keyOfName(body.name))} `;
  for (let at = 1; at < words.length; at++) {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const whole = `${head} ${body.name}`;
    if (linkOrganization(tail, null, index).organization_id === body.organization_id) return { whole, isCompleted: false };
    if (!BROKEN.test(tail) && (name.startsWith(keyOf(tail)) || printed.startsWith(keyOf(tail)))) return { whole, isCompleted: true };
  }
  const isNamed = keyOf(title).includes(name);
  return { whole: isNamed ? title : `${title} ${body.name}`, isCompleted: false };
}

function isHeldBy({ office_id, rank, organization_id }: KnownOffice, holders: string[], index: ReferenceIndex): boolean {
  if (holders.length > 0 && isOfVietnam(organization_id, index) && !holders.some(isVietnameseName)) return false;
  if (Number(rank) !== WHOLE_RANK || holders.length === 0 || !index.tenuresByOffice.has(office_id)) return true;
  return holders.some((holder) => index.tenures.has(`${foldSpelling(holder)}|${office_id}`));
}

/** The published row of a reference office. */
export function toOffice({ office_id, title, title_en, organization_id, rank }: KnownOffice): Draft<Office> {
  return { office_id, title, title_en, organization_id, rank: rank === null ? null : Number(rank), origin: 'reference' };
}

/** The row of an office that the reference does not know: one of its body, under its title with the body's name. */
export function toUnknownOffice(title: string, body: OfficeBody | null, index: ReferenceIndex): Draft<Office> {
  const { whole, isCompleted } = completeTitle(title, body, index);
  return {
    office_id: nameId(keyOfBody(tidyName(whole).replace(IN_FULL, ''), index.provinces)),
    title: tidyName(isCompleted ? whole : title),
    title_en: null,
    organization_id: body?.organization_id ?? null,
    rank: null,
    origin: 'text',
  };
}
