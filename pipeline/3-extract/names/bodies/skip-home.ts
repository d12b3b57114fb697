import { BRANCH_HEADS } from '../../../vietnamese/names/body-traits.ts';
import type { PlaceKind } from '../../../vietnamese/names/place-kinds.ts';
import type { TokenRange } from '../name-items.ts';
import type { KnownPlace, NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** Heads of what people of one country have in another. */
const SOCIETIES =
  /^(?:(?:hiệp |tổng |chi |liên hiệp )?hội|câu lạc bộ|phòng|ban liên lạc|trung tâm|công đoàn|(?:chi |liên chi )?đoàn|đoàn thanh niên|(?:đảng|chi) bộ|đảng ủy|ban quản lí|ban cán sự|ban chấp hành|bch)/u;
const COMPATRIOTS = 'hội đồng hương';
const ABROAD: ReadonlySet<PlaceKind> = new Set(['country', 'city', 'territory', 'other']);
const LONGEST_COUNTRY = 4;

/**
 * `Hiệp hội Doanh nghiệp Nhật Bản | tại Việt Nam`, `Hội Phụ nữ Việt Nam | tại Đài Loan`, `Đảng ủy Đảng bộ | tại Pháp`: the country or
 * town in which people of another have a society or a branch; the token itself without one.
 */
export function skipHome(
  tokens: readonly NameToken[],
  { head, to }: { head: TokenRange & { name: string }; to: number },
  lexicon: NameLexicon,
): number {
  if (tokens[to]?.fold !== 'tại' && tokens[to]?.fold !== 'ở') return to;
  const last = joinFolds(tokens, to - 2, to); // Ban Chấp hành Chi bộ | tại Australia
  const isBranch = BRANCH_HEADS.has(last) || last === 'đảng ủy' || joinFolds(tokens, head.from, head.from + 3) === COMPATRIOTS;
  if (!isBranch && !(SOCIETIES.test(head.name) && endsInCountry(tokens, { from: head.from + 1, to }, lexicon))) return to;
  const type = longestPhrase(lexicon.placeTypes, tokens, to + 1);
  const home = longestPhrase(lexicon.places, tokens, to + 1) ?? (type && longestPhrase(lexicon.places, tokens, type.to));
  return home && isAbroad(home.value, tokens[home.to - 1]!) ? home.to : to;
}

/** Towns here are told from those abroad by their syllables, where the reference does not know them. */
function isAbroad({ kind, id }: KnownPlace, last: NameToken): boolean {
  if (last.shape === 'lower' || !ABROAD.has(kind)) return false;
  return kind !== 'city' || id.startsWith('city-') || isForeignWord(last);
}

function endsInCountry(tokens: readonly NameToken[], { from, to }: TokenRange, lexicon: NameLexicon): boolean {
  if (joinFolds(tokens, to - 3, to) === 'hồ chí minh') return true; // Đoàn Thanh niên Cộng sản Hồ Chí Minh | tại Nga
  for (let at = Math.max(from, to - LONGEST_COUNTRY); at < to; at++) {
    const place = longestPhrase(lexicon.places, tokens, at);
    if (place?.to === to && place.value.kind === 'country') return true;
  }
  return false;
}
