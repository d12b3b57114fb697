import type { Markup } from './html-page.ts';

const MOST_METAS = 500;
const LONGEST_CONTENT = 2000;

/** Notes what an element's attributes say about the page: `meta`, `link rel=canonical`, `time datetime`, and `itemprop` with a content. */
export function readMarkup(markup: Markup, tag: string, attributes: Readonly<Record<string, string>>): void {
  const { content, itemprop, datetime } = attributes;
  if (tag === 'meta') {
    for (const name of [attributes.property, attributes.name, itemprop]) noteMeta(markup, name, content);
  } else if (itemprop !== undefined) noteMeta(markup, itemprop, content ?? datetime);
  if (tag === 'time' && datetime) markup.times.push(datetime.slice(0, LONGEST_CONTENT));
  if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) markup.canonical ??= attributes.href ?? null;
}

function noteMeta({ metas }: Markup, name: string | undefined, content: string | undefined): void {
  const key = name?.trim().toLowerCase();
  const said = content?.replace(/\s+/g, ' ').trim();
  if (key && said && said.length <= LONGEST_CONTENT && !metas.has(key) && metas.size < MOST_METAS) metas.set(key, said);
}
