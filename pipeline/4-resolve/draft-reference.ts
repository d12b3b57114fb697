import type { Outlet } from '../../schemas/types.ts';
import { openTables, readRows } from '../io/shards.ts';
import { hashId } from '../text/ids.ts';
import type { KnownReference, ReferenceIndex } from './index-reference.ts';
import { linkPerson, toOrganization, toPlace } from './link-entities.ts';
import { toOffice } from './link-office.ts';
import { toReferenceDay } from './to-reference-day.ts';

/** An outlet that the reference does not hold, as the ingest stage tells it. */
type OwnOutlet = Pick<Outlet, 'outlet_id' | 'name' | 'domain'>;

/** Draft tables of the reference itself: every row that a mention, or a tenure, may refer to. */
export const REFERENCE_DRAFTS = [
  'reference_people',
  'reference_offices',
  'reference_organizations',
  'reference_places',
  'reference_outlets',
  'tenures',
];

/** Writes the reference as draft rows; the queries take from it what is referred to. */
export async function draftReference(
  drafts: string,
  { reference, ingested }: { reference: KnownReference; ingested: string },
  index: ReferenceIndex,
): Promise<void> {
  const tables = openTables(drafts, REFERENCE_DRAFTS);
  for (const row of reference.offices) tables.write('reference_offices', toOffice(row));
  for (const row of reference.organizations) tables.write('reference_organizations', toOrganization(row));
  for (const row of reference.places) tables.write('reference_places', toPlace(row));
  for (const row of reference.outlets) tables.write('reference_outlets', toOutlet(row));
  for await (const row of readRows<OwnOutlet>(ingested, 'outlets')) tables.write('reference_outlets', toOwnOutlet(row));
  for (const name of index.people.values()) tables.write('reference_people', linkPerson(name, index));
  for (const row of reference.tenures) tables.write('tenures', toTenure(row, linkPerson(row.person_name, index).person_id));
  await tables.close();
}

function toOutlet({ outlet_id, name, domain, owner, is_agency }: KnownReference['outlets'][number]) {
  return { outlet_id, name, domain, owner, is_agency, origin: 'reference' };
}

/** An outlet that was given with its texts. */
function toOwnOutlet({ outlet_id, name, domain }: OwnOutlet) {
  return { outlet_id, name, domain, owner: null, is_agency: false, origin: 'manifest' };
}

function toTenure({ office_id, status, from, to, to_status, source }: KnownReference['tenures'][number], person_id: string) {
  const [first, last] = [toReferenceDay(from, 'first'), toReferenceDay(to, 'last')];
  return {
    tenure_id: hashId('n', person_id, office_id, status, from),
    person_id,
    office_id,
    status,
    held_from: first.day,
    held_from_precision: first.precision,
    held_to: last.day,
    held_to_precision: last.precision,
    to_status,
    source,
    origin: 'reference',
  };
}
