import { OWNING_HEADS } from '../../../vietnamese/names/body-traits.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { matchBody } from './match-body.ts';

const ARMY = /^(?:qđnd|quân)$/u;
const BOARDS: ReadonlySet<string> = new Set(['hđqt', 'hđtv']);

/** The body that the organ of the item belongs to, where its name ends the item's: `Thành ủy Huế` in `Ban Tuyên giáo Thành ủy Huế`. */
export function findNestedBody(tokens: readonly NameToken[], item: BodyItem, lexicon: NameLexicon): BodyItem | null {
  if (item.generic) return null;
  const council = tokens[item.from]!.shape === 'upper'; // HĐQT | Công ty X
  const firm = council ? longestPhrase(lexicon.bodies, tokens, item.from + 1) : null; // HĐQT | Sacombank
  if (firm?.to === item.to && BOARDS.has(tokens[item.from]!.fold))
    return { kind: 'body', from: item.from + 1, to: item.to, id: firm.value, generic: false };
  for (let at = item.from + (council ? 1 : 2); at < item.to; at++) {
    if (
      tokens[at]!.shape === 'lower' ||
      isPartyBranch(tokens, at) ||
      ['các', 'phần', 'tnhh'].includes(tokens[at - 1]!.fold) || // Liên hiệp các | Hội Khoa học, Công ty Cổ phần | Tập đoàn
      !opensOwner(tokens, at) ||
      (item.id !== null && !ARMY.test(tokens[at]!.fold))
    )
      continue;
    const nested = matchBody(tokens, at, { lexicon, holder: true });
    if (nested && nested.to === item.to && nested.to - nested.from > 1) return nested;
  }
  return null;
}

function opensOwner(tokens: readonly NameToken[], at: number): boolean {
  return [1, 2, 3].some((words) => OWNING_HEADS.has(joinFolds(tokens, at, at + words)));
}

/** `Đảng Bộ tỉnh Yên Bái`: a branch of the Party with a capital too many. */
function isPartyBranch(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at - 1]!.fold === 'đảng' && tokens[at]!.fold === 'bộ' && tokens[at + 1]?.shape === 'lower';
}
