import type { Article } from '../../schemas/types.ts';
import { hashId, sha256 } from '../text/ids.ts';
import { measureOffsets } from '../text/offsets.ts';
import { measureLanguage } from '../vietnamese/measure-language.ts';
import { countSyllables } from '../vietnamese/syllables.ts';
import type { PageReading } from './find-segments.ts';
import type { OutletMarks } from './index-outlets.ts';
import type { Given } from './raw-record.ts';
import { readMetadata } from './read-metadata.ts';

/** The article's row as far as its own page tells; what later stages find is null. Its id is of the text and what was given with it. */
export function toArticle({ text, page, given }: { text: string; page: PageReading; given: Given }, outlets: OutletMarks): Article {
  const stated = readMetadata(text, page, outlets);
  return {
    article_id: hashId('a', text, given.record_id, given.url, given.outlet_id, given.published_at),
    url: given.url ?? stated.url,
    outlet_id: given.outlet_id ?? stated.outlet_id,
    agency: stated.agency,
    section: stated.section,
    title: stated.title,
    lede: stated.lede,
    author: stated.author,
    published_on: stated.published_on,
    published_at: stated.published_at,
    published_basis: stated.published_basis,
    published_reason: null,
    event_on: null,
    event_on_basis: null,
    event_on_reason: null,
    language: measureLanguage(text),
    characters: measureOffsets(text).toCodePoints(text.length),
    syllables: countSyllables(text),
    rights: stated.rights,
    rights_notice: stated.rights_notice,
    reprint_group_id: null,
    reprint_role: null,
    story_id: null,
    text_sha256: sha256(text),
    text,
  };
}
