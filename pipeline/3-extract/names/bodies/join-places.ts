import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import type { KnownPlace } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord, isStarter } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { startsPerson } from './body-ends.ts';
import type { BodyExtension, PartStep } from './body-extension.ts';

/** Last words of the heads of courts and committees, which may say behind their place what they are about. */
const COURTS: ReadonlySet<string> = foldSet(['tòa', 'án', 'ban', 'đồng']);
const DIRECTIONS: ReadonlySet<string> = foldSet(['nam', 'bắc', 'đông', 'tây']);

/** The place at the token; `Nam | Hà Tĩnh` goes before `Nam Hà`. */
export function longestPlace(tokens: readonly NameToken[], at: number, { lexicon }: PartStep): { to: number; value: KnownPlace } | null {
  const place = longestPhrase(lexicon.places, tokens, at);
  const part =
    place && DIRECTIONS.has(tokens[at]!.fold) && tokens[at + 1]!.shape === 'capital' ? longestPhrase(lexicon.places, tokens, at + 1) : null;
  return part && part.to > place!.to ? part : place;
}

/** `Bộ Tư lệnh Thái Bình Dương | Mỹ`: the country behind a region. */
export function joinState(tokens: readonly NameToken[], { from, head }: { from: number; head: number }, { lexicon, at }: PartStep): number {
  const matter =
    tokens[from]?.fold === 'về' && COURTS.has(tokens[head - 1]!.fold) && isNameWord(tokens[from + 1])
      ? longestPhrase(lexicon.domains, tokens, from + 1)
      : null;
  if (matter) return matter.to; // Tòa châu Âu | về Nhân quyền
  const region = longestPhrase(lexicon.places, tokens, at);
  const state =
    from > head && (region?.value.kind === 'territory' || region?.value.kind === 'other')
      ? longestPhrase(lexicon.places, tokens, from)
      : null;
  return state?.value.kind === 'country' && isNameWord(tokens[from]) ? state.to : from;
}

/** `Ban Quản lý Khu kinh tế Dung Quất | và các Khu công nghiệp Quảng Ngãi`: zones run by one board, with their province. */
export function joinZones(tokens: readonly NameToken[], { from, to }: { from: number; to: number }, { lexicon }: BodyExtension): number {
  if (to === from || tokens[to]?.fold !== 'và' || tokens[to + 1]?.fold !== 'các' || tokens[to + 2]?.fold !== 'khu') return to;
  const zones = longestPhrase(lexicon.domains, tokens, to + 1);
  if (!zones) return to;
  const seat = longestPhrase(lexicon.places, tokens, zones.to);
  return seat && isNameWord(tokens[zones.to]) ? seat.to : zones.to;
}

/** `Công ty Phát triển Đức | Quân`: a short country before one more word of Vietnamese is a word of the firm's own name, and so is a territory. */
export function isBrandPart(tokens: readonly NameToken[], to: number, { at, lexicon, holder, firm }: PartStep): boolean {
  const kind = longestPhrase(lexicon.places, tokens, at)?.value.kind;
  if (kind === 'territory') return true;
  const next = tokens[to];
  if (kind !== 'country' || to - at > 1 || next?.shape !== 'capital' || next.glued || !isVietnameseSyllable(next.text)) return false;
  return !isStarter(next) && !isNameWord(tokens[to + 1]) && !startsPerson(tokens, to, { lexicon, holder, named: false, firm }, true);
}
