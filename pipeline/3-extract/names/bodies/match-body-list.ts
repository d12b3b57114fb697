import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { PLURAL_WORDS } from '../../../vietnamese/names/honorifics.ts';
import type { BodyItem, TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { readAcronym } from './join-domains.ts';
import { matchBody } from './match-body.ts';

const LONGEST_LIST = 24;
const PLURALS: ReadonlySet<string> = foldSet(PLURAL_WORDS);
const HEADS: ReadonlySet<string> = foldSet(['bộ', 'sở']);
/** Bodies whose names begin with `Bộ` and that are no ministries. */
const NO_MINISTRIES: ReadonlySet<string> = foldSet(['chính trị', 'tổng tham mưu', 'tư lệnh']);
/** Capitals that are no ministry. */
const SEPARATED = /^(?:ub|bv|đh|thpt|clb|ubnd|hđnd|tp|tw|tƯ|qh|cp|ttg|pv|ttxvn|vn|evn|pvn|tkv)$/u;
const SEPARATORS: ReadonlySet<string> = foldSet([',', ';', 'và']);

/**
 * The ministries or departments of a list that says their head once: `các Bộ: Công Thương, Xây dựng`, `Bộ Y tế, Tài chính`;
 * empty where the words at the token begin no list.
 */
export function matchBodyList(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): BodyItem[] {
  if (!HEADS.has(tokens[at]!.fold)) return [];
  const several = PLURALS.has(tokens[at - 1]?.fold ?? '');
  const colon = tokens[at + 1]?.text === ':';
  if (colon && !several) return [];
  const ranges = readList(tokens, { from: at + (colon ? 2 : 1), several }, lexicon);
  if (ranges.length < 2 || (!several && isOneAbroad(tokens, at, lexicon))) return [];
  const head = tokens[at]!.fold === 'bộ' ? 'Bộ' : 'Sở';
  return ranges.map(({ from, to }, index): BodyItem => {
    const whole = index === 0 && !colon && tokens[at]!.shape !== 'lower';
    return { kind: 'body', from: whole ? at : from, to, id: null, generic: false, head: whole ? undefined : head };
  });
}

/** `Bộ Ngoại giao và Thương mại | Australia`: fields of one ministry of the country behind them. */
function isOneAbroad(tokens: readonly NameToken[], at: number, { domains, places }: NameLexicon): boolean {
  const fields = longestPhrase(domains, tokens, at + 1);
  const country = fields && tokens.slice(at, fields.to).some(({ fold }) => fold === 'và') ? longestPhrase(places, tokens, fields.to) : null;
  return country?.value.kind === 'country' && tokens[fields!.to]!.shape !== 'lower';
}

/** The ministries that go on behind the body of an office of several: `các Bộ trưởng Bộ Y tế | , Tài chính`. */
export function continueBodyList(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): BodyItem[] {
  if (!SEPARATORS.has(tokens[at]?.fold ?? '')) return [];
  const ranges = readList(tokens, { from: at + 1, several: false }, lexicon);
  return ranges.map(({ from, to }): BodyItem => ({ kind: 'body', from, to, id: null, generic: false, head: 'Bộ' }));
}

function readList(tokens: readonly NameToken[], start: { from: number; several: boolean }, lexicon: NameLexicon): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = start.from;
  while (ranges.length < LONGEST_LIST) {
    const to = matchDomain(tokens, from, lexicon);
    if (to === null || (!start.several && tokens[from - 1]!.shape === 'mark' && isOther(tokens, { from, to }, lexicon))) break;
    ranges.push({ from, to });
    if (!SEPARATORS.has(tokens[to]?.fold ?? '')) break;
    from = to + 1;
  }
  return ranges;
}

/** The token after the name of a ministry without its head, printed with a capital, or after its abbreviation. */
function matchDomain(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number | null {
  const short = readShort(tokens, at);
  if (short > at) return short;
  const ministries = lexicon.bodies.next.get('bộ');
  const phrase = ministries && tokens[at]?.shape !== 'lower' ? longestPhrase(ministries, tokens, at) : null;
  return phrase && !NO_MINISTRIES.has(joinFolds(tokens, at, phrase.to)) ? phrase.to : null;
}

/** `GTVT`, `VH-TT&DL`: capitals, with what dashes and `&` glue to them. */
function readShort(tokens: readonly NameToken[], at: number): number {
  if (tokens[at]?.shape !== 'upper' || tokens[at]!.text.length < 2) return at;
  const to = readAcronym(tokens, at + 1);
  return to > at + 1 || !SEPARATED.test(tokens[at]!.fold) ? to : at;
}

/** `Bộ Y tế, Công an Hà Nội`: what follows the comma is a body of its own, or a sentence goes on with it. */
function isOther(tokens: readonly NameToken[], { from, to }: TokenRange, lexicon: NameLexicon): boolean {
  return tokens[to]?.shape === 'capital' || matchBody(tokens, from, { lexicon, holder: false }) !== null;
}
