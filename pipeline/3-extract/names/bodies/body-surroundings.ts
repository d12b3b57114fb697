import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const SEVERAL: ReadonlySet<string> = foldSet('các|số|hai|ba|bốn|năm|sáu|nhiều|những|mỗi|từng|mọi'.split('|'));
const ROMAN = /^[IVXL]+$/;

/** `Báo Nhân dân | Thuận Hữu`: two capital words behind a newspaper whose editor is awaited. */
export function opensPenName(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  const [first, second, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.shape !== 'capital' || second?.shape !== 'capital' || next?.shape === 'capital') return false;
  return longestPhrase(lexicon.places, tokens, at) === null && longestPhrase(lexicon.domains, tokens, at) === null;
}

/** `Quốc hội khóa XIV`: the term behind the name of a body that is elected. */
export function skipTerm(tokens: readonly NameToken[], at: number): number {
  const [word, term] = [tokens[at], tokens[at + 1]];
  if (word?.fold !== 'khóa' || !term || !(term.shape === 'number' || ROMAN.test(term.text))) return at;
  return at + 2;
}

/** `UBND` in the symbol of a document, `01/TB-UBND`. */
export function isSymbolPart(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]!.glued || !before?.glued || (before.text === '-' && closesName(tokens[at - 2]))) return false;
  return before.fold === '-' || before.fold === '/' || before.fold === '&';
}

/** `ASEAN-EU`, `Việt Nam-EU`: a name before the dash and no letters of a symbol. */
function closesName(token: NameToken | undefined): boolean {
  return token !== undefined && !token.glued && (token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 4));
}

/** `tổ chức | Nhà nước Hồi giáo`: the kind of a body in small letters before its name. */
export function isCalledKind(tokens: readonly NameToken[], from: number, id: string, { bodies }: NameLexicon): boolean {
  return tokens[from]!.text === 'tổ' && tokens[from + 2]?.shape !== 'lower' && longestPhrase(bodies, tokens, from + 2)?.value === id;
}

/** `bốn ủy ban | Quốc hội Mỹ`: several parts of a body, of which none is named. */
export function isOneOfSeveral(tokens: readonly NameToken[], { from, to }: TokenRange, { bodies }: NameLexicon): boolean {
  return SEVERAL.has(tokens[from - 1]?.fold ?? '') && tokens[to]?.shape === 'capital' && longestPhrase(bodies, tokens, to) !== null;
}

/** `công ty Nhật Bản`: some firm of that country. */
export function isCountry(tokens: readonly NameToken[], { from, to }: TokenRange, lexicon: NameLexicon): boolean {
  const place = longestPhrase(lexicon.places, tokens, from);
  return place?.value.kind === 'country' && place.to === to;
}

/** `Đài Loan`, `Văn phòng Bầu dục`: the word of a body begins the name of a place. */
export function opensPlace(tokens: readonly NameToken[], from: number, headTo: number, lexicon: NameLexicon): boolean {
  const place = longestPhrase(lexicon.places, tokens, from) ?? longestPhrase(lexicon.historical, tokens, from);
  return place !== null && place.to > headTo && tokens[from]!.shape !== 'lower' && tokens[headTo]!.shape !== 'lower';
}
