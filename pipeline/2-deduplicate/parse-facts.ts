import type { ArticleFacts } from './reading.ts';

/** The facts of a batch of articles, from the JSON list of all. */
export function parseFacts(facts: Uint8Array): ArticleFacts[] {
  const lists = JSON.parse(Buffer.from(facts.buffer, facts.byteOffset, facts.length).toString('utf8')) as FactList[];
  return lists.map(([articleId, textSha256, outletId, publishedOn, publishedAt, language, characters, site]) => {
    return { articleId, textSha256, outletId, publishedOn, publishedAt, language, characters, site };
  });
}

/** In the order in which `readSource` writes them. */
type FactList = [string, string, string | null, string | null, string | null, string | null, number, string];
