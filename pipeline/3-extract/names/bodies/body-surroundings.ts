import type { TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

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

/** `EU | -MUTRAP`: letters behind a hyphen that name nothing by themselves make one name with those before. */
export function opensCode(tokens: readonly NameToken[], at: number, { bodies, places }: NameLexicon): boolean {
  const [hyphen, next] = [tokens[at], tokens[at + 1]];
  if (hyphen?.text !== '-' || !hyphen.glued || next?.shape !== 'upper' || !next.glued || tokens[at - 1]!.shape !== 'upper') return false;
  return longestPhrase<unknown>(bodies, tokens, at + 1) === null && longestPhrase<unknown>(places, tokens, at + 1) === null;
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
