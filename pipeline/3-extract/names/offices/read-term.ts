import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';

/** A term of office behind an office: `named` where it belongs to the office's words, `to` is the token after all of it. */
export interface OfficeTerm {
  named: number;
  to: number;
}

const LONGEST_ALIAS = 6;
const LIST_MARKS = ',;';
/** What a country is called by behind `nước`, where the text named it before. */
const STATE_WORDS: ReadonlySet<string> = foldSet(['chủ nhà', 'sở tại', 'láng giềng', 'đồng minh']);
const LATELY: ReadonlySet<string> = foldSet(['vừa', 'mới']);
const OUSTED: ReadonlySet<string> = foldSet(
  'sa thải|phế truất|luận tội|cách chức|bãi nhiệm|miễn nhiệm|lật đổ|bắt giữ|giam giữ|kết án|đình chỉ|truất quyền'.split('|'),
);
const TERM_WORDS: ReadonlySet<string> = foldSet(['nhiệm kỳ', 'giai đoạn']);

/**
 * `khóa XIV`, `các khóa XI, XII` and `nhiệm kỳ 2016 - 2021` go with the words of an office; `(khóa XI)`, `(UBKT)`, `(World Bank)` and
 * `nước này` belong to no office's name but stand between it and its holder.
 */
export function readTerm(tokens: readonly NameToken[], at: number): OfficeTerm {
  const ousted = skipOusted(tokens, at);
  if (ousted > at) return { named: at, to: ousted };
  const state = tokens[at]?.fold === 'nước' ? skipState(tokens, at + 1) : at;
  if (state > at) return { named: at, to: state };
  const open = tokens[at]?.fold === '(' ? at + 1 : at;
  const short = open > at ? skipShort(tokens, open) : at;
  if (short > at) return { named: at, to: skipOusted(tokens, short) };
  const alias = open > at ? skipAlias(tokens, open) : at;
  if (alias > at) return { named: at, to: alias };
  const several = tokens[open]?.fold === 'các' && tokens[open + 1]?.fold === 'khóa';
  const word = several ? open + 1 : open;
  if (tokens[word]?.fold === 'khóa' && tokens[word + 1] && tokens[word + 1]!.shape !== 'lower') {
    const last = skipTerms(tokens, word + 2);
    const years = tokens[last]?.text === ',' ? readYears(tokens, last + 1) : last; // khóa XXI, nhiệm kỳ 2015-2020
    const to = closeTerm(tokens, years > last + 1 ? years : last, open > at);
    return { named: open > at || tokens[word + 1]!.shape === 'mark' ? at : to, to };
  }
  const years = readYears(tokens, open);
  if (years === open) return { named: at, to: at };
  return { named: open > at ? at : years, to: closeTerm(tokens, years, open > at) };
}

/** Past `bị sa thải`, `vừa bị phế truất` before the holder's name; the token itself elsewhere. */
function skipOusted(tokens: readonly NameToken[], at: number): number {
  const from = LATELY.has(tokens[at]?.fold ?? '') ? at + 1 : at;
  const ousted = tokens[from]?.fold === 'bị' && OUSTED.has(joinFolds(tokens, from + 1, from + 3)) && isNameWord(tokens[from + 3]);
  return ousted ? from + 3 : at;
}

/** Whether such words end at the token. */
export function isOusted(tokens: readonly NameToken[], to: number): boolean {
  return tokens[to - 3]?.fold === 'bị' && OUSTED.has(joinFolds(tokens, to - 2, to));
}

/** Past `này`, `ta`, `chủ nhà` behind `nước`; the token before where none of them stands. */
function skipState(tokens: readonly NameToken[], at: number): number {
  if (tokens[at]?.fold === 'này' || tokens[at]?.fold === 'ta') return at + 1;
  return STATE_WORDS.has(joinFolds(tokens, at, at + 2)) ? at + 2 : at - 1;
}

/** Past `UBKT)`, `GD&ĐT)` in brackets; 0 where something else stands there. */
function skipShort(tokens: readonly NameToken[], open: number): number {
  let at = open;
  while (at - open < LONGEST_ALIAS && (tokens[at]?.shape === 'upper' || (at > open && '&-'.includes(tokens[at]?.text ?? ' ')))) at++;
  return at > open && tokens[at]?.text === ')' ? at + 1 : 0;
}

/** Past `(World Bank)` before the holder's name: the body by another name; the token before where none stands. */
function skipAlias(tokens: readonly NameToken[], open: number): number {
  let at = open;
  while (at - open < LONGEST_ALIAS && (isNameWord(tokens[at]) || '-&'.includes(tokens[at]?.text ?? ' '))) at++;
  return at > open && tokens[at]?.text === ')' && isNameWord(tokens[at + 1]) ? at + 1 : open - 1;
}

/** Past `, XII, XIII` and `và XIV`: further terms of the same office. */
function skipTerms(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (tokens[at] && (LIST_MARKS.includes(tokens[at]!.text) || tokens[at]!.fold === 'và') && isOrdinal(tokens[at + 1])) at += 2;
  return at;
}

function isOrdinal(token: NameToken | undefined): boolean {
  if (token === undefined) return false;
  return token.shape === 'number' ? token.text.length <= 2 : token.shape === 'upper' && /^[IVX]{1,5}$/u.test(token.text);
}

/** Past `nhiệm kỳ 2016 - 2021`, `giai đoạn 2010 - 2013`, `các nhiệm kỳ 2011 - 2016, 2016 - 2021`. */
function readYears(tokens: readonly NameToken[], at: number): number {
  const several = tokens[at]?.fold === 'các';
  const from = several ? at + 3 : at + 2;
  if (!TERM_WORDS.has(joinFolds(tokens, from - 2, from))) return at;
  let to = skipSpan(tokens, from);
  if (to === from) return at;
  while (several && (tokens[to]?.text === ',' || tokens[to]?.fold === 'và') && skipSpan(tokens, to + 1) > to + 2)
    to = skipSpan(tokens, to + 1);
  return to;
}

/** Past `2016 - 2021`. */
function skipSpan(tokens: readonly NameToken[], from: number): number {
  let to = from;
  while (tokens[to]?.shape === 'number' || (to > from && '-–'.includes(tokens[to]?.text ?? ' ') && tokens[to + 1]?.shape === 'number'))
    to++;
  return to;
}

function closeTerm(tokens: readonly NameToken[], at: number, opened: boolean): number {
  return opened && tokens[at]?.fold === ')' ? at + 1 : at;
}
