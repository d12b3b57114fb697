import type { BodyHeadKind } from '../../vietnamese/body-heads.ts';
import {
  ABOUT_HEADS,
  CENTRAL_NOUNS,
  CLOSED_HEADS,
  COMPOUND_FIRSTS,
  NAMED_AFTER_PEOPLE,
  NUMBERED_BODIES,
  OTHER_HEADS,
  PLACELESS_HEADS,
  UNCAPITAL_HEADS,
  VAGUE_HEADS,
} from '../../vietnamese/body-traits.ts';
import { foldSet } from '../../vietnamese/fold-set.ts';
import { PLURAL_WORDS } from '../../vietnamese/honorifics.ts';
import { extendBody } from './extend-body.ts';
import type { BodyItem } from './name-items.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';
import { longestPhrase } from './phrase-trie.ts';

const SEATED_BODIES = /sứ quán|lãnh sự quán|phái đoàn|^đsq$|^tlsq$|văn phòng|cơ quan/u;
const PLURALS: ReadonlySet<string> = foldSet(PLURAL_WORDS);

/** `holder`: the body belongs to an office, so that the name of a person may follow it directly. */
export interface BodyContext {
  lexicon: NameLexicon;
  holder: boolean;
}

/** The body whose name begins at the token: an entry of the lists with what extends it, or a head with its domain and place. */
export function matchBody(tokens: readonly NameToken[], from: number, context: BodyContext): BodyItem | null {
  const first = tokens[from];
  if (!first || first.shape === 'mark' || first.shape === 'number' || isSymbolPart(tokens, from)) return null;
  if (first.text === 'đảng' && opensBody(tokens, from + 1, context.lexicon)) return null; // tổ chức đảng | Bộ Ngoại giao
  const listed = matchListed(tokens, from, context);
  const built = matchBuilt(tokens, from, context);
  if (!listed || !built) return listed ?? built;
  const headTo = longestPhrase(context.lexicon.bodyHeads, tokens, from)!.to;
  return built.to > listed.to && (tokens[listed.to]!.shape !== 'lower' || headTo > listed.to) ? built : listed;
}

function opensBody(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (tokens[at]?.shape !== 'capital') return false;
  return (longestPhrase<unknown>(lexicon.bodies, tokens, at) ?? longestPhrase<unknown>(lexicon.bodyHeads, tokens, at)) !== null;
}

/** `UBND` in the symbol of a document, `01/TB-UBND`. */
function isSymbolPart(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.glued && (before?.fold === '-' || before?.fold === '/' || before?.fold === '&') && before.glued;
}

function matchListed(tokens: readonly NameToken[], from: number, context: BodyContext): BodyItem | null {
  const phrase = longestPhrase(context.lexicon.bodies, tokens, from);
  if (!phrase || (phrase.to - from === 2 && tokens[from]!.fold === 'trung' && isAdjective(tokens, from, phrase.to))) return null;
  if (!isPrintedAsName(tokens, from, phrase.to)) return matchForeignLower(tokens, from, phrase.to, context);
  const extended = extendBody(tokens, phrase.to, {
    ...context,
    mode: 'listed',
    about: true,
  });
  return { kind: 'body', from, to: extended.to, id: extended.to === phrase.to ? phrase.value : null, generic: false };
}

/** `Nghị quyết Trung ương 4`, `bộ, ngành Trung ương`: a rank or a plenum, no body. */
function isAdjective(tokens: readonly NameToken[], from: number, to: number): boolean {
  return tokens[to]?.shape === 'number' || CENTRAL_NOUNS.has(tokens[from - 1]?.fold ?? '');
}

/** `chính phủ Nhật Bản`: a body in lower case is named only where its country follows. */
function matchForeignLower(tokens: readonly NameToken[], from: number, to: number, context: BodyContext): BodyItem | null {
  const head = joinFolds(tokens, from, to);
  if (!UNCAPITAL_HEADS.has(head) && !UNCAPITAL_HEADS.has(tokens[from]!.fold)) return null;
  const place = longestPhrase(context.lexicon.places, tokens, to);
  if (place?.value.kind !== 'country' || tokens[to]!.shape === 'lower') return null;
  return { kind: 'body', from, to: place.to, id: null, generic: false };
}

