import type { Article } from '../../schemas/types.ts';
import { hashText, type TextHashes } from '../text/ids.ts';
import type { Offsets } from '../text/offsets.ts';
import { GATHERING_SITES } from '../vietnamese/pages/gathering-sites.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import type { PageReading } from './open-page.ts';
import { ownOutlet } from './own-outlet.ts';
import type { PageHints } from './page-hints.ts';
import type { Given } from './raw-record.ts';
import type { Stated } from './read-metadata.ts';
import { toDomain } from './to-domain.ts';

const GATHERERS = new Set(GATHERING_SITES);

/** What a record says once decoded and normalised; of a page, also what its markup says. */
export interface ReadText {
  text: string;
  encoding: string;
  given: Given;
  /** What holds where the text says nothing. */
  meta: Partial<Given>;
  hints: PageHints | undefined;
}

/** A text read, and what was found in it. */
interface Reading {
  read: ReadText;
  offsets: Offsets;
  page: { reading: PageReading };
  stated: Stated;
  hashes: TextHashes;
  language: string;
}

/** An article's id is of its text and what was given with it. */
export function hashArticle({ text, given }: ReadText): TextHashes {
  return hashText('a', text, given.record_id, given.url, given.outlet, given.published_at ?? given.published_on);
}

/** The article's row as far as its own page tells; what later stages find is null. */
export function toArticle({ read, offsets, page, stated, hashes, language }: Reading, outlets: OutletMarks): Article {
  const { text, given, meta } = read;
  const { published_on, published_at, published_basis } = readPublication(given, stated, meta);
  return {
    article_id: hashes.id,
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
    language,
    characters: offsets.toCodePoints(text.length),
    syllables: page.reading.syllables,
    rights: given.rights ?? stated.rights,
    rights_notice: stated.rights_notice,
    reprint_group_id: null,
    reprint_role: null,
    story_id: null,
    text_sha256: hashes.text_sha256,
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
