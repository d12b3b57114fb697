import type { Given } from '../raw-record.ts';

/** A record's text, whose body is markup, as a page: headline and standfirst before it stand in blocks that say what they are. */
export function toPage(text: string, { title, lede }: Pick<Given, 'title' | 'lede'>): string {
  const said = [title ?? '', lede ?? ''];
  const [headline, standfirst] = said.map(escapeSigns);
  const body = said.reduce((rest, part) => (rest.startsWith(part) ? rest.slice(part.length).trimStart() : rest), text);
  const blocks = [headline && `<title>${headline}</title><h1>${headline}</h1>`, standfirst && `<p class="sapo">${standfirst}</p>`];
  return `${blocks.join('')}<div class="article-body">${body}</div>`;
}

function escapeSigns(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
