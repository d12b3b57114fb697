import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { PLURAL_WORDS } from '../../../vietnamese/names/honorifics.ts';
import type { BodyItem, TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { readAcronym } from './join-domains.ts';
import { matchBody } from './match-body.ts';

const LONGEST_LIST = 24;
const LONGEST_TELLING = 14;
const FEWEST_TOLD = 2;
/** Words and marks that open a list of what was told before. */
const TELLING: ReadonlySet<string> = foldSet([':', 'như', 'gồm', 'có', 'là', '(']);
const ENDS: ReadonlySet<string> = new Set(['.', ';', '\n']);
const PLURALS: ReadonlySet<string> = foldSet(PLURAL_WORDS);
const HEADS: ReadonlySet<string> = foldSet(['bộ', 'sở']);
/** Bodies whose names begin with `Bộ` and that are no ministries. */
const NO_MINISTRIES: ReadonlySet<string> = foldSet(['chính trị', 'tổng tham mưu', 'tư lệnh']);
/** What ministries are called for short. */
const SHORT_MINISTRIES: ReadonlySet<string> = foldSet(
  'giao thông|tài nguyên môi trường|tài nguyên - môi trường|nông nghiệp|giáo dục|giáo dục đào tạo|giáo dục - đào tạo|văn hóa|lao động|kế hoạch đầu tư|kế hoạch - đầu tư|thông tin truyền thông|thông tin - truyền thông|khoa học công nghệ'.split(
    '|',
  ),
);
/** Capitals that are no ministry. */
const SEPARATED = /^(?:ub|bv|đh|thpt|clb|ubnd|hđnd|tp|tw|tƯ|qh|cp|ttg|pv|ttxvn|vn|evn|pvn|tkv|nhnn|nhnnvn|bhxh|vpcp|ttcp|vksndtc|tandtc)$/u;
const SEPARATORS: ReadonlySet<string> = foldSet([',', ';', 'và']);

/**
 * The ministries or departments of a list that says their head once: `các Bộ: Công Thương, Xây dựng`, `Bộ Y tế, Tài chính`;
 * empty where the words at the token begin no list.
 */
export function matchBodyList(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): BodyItem[] {
  const told = isTold(tokens, at);
  if (!HEADS.has(tokens[at]!.fold)) return told && tokens[at - 1]!.text === ':' ? matchToldList(tokens, at, lexicon) : [];
  const several = told || PLURALS.has(tokens[at - 1]?.fold ?? '');
  const colon = tokens[at + 1]?.text === ':';
  if (colon && !several) return [];
  const ranges = readList(tokens, { from: at + (colon ? 2 : 1), several }, lexicon);
  if (ranges.length < 2 || (!several && isOneAbroad(tokens, at, lexicon))) return [];
  const head = tokens[at]!.fold === 'bộ' ? 'Bộ' : 'Sở';
  return ranges.map((range, index) => {
    const whole = index === 0 && !colon && tokens[at]!.shape !== 'lower';
    return whole ? toItem({ ...range, from: at }, undefined) : toItem(range, head);
  });
}

/** `Các Bộ, ngành: | Xây dựng, Tài chính`: ministries of which only words before the colon say that they are. */
function matchToldList(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): BodyItem[] {
  const ranges = readList(tokens, { from: at, several: true }, lexicon);
  return ranges.length < FEWEST_TOLD ? [] : ranges.map((range) => toItem(range, 'Bộ'));
}

/** `11 Bộ, ngành liên quan như | Bộ Quốc phòng, Công an`, `các Bộ trưởng, trưởng ngành: | Tài chính`: a list of ministries is told. */
function isTold(tokens: readonly NameToken[], at: number): boolean {
  if (!TELLING.has(tokens[at - 1]?.fold ?? '')) return false;
  for (let from = at - 2; from > at - LONGEST_TELLING && tokens[from] && !ENDS.has(tokens[from]!.text); from--)
    if (tokens[from]!.fold === 'ngành')
      return [2, 3, 4].some((back) => tokens[from - back]?.fold === 'bộ') || tokens[from - 1]?.fold === 'bộ';
  return false;
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
  return ranges.map((range) => toItem(range, 'Bộ'));
}

/** A name of the list; `body`: one with a head of its own among those that share one. */
type Listed = TokenRange & { body?: BodyItem };

function toItem({ from, to, body }: Listed, head: string | undefined): BodyItem {
  return body ?? { kind: 'body', from, to, id: null, generic: false, head };
}

function readList(tokens: readonly NameToken[], start: { from: number; several: boolean }, lexicon: NameLexicon): Listed[] {
  const ranges: Listed[] = [];
  let from = start.from;
  while (ranges.length < LONGEST_LIST) {
    const to = matchDomain(tokens, from, lexicon) ?? (start.several ? matchShortMinistry(tokens, from) : null);
    const body = to === null && start.several && ranges.length > 0 ? matchBody(tokens, from, { lexicon, holder: false }) : null;
    if (body && SEPARATORS.has(tokens[body.to]?.fold ?? '')) {
      ranges.push({ from, to: body.to, body });
      from = body.to + 1;
      continue;
    }
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

/** `các bộ Quốc phòng, | Giao thông`: what ministries are called for short in a list. */
function matchShortMinistry(tokens: readonly NameToken[], at: number): number | null {
  if (tokens[at]?.shape === 'lower') return null;
  return [4, 3, 2].map((words) => at + words).find((to) => SHORT_MINISTRIES.has(joinFolds(tokens, at, to))) ?? null;
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
