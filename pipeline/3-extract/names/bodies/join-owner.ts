import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { TokenRange } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { PartStep } from './body-extension.ts';

/** Heads of bodies that many states have. */
const COMMON_HEADS: ReadonlySet<string> = foldSet(['trung tâm', 'cơ quan', 'ủy ban', 'hội đồng', 'lực lượng', 'bộ tư lệnh', 'học viện']);
/** Last words of such bodies that need no more words. */
const COMMON_ORGANS: ReadonlySet<string> = foldSet(['sự quán', 'sứ quán', 'vụ viện', 'vũ trang']);
const OWNERS: ReadonlySet<string> = foldSet(
  'quốc hội|chính phủ|liên hợp quốc|đảng|thượng viện|hạ viện|nhà nước|lhq|thủ tướng chính phủ'.split('|'),
);

/** The token after `của Quốc hội`, `của Chính phủ`: a body whose part the name is; a party's country may stand so too. */
export function joinOwner(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const country = longestPhrase(step.lexicon.places, tokens, at + 1);
  if (!step.first && country?.value.kind === 'country' && tokens[step.head - 1]!.fold === 'đảng') return country.to;
  if (country?.value.kind === 'country' && tokens[at + 1]!.shape !== 'lower' && isCommonName(tokens, { from: step.head, to: at }, step))
    return country.to;
  if (step.first && step.mode !== 'listed' && tokens[step.head - 1]!.fold !== 'triển') return null; // Chương trình Phát triển | của Liên hợp quốc
  for (let words = 1; words <= 4; words++) {
    const to = at + 1 + words;
    if (tokens[at + 1]?.shape !== 'lower' && OWNERS.has(joinFolds(tokens, at + 1, to))) return to;
  }
  return null;
}

/** `Tổng lãnh sự quán | của Triều Tiên`, `Trung tâm Gìn giữ hòa bình | của Việt Nam`: the country tells it from others of the name. */
function isCommonName(tokens: readonly NameToken[], { from, to }: TokenRange, { first, mode }: PartStep): boolean {
  if (first) return COMMON_ORGANS.has(joinFolds(tokens, from - 2, from));
  const proper = tokens.slice(from, to).some((token) => token.shape === 'upper' || isForeignWord(token));
  return mode !== 'listed' && COMMON_HEADS.has(joinFolds(tokens, from - 2, from)) && !proper;
}
