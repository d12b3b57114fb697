import type { Article } from '../../schemas/types.ts';
import { hashId, sha256 } from '../text/ids.ts';
import { measureOffsets } from '../text/offsets.ts';
import { measureLanguage } from '../vietnamese/measure-language.ts';
import { countSyllables } from '../vietnamese/syllables.ts';
import type { PageReading } from './find-segments.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import type { Given } from './raw-record.ts';
import { readMetadata } from './read-metadata.ts';

/** The article's row as far as its own page tells; what later stages find is null. Its id is of the text and what was given with it. */
export function toArticle({ text, page, given }: { text: string; page: PageReading; given: Given }, outlets: OutletMarks): Article {
  const stated = readMetadata(text, page, outlets);
  return {
    article_id: hashId('a', text, given.record_id, given.url, given.outlet, given.published_at ?? given.published_on),
    url: given.url ?? stated.url,
    outlet_id: resolveOutlet(given, outlets) ?? stated.outlet_id,
    agency: stated.agency,
    section: given.section ?? stated.section,
    title: given.title ?? stated.title,
    lede: given.lede ?? stated.lede,
    author: given.author ?? stated.author,
    ...readPublication(given, stated),
    published_reason: null,
    event_on: null,
    event_on_basis: null,
    event_on_reason: null,
    language: measureLanguage(text),
    characters: measureOffsets(text).toCodePoints(text.length),
    syllables: countSyllables(text),
    rights: given.rights ?? stated.rights,
    rights_notice: stated.rights_notice,
    reprint_group_id: null,
    reprint_role: null,
    story_id: null,
    text_sha256: sha256(text),
    text,
  };
}

type Publication = Pick<Article, 'published_on' | 'published_at' | 'published_basis'>;

function readPublication(given: Given, stated: Publication): Publication {
  const { published_on, published_at, published_basis } = given.published_on === null ? stated : given;
  return { published_on, published_at, published_basis };
}

/** The outlet that was given with the text by its id, name, mark or domain; else the one whose domain the address has. */
function resolveOutlet({ outlet, url }: Given, { ids, outlets }: OutletMarks): string | null {
  const named =
    outlet === null ? null : ids.has(outlet) ? outlet : (outlets.get(foldMark(outlet)) ?? outlets.get(toDomain(outlet)) ?? null);
  return named ?? (url === null ? null : (outlets.get(toDomain(url)) ?? null));
}

/** `https://www.example.vn/chinh-tri/1.html` -> `example.vn` */
function toDomain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/[/:?#].*$/s, '');
}