function matchBuilt(tokens: readonly NameToken[], from: number, context: BodyContext): BodyItem | null {
  const head = longestPhrase(context.lexicon.bodyHeads, tokens, from);
  if (!head) return null;
  const name = joinFolds(tokens, from, head.to);
  const lower = tokens.slice(from, head.to).every((token) => token.shape === 'lower');
  if (OTHER_HEADS.has(`${name} ${tokens[head.to]?.fold}`)) return null;
  if (name === 'tổ chức' && tokens[from - 1]?.fold === 'luật') return null;
  if (lower && !namesInLowerCase(tokens, { from, to: head.to, name }, context)) return null;
  const named = NAMED_AFTER_PEOPLE.has(name);
  const start = skipFirmForm(tokens, head.to, context.lexicon);
  const extended = extendBody(tokens, start, {
    ...context,
    mode: toMode(head.value, name, lower),
    numbered: NUMBERED_BODIES.has(name),
    named,
    firm: head.value === 'named',
    placeless: PLACELESS_HEADS.has(name),
    about: ABOUT_HEADS.has(name),
    strict: lower && head.value === 'state',
  });
  if (extended.to === start)
    return mayBeBare({ kind: head.value, name, lower }, context)
      ? { kind: 'body', from, to: head.to, id: null, generic: !isPartyCommittee(name) }
      : null;
  if (name === 'trường' && extended.to - head.to === 1) return null; // Trường Sơn, Trường Sa
  const to = SEATED_BODIES.test(name) ? skipSeat(tokens, extended.to, context) : extended.to;
  return { kind: 'body', from, to, id: null, generic: extended.generic };
}

/** `Tỉnh ủy` needs no more words; inside an office (`Phó Bí thư huyện ủy`, `Bí thư Ban Cán sự`) other heads need none either. */
function mayBeBare(head: { kind: BodyHeadKind; name: string; lower: boolean }, { holder }: BodyContext): boolean {
  if (head.lower) return holder && head.kind === 'bare';
  return holder || head.kind === 'bare' || isPartyCommittee(head.name);
}

/** `TNHH`, `cổ phần` … behind `Công ty`. */
function skipFirmForm(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  let to = at;
  for (let form = longestPhrase(lexicon.firmForms, tokens, to); form; form = longestPhrase(lexicon.firmForms, tokens, to)) to = form.to;
  return to;
}

/** A head in lower case names a body inside an office's words, or before capitals; `các ban Đảng` and `đảng Bộ Ngoại giao` are none. */
function namesInLowerCase(tokens: readonly NameToken[], head: { from: number; to: number; name: string }, context: BodyContext): boolean {
  if (COMPOUND_FIRSTS.has(`${tokens[head.from - 1]?.fold} ${tokens[head.from]!.fold}`)) return false;
  if (context.holder) return true;
  return UNCAPITAL_HEADS.has(head.name) && !PLURALS.has(tokens[head.from - 1]?.fold ?? '');
}

/** `Đại sứ quán Việt Nam tại Lào`, `Phái đoàn thường trực Việt Nam tại Liên hợp quốc`. */
function skipSeat(tokens: readonly NameToken[], at: number, { lexicon }: BodyContext): number {
  if (tokens[at]?.fold !== 'tại') return at;
  const seat = longestPhrase<unknown>(lexicon.places, tokens, at + 1) ?? longestPhrase<unknown>(lexicon.bodies, tokens, at + 1);
  return seat && tokens[at + 1]!.shape !== 'lower' ? seat.to : at;
}

/** How much capital letters the first word behind the head needs: vague heads (`Hội`, `Nhóm`) and heads in lower case need one. */
function toMode(kind: BodyHeadKind, name: string, lower: boolean): 'open' | 'capital' | 'level' | 'listed' {
  if (CLOSED_HEADS.has(name)) return 'listed';
  if (kind === 'bare') return 'level';
  return lower || kind === 'named' || VAGUE_HEADS.has(name) ? 'capital' : 'open';
}

function isPartyCommittee(name: string): boolean {
  return /(?:^|\s)(?:tỉnh|thành|quân) ủy$|^ban cán sự đảng$/u.test(name);
}

/** A listed body counts where its first word has a capital; abbreviations where all letters do. */
function isPrintedAsName(tokens: readonly NameToken[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (first.shape !== 'lower') return to - from > 1 || first.shape !== 'capital' || /^\p{Lu}/u.test(first.text);
  return first.fold !== 'đảng' && to - from > 2 && tokens[from + 1]!.shape !== 'lower' && tokens[to - 1]!.shape !== 'mark';
}
