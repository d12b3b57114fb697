import { nameId } from '../text/ids.ts';
import { GATHERING_SITES } from '../vietnamese/pages/gathering-sites.ts';
import type { Given } from './raw-record.ts';
import { toDomain } from './to-domain.ts';

/** An outlet that was given with a text and that the reference does not hold: by its name, or its domain where that alone is known. */
export interface OwnOutlet {
  outlet_id: string;
  name: string;
  domain: string | null;
}

const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/;
const LONGEST = 120; // characters
const GATHERERS = new Set(GATHERING_SITES);

/** The row that such an outlet would have; null where none was given, or a site that gathers other papers' texts. */
export function ownOutlet({ outlet, url }: Pick<Given, 'outlet' | 'url'>): OwnOutlet | null {
  const site = url === null ? null : readDomain(url);
  const named = outlet === null ? null : readDomain(outlet);
  const name = named ?? outlet ?? site;
  const domain = named ?? site;
  if (name === null || name.length > LONGEST || !/\p{L}/u.test(name) || GATHERERS.has(name)) return null;
  return { outlet_id: nameId(name), name, domain: domain !== null && GATHERERS.has(domain) ? null : domain };
}

function readDomain(address: string): string | null {
  const domain = toDomain(address);
  return DOMAIN.test(domain) ? domain : null;
}
