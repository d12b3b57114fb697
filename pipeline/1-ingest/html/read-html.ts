import { normaliseText } from '../../text/normalise-text.ts';
import type { PageHints } from '../page-hints.ts';
import type { Given } from '../raw-record.ts';
import { dropVeiled } from './drop-veiled.ts';
import { findTitleLine } from './find-title-line.ts';
import type { HtmlPage } from './html-page.ts';
import { type PageFacts, readFacts } from './read-facts.ts';
import { toHints } from './to-hints.ts';

/** A saved page as text, with what its markup says of the article and of the lines. */
export interface HtmlReading {
  /** All visible blocks, one a line, in document order; no empty lines. */
  text: string;
  /** What holds whatever the text says: address, outlet, and the headline where the page prints it, or prints none. */
  given: Partial<Given>;
  /** What holds where the text itself says nothing: section, author, publication. */
  meta: Partial<Given>;
  hints: PageHints;
}

/** Reads a saved page whose markup was scanned. A page without visible text gives an empty text. */
export function readHtml(page: HtmlPage): HtmlReading {
  const lines = dropVeiled(page.lines);
  const facts = readFacts(page);
  const title = findTitleLine(lines, facts.headlines);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    given: { url: facts.url, outlet: facts.outlet },
    meta: toMeta(facts),
    hints: { title, ...toHints(lines, title, facts.summary), published_on: facts.publication?.published_on ?? null },
  };
}

function toMeta({ headlines, author, section, publication }: PageFacts): Partial<Given> {
  const known = { title: headlines[0] ?? null, author, section };
  const normal = Object.fromEntries(Object.entries(known).map(([name, said]) => [name, said === null ? null : normaliseText(said)]));
  return { ...normal, ...publication, ...(publication ? { published_basis: 'stated' as const } : {}) };
}
