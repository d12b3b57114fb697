import { foldMark } from './index-outlets.ts';
import type { Given } from './raw-record.ts';
import { toDomain } from './to-domain.ts';

/** The site that a record says it is from, by the outlet or the address given with it; empty where it says none. */
export function siteOfGiven({ outlet, url }: Given): string {
  if (outlet !== null) return foldMark(outlet);
  return url === null ? '' : toDomain(url);
}
