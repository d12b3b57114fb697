import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { PartStep } from './body-extension.ts';

const CENTRAL = /(?:bộ chính trị|ban bí thư|trung ương|t \. ư|tư|tw|ban chấp hành)$/u;
const UNIONS: ReadonlySet<string> = foldSet(['đoàn', 'hội']);

/** The token after the party or union whose organ stands before: `Bộ Chính trị | Đảng Cộng sản Cuba`, `BCH Trung ương | Hội Nông dân Việt Nam`. */
export function joinParty(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  if (!step.first && joinFolds(tokens, at - 2, at) !== 'trung ương') return null; // Bộ Chính trị Trung ương | Đảng Cộng sản Cuba
  const start = tokens[at - 1]!.fold === 'đảng' && tokens[at]!.shape === 'capital' ? at - 1 : at;
  if (tokens[start]!.shape !== 'capital' || !CENTRAL.test(joinFolds(tokens, start - 3, start))) return null;
  const union = UNIONS.has(tokens[start]!.fold);
  if (!union && tokens[start]!.fold !== 'đảng') return null;
  const whole = longestPhrase(step.lexicon.bodies, tokens, start);
  if (whole && whole.to > at && whole.to - start > 1) return whole.to;
  if (!union) return null;
  return tokens[start + 1]?.shape === 'upper' && tokens[start + 1]!.text.length > 2 ? start + 2 : null;
}
