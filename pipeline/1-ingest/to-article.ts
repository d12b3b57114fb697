import type { Article } from '../../schemas/types.ts';
import { hashText } from '../text/ids.ts';
import type { Offsets } from '../text/offsets.ts';
import { GATHERING_SITES } from '../vietnamese/gathering-sites.ts';
import { measureLanguage } from '../vietnamese/measure-language.ts';
import type { PageReading } from './find-segments.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import { ownOutlet } from './own-outlet.ts';
import type { Given } from './raw-record.ts';
import { readMetadata } from './read-metadata.ts';
import { toDomain } from './to-domain.ts';

const GATHERERS = new Set(GATHERING_SITES);

/** A text read, what was given with it, and what its page's meta data say, which hold where the text says nothing. */
interface Reading {
  text: string;
  offsets: Offsets;
  page: PageReading;
  given: Given;
  meta?: Partial<Given>;
}

/** The article's row as far as its own page tells; what later stages find is null. Its id is of the text and what was given with it. */
export function toArticle({ text, offsets, page, given, meta = {} }: Reading, outlets: OutletMarks): Article {
  const stated = readMetadata(text, page, outlets);
  const { published_on, published_at, published_basis } = readPublication(given, stated, meta);
  const { id, text_sha256 } = hashText('a', text, given.record_id, given.url, given.outlet, given.published_at ?? given.published_on);
  return {
    article_id: id,
    url: given.url ?? stated.url,
    outlet_id: resolveOutlet(given, stated.outlet_id, outlets),
    agency: stated.agency,
    section: given.section ?? stated.section ?? meta.section ?? null,
    title: given.title ?? stated.title ?? meta.title ?? null,
    lede: given.lede ?? stated.lede,
    author: given.author ?? stated.author ?? meta.author ?? null,
    published_on,
    published_at,
    published_basis,
    published_reason: null,
    event_on: null,
    event_on_basis: null,
    event_on_reason: null,
    language: measureLanguage(text),
    characters: offsets.toCodePoints(text.length),
    syllables: page.syllables,
    rights: given.rights ?? stated.rights,
    rights_notice: stated.rights_notice,
    reprint_group_id: null,
    reprint_role: null,
    story_id: null,
    text_sha256,
    text,
  };
}

type Publication = Pick<Article, 'published_on' | 'published_at' | 'published_basis'>;

/** What was given goes before what the text says, and that before meta data, which only add the clock to a day that both name. */
function readPublication(given: Given, stated: Publication, meta: Partial<Given>): Publication {
  const { published_on = null, published_at = null, published_basis = null } = meta;
  const said = { published_on, published_at, published_basis };
  if (given.published_on !== null) return pickPublication(given);
  if (stated.published_on === null) return said;
  return stated.published_on === published_on && stated.published_at === null ? said : pickPublication(stated);
}

function pickPublication({ published_on, published_at, published_basis }: Publication): Publication {
  return { published_on, published_at, published_basis };
}

/**
 * The outlet that was given with the text by its id, name, mark or domain; else the one whose domain the address has, a
 * site that gathers other papers' texts only where the page names none itself. One that the reference does not hold is its own.
 */
function resolveOutlet({ outlet, url }: Given, stated: string | null, { ids, outlets }: OutletMarks): string | null {
  const named = outlet === null ? null : ids.has(outlet) ? outlet : (outlets.get(foldMark(outlet)) ?? findSite(outlet, outlets));
  if (named) return named;
  const own = ownOutlet({ outlet, url })?.outlet_id ?? null;
  if (own !== null && outlet !== null) return own;
  const site = url === null ? null : findSite(url, outlets);
  return (url !== null && GATHERERS.has(toDomain(url)) ? (stated ?? site) : (site ?? stated)) ?? own;
}

/** The outlet of a domain, or of the one that it is a part of: `beta.example.vn` -> `example.vn`. */
function findSite(address: string, outlets: OutletMarks['outlets']): string | null {
  const parts = toDomain(address).split('.');
  for (let at = 0; at <= parts.length - 2; at++) {
    const outlet = outlets.get(parts.slice(at).join('.'));
    if (outlet) return outlet;
  }
  return null;
}
