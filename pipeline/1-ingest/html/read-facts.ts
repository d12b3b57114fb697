import { foldSpelling } from '../../vietnamese/letters/fold.ts';
import type { Markup } from './html-page.ts';
import { type Publication, readInstant } from './read-instant.ts';
import { readJsonLd } from './read-json-ld.ts';

/** What a page's meta data say of its article. */
export interface PageFacts {
  /** The headline in all wordings that the meta data give, the most trusted first. */
  headlines: string[];
  /** What the page says it is about: most often its standfirst. */
  summary: string | null;
  author: string | null;
  section: string | null;
  url: string | null;
  /** Domain of the page's address, or the site's name. */
  outlet: string | null;
  publication: Publication | null;
}

const HEADLINES = ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title', 'title'];
const SUMMARIES = ['og:description', 'description', 'twitter:description'];
const AUTHORS = ['article:author', 'author', 'dable:author', 'dc.creator', 'dcterms.creator', 'byl', 'sailthru.author', 'parsely-author'];
const SECTIONS = ['article:section', 'articlesection', 'dable:section', 'parsely-section'];
const ADDRESSES = ['og:url', 'twitter:url', 'url', 'mainentityofpage'];
const TIMES = [
  ...['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish_date', 'article.published', 'og:published_time'],
  ...['dc.date.issued', 'dc.date', 'dcterms.date', 'dcterms.issued', 'dcterms.created', 'date', 'sailthru.date', 'parsely-pub-date'],
];
const TITLE_PARTS = / [–—-] |[|»]/gu;

/** Reads JSON-LD first, then `meta`, then `link` and `time`. */
export function readFacts(markup: Markup): PageFacts {
  const linked = readJsonLd(markup.jsonLd);
  const meta = (names: readonly string[]) => names.flatMap((name) => markup.metas.get(name) ?? []);
  const url = [markup.canonical, linked?.url, ...meta(ADDRESSES)].find(isAddress) ?? null;
  const site = linked?.publisher ?? meta(['og:site_name', 'application-name', 'publisher', 'dc.publisher'])[0] ?? null;
  const domain = url === null ? null : new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
  return {
    headlines: [...new Set([linked?.headline, ...meta(HEADLINES), markup.windowTitle].flatMap(listTitles))],
    summary: meta(SUMMARIES)[0] ?? null,
    author: [linked?.author, ...meta(AUTHORS)].find((name) => isPerson(name, [site, domain])) ?? null,
    section: [linked?.section, ...meta(SECTIONS)].find((name) => name && name.length <= 60 && !isAddress(name)) ?? null,
    url,
    outlet: domain ?? site,
    publication:
      [linked?.published, ...meta(TIMES), ...markup.times].map((time) => (time ? readInstant(time) : null)).find(Boolean) ?? null,
  };
}

/** A title as given, and as often as it has them without its last parts: a section, the site's name. */
function listTitles(title: string | null | undefined): string[] {
  if (!title) return [];
  const cuts = [...title.matchAll(TITLE_PARTS)].map(({ index }) => title.slice(0, index).trim());
  return [title, ...cuts.reverse()].filter((cut) => cut !== '');
}

/** A name that the paper does not sign with itself. */
function isPerson(name: string | null | undefined, sites: readonly (string | null)[]): name is string {
  if (!name || name.length > 80 || /https?:|@|\.(?:vn|com|net|org)\b|^admin/i.test(name) || !/^\p{Lu}/u.test(name)) return false;
  const folded = foldSpelling(name);
  return !sites.some((site) => site !== null && (foldSpelling(site).includes(folded) || folded.includes(foldSpelling(site))));
}

function isAddress(address: string | null | undefined): address is string {
  return typeof address === 'string' && /^https?:\/\//i.test(address) && address.length <= 2000 && URL.canParse(address);
}
