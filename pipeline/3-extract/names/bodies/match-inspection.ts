import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { matchBody } from './match-body.ts';

const INSPECTIONS: ReadonlySet<string> = foldSet(['đoàn kiểm tra', 'đoàn giám sát', 'đoàn thanh tra']);

/** `Đoàn kiểm tra số 12 của Bộ Chính trị`: a team with its number, its owner or both; without either it is some team. */
export function matchInspection(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): BodyItem | null {
  if (tokens[from]!.fold !== 'đoàn' || !INSPECTIONS.has(joinFolds(tokens, from, from + 3))) return null;
  const numbered = tokens[from + 3]?.fold === 'số' && tokens[from + 4]?.shape === 'number' ? from + 5 : from + 3;
  const owner = tokens[numbered]?.fold === 'của' ? matchBody(tokens, numbered + 1, { lexicon, holder: false }) : null;
  const to = owner && !owner.generic ? owner.to : numbered;
  if (to === from + 3 || (tokens[from]!.shape === 'lower' && numbered === from + 3)) return null;
  return { kind: 'body', from, to, id: null, generic: false };
}
