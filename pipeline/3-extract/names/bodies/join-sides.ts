import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { BRANCH_HEADS } from '../../../vietnamese/names/body-traits.ts';
import type { TokenRange } from '../name-items.ts';
import { endsInCapital } from '../tokens/hyphened-words.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord, isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { skipLetters } from '../tokens/skip-letters.ts';
import { type BodyContext, matchBody } from './match-body.ts';
import { skipCountry } from './skip-country.ts';

/** Heads of bodies that two sides have together. */
const COMMON: ReadonlySet<string> = foldSet(['ủy ban', 'hội đồng', 'tiểu ban', 'nhóm']);
const COMMON_WORK = /hợp tác|hỗn hợp|liên chính phủ|liên nghị viện|hữu nghị/u;
const ORGANS: ReadonlySet<string> = foldSet(['đảng ủy', 'ban cán sự đảng']);
/** Where a body sits: `bên cạnh Liên hợp quốc`. */
const SEATS: ReadonlySet<string> = foldSet(['tại', 'ở']);
const LONGEST_TOWN = 3;

/**
 * The token after the sides that a body joins or the whole that it is one side of: `Ủy ban hợp tác liên nghị viện | giữa Quốc hội A
 * và Quốc hội B`, `Phân ban Việt Nam | trong Ủy ban hỗn hợp …`; the token itself without them.
 */
export function joinSides(
  tokens: readonly NameToken[],
  { head, to }: { head: TokenRange & { name: string }; to: number },
  context: BodyContext,
): number {
  const side = tokens[to]?.fold === 'trong' && head.name === 'phân ban' ? matchSide(tokens, to + 1, context) : to;
  if (side > to || tokens[to]?.fold !== 'giữa' || !COMMON.has(head.name) || !COMMON_WORK.test(joinFolds(tokens, head.to, to))) return side;
  const first = matchSide(tokens, to + 1, context);
  const second = first > to + 1 && tokens[first]?.fold === 'và' ? matchSide(tokens, first + 1, context) : to;
  return second > first + 1 ? second : to;
}

/** A body or a country; the token itself where none begins. */
function matchSide(tokens: readonly NameToken[], at: number, context: BodyContext): number {
  const body = matchBody(tokens, at, context);
  if (body && !body.generic) return body.to;
  return skipCountry(tokens, at, context.lexicon) ?? at;
}

/** `Đại sứ quán Việt Nam | tại Lào`, `Phái đoàn thường trực Việt Nam | bên cạnh Liên hợp quốc`: the token after the seat. */
export function skipSeat(tokens: readonly NameToken[], end: number, { lexicon }: BodyContext): number {
  const at = skipLetters(tokens, end); // Phái đoàn Liên minh châu Âu (EU) | tại Việt Nam
  const beside = joinFolds(tokens, at, at + 2) === 'bên cạnh';
  const whole = joinFolds(tokens, at, at + 2) === 'toàn châu'; // Liên hiệp Hội người Việt Nam | toàn châu Âu
  if (!beside && !whole && !SEATS.has(tokens[at]?.fold ?? '')) return end;
  const from = beside ? at + 2 : at + 1;
  const type = longestPhrase(lexicon.placeTypes, tokens, from);
  const seats = [from, type?.to ?? from].map((start) => longestPhrase<unknown>(lexicon.places, tokens, start)?.to ?? 0);
  const place = Math.max(...seats);
  const body = isNameWord(tokens[from]) || tokens[from]?.shape === 'upper' ? longestPhrase(lexicon.bodies, tokens, from) : null;
  if (body && body.to >= place) return skipOthers(tokens, body.to, lexicon);
  return place > from && endsInCapital(tokens, place) ? place : skipTown(tokens, from, end);
}

/** `Tổng Lãnh sự quán Việt Nam tại | Ekaterinburg`: a town by its foreign words alone; `otherwise` without one. */
function skipTown(tokens: readonly NameToken[], from: number, otherwise: number): number {
  let to = from;
  while (to - from < LONGEST_TOWN && tokens[to]?.shape === 'capital' && isForeignWord(tokens[to])) to++;
  return to > from && !isNameWord(tokens[to]) ? to : otherwise;
}

/** `Tòa phúc thẩm | ở A`, `Bộ Tư lệnh Thủ đô | tại thành phố A`: where a court or command sits, which its name does not tell. */
export function isTownApart(tokens: readonly NameToken[], { head, at }: { head: string; at: number }): boolean {
  if (!/^bộ (?:tư lệnh|chỉ huy)|^tòa|phúc thẩm/u.test(head)) return false;
  return (head.startsWith('tòa') && tokens[at]?.fold === 'ở') || (tokens[at]?.fold === 'tại' && tokens[at + 1]?.shape === 'lower');
}

/** `tại Liên hợp quốc | , WTO và các tổ chức quốc tế khác tại Geneva`: the other bodies of a town that a mission is for. */
export function skipOthers(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  let to = at;
  for (let next = to; tokens[next]?.text === ','; to = next) {
    const other = longestPhrase(lexicon.bodies, tokens, next + 1);
    if (!other) break;
    next = skipLetters(tokens, other.to);
  }
  if (joinFolds(tokens, to, to + 6) !== 'và các tổ chức quốc tế') return at;
  const others = tokens[to + 6]?.fold === 'khác' ? to + 7 : to + 6;
  const town = tokens[others]?.fold === 'tại' ? longestPhrase(lexicon.places, tokens, others + 1) : null;
  return town?.to ?? others;
}

/** `Đảng ủy | tại Liên bang Nga`: the committee of the Party's members in a country; null where no country follows. */
export function matchAbroad(tokens: readonly NameToken[], { from, to }: TokenRange, { lexicon }: BodyContext): number | null {
  const isOrgan = ORGANS.has(joinFolds(tokens, from, to)) || BRANCH_HEADS.has(joinFolds(tokens, to - 2, to));
  if (!isOrgan || !SEATS.has(tokens[to]?.fold ?? '')) return null;
  return skipCountry(tokens, to + 1, lexicon);
}
