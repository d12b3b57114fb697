import type { TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const SOCIETIES = /^(?:hiệp hội|hội|tổng hội|liên hiệp hội|câu lạc bộ|phòng)$/u;
const LONGEST_COUNTRY = 4;

/** `Hiệp hội Doanh nghiệp Nhật Bản | tại Việt Nam`: the country in which people of another have a society; the token itself without one. */
export function skipHome(
  tokens: readonly NameToken[],
  { head, to }: { head: TokenRange & { name: string }; to: number },
  lexicon: NameLexicon,
): number {
  if (
    !SOCIETIES.test(head.name) ||
    (tokens[to]?.fold !== 'tại' && tokens[to]?.fold !== 'ở') ||
    !endsInCountry(tokens, { from: head.to, to }, lexicon)
  )
    return to;
  const home = longestPhrase(lexicon.places, tokens, to + 1);
  return home?.value.kind === 'country' && tokens[to + 1]!.shape !== 'lower' ? home.to : to;
}

function endsInCountry(tokens: readonly NameToken[], { from, to }: TokenRange, lexicon: NameLexicon): boolean {
  for (let at = Math.max(from, to - LONGEST_COUNTRY); at < to; at++) {
    const place = longestPhrase(lexicon.places, tokens, at);
    if (place?.to === to && place.value.kind === 'country') return true;
  }
  return false;
}
