import { CHARGE_MATTERS } from '../../../vietnamese/names/office-traits.ts';
import { matchBody } from '../bodies/match-body.ts';
import type { TokenRange } from '../name-items.ts';
import { matchCuedPerson } from '../people/match-person.ts';
import { endsInCapital } from '../tokens/hyphened-words.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { skipLetters } from '../tokens/skip-letters.ts';

/** Heads of those who are sent or advise on a matter. */
const ENVOYS = /đặc phái viên|đặc sứ|cố vấn|đại diện|cao ủy|ủy viên|trợ lí|điều phối viên|báo cáo viên|đàm phán/u;
/** Words before those under whom somebody held the office: `cố vấn về Iran | dưới thời Tổng thống A`. */
const TIMES: ReadonlySet<string> = new Set(['dưới thời', 'dưới chính', 'trong chính']);
const LONGEST_CHARGE = 14;
const LONGEST_MATTER = 9;

/**
 * The token after what an office is in charge of, where the name of its holder follows: `Thứ trưởng Ngoại giao Mỹ | phụ trách
 * các vấn đề chính trị | A`, `Đặc phái viên của Mỹ | về Trung Đông | A`; the token itself where none does.
 */
export function skipCharge(tokens: readonly NameToken[], at: number, { name, lexicon }: { name: string; lexicon: NameLexicon }): number {
  const opener = findOpener(tokens, skipLetters(tokens, at), name); // của Liên minh châu Âu (EU) | về chính sách an ninh
  if (opener === 0) return at;
  for (let to = opener; to < opener + LONGEST_CHARGE && tokens[to]; to++) {
    const { shape, text } = tokens[to]!;
    const isDash = text === '-' || text === '–';
    if (shape === 'break' || (shape === 'mark' && !isDash) || (isDash && longestPhrase(lexicon.cues, tokens, to + 1)))
      return to > opener && isMatter(tokens, { from: opener, to }, lexicon) ? to : at;
    if (to > opener && TIMES.has(joinFolds(tokens, to, to + 2))) return to;
    const owner = to > opener && (text === 'thuộc' || text === 'của') ? matchBody(tokens, to + 1, { lexicon, holder: true }) : null;
    if (owner) {
      const end = skipLetters(tokens, owner.to);
      return isHolder(tokens, tokens[end]?.text === ',' ? end + 1 : end, lexicon) ? end : at;
    }
    const place = longestPhrase(lexicon.places, tokens, to);
    if (place && endsInCapital(tokens, place.to)) to = place.to - 1;
    else if (to > opener && shape !== 'lower' && shape !== 'mark' && isHolder(tokens, to, lexicon)) return to;
  }
  return at;
}

/** The token behind `phụ trách` or `về`, 0 where neither stands at the token. */
function findOpener(tokens: readonly NameToken[], at: number, name: string): number {
  if (tokens[at - 2]?.fold === 'phụ' && tokens[at - 1]?.fold === 'trách') return at;
  if ((tokens[at]?.fold === 'phụ' || tokens[at]?.fold === 'đặc') && tokens[at + 1]?.fold === 'trách') return at + 2;
  return tokens[at]?.fold === 'về' && ENVOYS.test(name) ? at + 1 : 0;
}

/** `về vấn đề Syria`, `về chính sách đối ngoại`, `về Trung Đông`: what somebody is sent or advises on, up to the mark behind it. */
function isMatter(tokens: readonly NameToken[], { from: at, to }: TokenRange, lexicon: NameLexicon): boolean {
  if (tokens[at - 1]!.fold !== 'về' || to - at > LONGEST_MATTER || tokens.slice(at, to).some(({ fold }) => fold === 'là')) return false;
  const place = longestPhrase(lexicon.places, tokens, at);
  return CHARGE_MATTERS.has(joinFolds(tokens, at, at + 2)) || (place !== null && tokens[at]!.shape !== 'lower');
}

/** A name of two words and more begins here. */
function isHolder(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (longestPhrase(lexicon.bodies, tokens, at)) return false;
  const match = matchCuedPerson(tokens, at, lexicon);
  return match !== null && match.to - at >= (match.foreign ? 2 : 3);
}
