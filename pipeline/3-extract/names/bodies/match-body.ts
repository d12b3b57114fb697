import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import {
  ABOUT_HEADS,
  COMPOUND_FIRSTS,
  FIRMS,
  NAMED_AFTER_PEOPLE,
  NUMBERED_BODIES,
  OTHER_HEADS,
  PLACELESS_HEADS,
  STATE_FORCES,
  UNCAPITAL_HEADS,
} from '../../../vietnamese/names/body-traits.ts';
import { PLURAL_WORDS } from '../../../vietnamese/names/honorifics.ts';
import type { BodyItem, TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord, isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { isCountry, isSymbolPart, opensPenName, opensPlace, skipTerm } from './body-surroundings.ts';
import { extendBody } from './extend-body.ts';
import { isCalledKind, isOneOfSeveral } from './is-common-head.ts';
import { isNoBodyHere } from './is-no-body-here.ts';
import { opensPressAbroad } from './is-press-source.ts';
import { isPrintedAsName } from './is-printed-as-name.ts';
import { isTownApart, joinSides, matchAbroad, skipOthers, skipSeat } from './join-sides.ts';
import { type BodyHead, matchBareBody } from './match-bare-body.ts';
import { goesOnAsFirm, matchLatinFirm } from './match-latin-firm.ts';
import { LONGEST_RANKED, matchOrgan } from './match-organ.ts';
import { matchOrganizers } from './match-organizers.ts';
import { matchPartyName } from './match-party-name.ts';
import { opensBody } from './opens-body.ts';
import { rankOf } from './rank-of.ts';
import { readNational } from './read-national.ts';
import { skipBranch } from './skip-branch.ts';
import { skipCountry } from './skip-country.ts';
import { skipFirmForm, skipLegalForm } from './skip-firm-form.ts';
import { skipHome } from './skip-home.ts';
import { toMode } from './to-mode.ts';

const SEATED_BODIES = /thương vụ|sứ quán|lãnh sự quán|phái đoàn|^đsq$|^tlsq$|văn phòng|cơ quan|bộ tư lệnh|bộ chỉ huy|^tòa|phúc thẩm/u;
/** First words of bodies that stand at each level. */
const LEVELLED_FIRSTS: ReadonlySet<string> = foldSet(
  'sở|ban|hội|liên|đoàn|thanh|ủy|bảo|bhxh|kho|chi|phòng|đảng|trung|trường|bệnh|ubkt|bcđ|bql'.split('|'),
);
/** Words that only say what kind of body a name is, where they are in small letters. */
const LOOSE_KINDS: ReadonlySet<string> = foldSet(['tổ chức', 'nhóm', 'lực lượng', 'phong trào', 'liên minh', 'khối']);
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
  if (first.text === 'đảng' && opensBody(tokens, from + 1, context.lexicon)) return matchPartyName(tokens, from, context, matchBody);
  const known = matchStanding(tokens, from, context) ?? matchNamed(tokens, from, context);
  const named = matchOrganizers(tokens, { from, to: known?.to ?? from }, context) ?? known;
  const firm = named === null || goesOnAsFirm(tokens, named.to) ? matchLatinFirm(tokens, from, context.holder) : null;
  const body = firm ?? named;
  return body && !context.holder ? { ...body, to: skipTerm(tokens, body.to) } : body;
}

function matchNamed(tokens: readonly NameToken[], from: number, context: BodyContext): BodyItem | null {
  const listed = matchListed(tokens, from, context);
  const built = matchBuilt(tokens, from, context);
  if (!listed || !built) return listed ?? built;
  if (context.holder && tokens[from]!.fold === 'báo' && opensPenName(tokens, listed.to, context.lexicon)) return listed;
  const headTo = longestPhrase(context.lexicon.bodyHeads, tokens, from)!.to;
  const field = (longestPhrase(context.lexicon.domains, tokens, headTo)?.to ?? 0) > listed.to; // Ban Tuyên giáo | và Dân vận
  const level = longestPhrase(context.lexicon.placeTypes, tokens, listed.to) !== null; // Ủy ban MTTQ Việt Nam | huyện
  return built.to > listed.to && (tokens[listed.to]!.shape !== 'lower' || headTo > listed.to || field || (level && headTo === listed.to))
    ? built
    : listed;
}

/** `Thường trực Chính phủ`, `Thường vụ Quân ủy Trung ương`: those of the body that meet between its sittings. */
function matchStanding(tokens: readonly NameToken[], from: number, context: BodyContext): BodyItem | null {
  if (tokens[from]!.shape !== 'capital' || tokens[from]!.fold !== 'thường') return null;
  const words = joinFolds(tokens, from, from + 2);
  if (words !== 'thường trực' && words !== 'thường vụ') return null;
  if ((context.holder && words === 'thường trực') || tokens[from + 2]?.shape === 'lower') return null;
  const whole = matchNamed(tokens, from + 2, context);
  return whole && whole.to - whole.from > 1 && !whole.generic ? { ...whole, from, id: null } : null;
}

function matchListed(tokens: readonly NameToken[], from: number, context: BodyContext): BodyItem | null {
  const phrase = longestPhrase(context.lexicon.bodies, tokens, from);
  if (
    !phrase ||
    isNoBodyHere(tokens, { from, to: phrase.to }, context.lexicon) ||
    isCalledKind(tokens, from, phrase.value, context.lexicon)
  )
    return null;
  if (!isPrintedAsName(tokens, { from, to: phrase.to }, context.holder)) return matchForeignLower(tokens, from, phrase.to, context);
  const extended = extendBody(tokens, phrase.to, {
    lexicon: context.lexicon,
    holder: context.holder,
    mode: 'listed',
    about: true,
    levelled: LEVELLED_FIRSTS.has(tokens[from]!.fold) && tokens[from]!.fold !== 'đoàn',
  });
  const branch = skipBranch(tokens, extended.to, context.lexicon);
  const name = joinFolds(tokens, from, phrase.to);
  const home = skipHome(tokens, { head: { from, to: phrase.to, name }, to: branch }, context.lexicon);
  const to = tokens[from]!.fold === 'phái' ? skipOthers(tokens, home, context.lexicon) : home;
  return { kind: 'body', from, to, id: to === phrase.to ? phrase.value : null, generic: false };
}

/** `chính phủ Nhật Bản`: a body in lower case is named only where its country follows. */
function matchForeignLower(tokens: readonly NameToken[], from: number, to: number, context: BodyContext): BodyItem | null {
  const head = joinFolds(tokens, from, to);
  if (![head, tokens[from]!.fold, joinFolds(tokens, from, from + 2)].some((words) => UNCAPITAL_HEADS.has(words))) return null;
  const place = longestPhrase(context.lexicon.places, tokens, to);
  if (place?.value.kind !== 'country' || tokens[to]!.shape === 'lower') return null;
  const seated = SEATED_BODIES.test(head) ? skipSeat(tokens, place.to, context) : place.to;
  return { kind: 'body', from, to: seated, id: null, generic: false };
}

function matchBuilt(tokens: readonly NameToken[], from: number, context: BodyContext): BodyItem | null {
  const phrase = longestPhrase(context.lexicon.bodyHeads, tokens, from);
  if (!phrase) return null;
  const name = joinFolds(tokens, from, phrase.to);
  const lower = tokens.slice(from, phrase.to).every((token) => token.shape === 'lower');
  if (!lower && tokens[from]!.shape === 'lower' && COMPOUND_FIRSTS.has(`${tokens[from - 1]?.fold} ${tokens[from]!.fold}`)) return null; // chính | phủ Tổng thống Mỹ
  if (OTHER_HEADS.has(`${name} ${tokens[phrase.to]?.fold}`) || opensPlace(tokens, from, phrase.to, context.lexicon)) return null;
  if (phrase.value === 'named' && opensPressAbroad(tokens, phrase.to, context.lexicon)) return null;
  if (tokens[from - 1]?.fold === (name === 'tổ chức' ? 'luật' : 'hùng')) return null; // Luật | Tổ chức …, Anh hùng | Lực lượng vũ trang nhân dân
  const other = name === 'lực lượng' && isNameWord(tokens[phrase.to]) ? longestPhrase(context.lexicon.bodyHeads, tokens, phrase.to) : null;
  if (other && other.to >= (longestPhrase(context.lexicon.domains, tokens, phrase.to)?.to ?? 0)) return null; // Lực lượng | Công an
  if (lower && !context.holder && LOOSE_KINDS.has(name) && longestPhrase(context.lexicon.bodies, tokens, phrase.to)) return null; // tổ chức | IS
  if (lower && isOneOfSeveral(tokens, { from, to: phrase.to }, context.lexicon)) return null;
  if (lower && !namesInLowerCase(tokens, { from, to: phrase.to, name }, context)) return null;
  const start = phrase.value === 'named' || name === 'ngân hàng' ? skipFirmForm(tokens, phrase.to, context.lexicon) : phrase.to;
  const head: BodyHead = { from, to: phrase.to, kind: phrase.value, name, lower, start };
  const extended = extendBody(tokens, start, {
    lexicon: context.lexicon,
    holder: context.holder,
    mode: toMode(phrase.value, name, lower && !context.holder, context.holder),
    numbered: NUMBERED_BODIES.has(name) || start > phrase.to,
    named: NAMED_AFTER_PEOPLE.has(name),
    firm: phrase.value === 'named',
    levelled: LEVELLED_FIRSTS.has(tokens[from]!.fold),
    placeless: PLACELESS_HEADS.has(name),
    about: ABOUT_HEADS.has(name),
    strict: lower && phrase.value === 'state' && !context.holder && !(name === 'ngân hàng' && isForeignWord(tokens[start])),
  });
  if (extended.to === start && start > head.to && name === 'ngân hàng' && tokens[start - 1]!.fold === 'gia' && !lower)
    return { kind: 'body', from, to: start, id: null, generic: false }; // Ngân hàng Quốc gia
  const organ = lower ? null : matchOrgan(tokens, { head, extended: extended.to > start }, context);
  if (organ) return organ;
  const abroad = extended.to === start && !lower ? matchAbroad(tokens, { from, to: start }, context) : null;
  if (abroad !== null) return { kind: 'body', from, to: abroad, id: null, generic: false };
  return extended.to === start ? matchBareBody(tokens, head, context.holder) : matchExtended(tokens, { head, ...extended }, context);
}

function matchExtended(
  tokens: readonly NameToken[],
  { head, to, generic }: { head: BodyHead; to: number; generic: boolean },
  context: BodyContext,
): BodyItem | null {
  if (head.name === 'trường' && to - head.to === 1) return null; // Trường Sơn, Trường Sa
  if (head.name === 'đoàn' && tokens[to - 1]!.shape !== 'number') return null; // Đoàn 559, but no delegation
  const bank = head.name === 'ngân hàng' && head.start > head.to; // Ngân hàng Quốc gia | Ukraine
  if ((FIRMS.has(head.name) || head.name === 'báo') && !bank && isCountry(tokens, { from: head.start, to }, context.lexicon)) return null;
  const national = head.lower ? 0 : readNational(tokens, { name: head.name, head: head.to, at: to }, context.lexicon);
  if (national > 0)
    return { kind: 'body', from: head.from, to: skipHome(tokens, { head, to: national }, context.lexicon), id: null, generic: false };
  const apart = isTownApart(tokens, { head: head.name, at: to });
  const seated = (SEATED_BODIES.test(head.name) && !apart) || tokens[head.to]!.fold === 'người';
  const form = FIRMS.has(head.name) || head.name === 'tổng công ti' ? skipLegalForm(tokens, to) : to;
  if (form > to) return { kind: 'body', from: head.from, to: form, id: null, generic: false };
  const own = seated ? skipSeat(tokens, to, context) : skipHome(tokens, { head, to }, context.lexicon);
  return {
    kind: 'body',
    from: head.from,
    to: generic ? own : joinOwning(tokens, { from: head.from, to: joinSides(tokens, { head, to: own }, context) }, context),
    id: null,
    generic,
  };
}

/** `Trung tâm Đo đạc | Sở X`, `Khoa Nội 1 | Bệnh viện Y`: the greater body that the one before it is part of, no mark between. */
function joinOwning(tokens: readonly NameToken[], { from, to }: TokenRange, context: BodyContext): number {
  const rank = rankOf(tokens, { from, to });
  if (rank === 0 || rank > 2 || (!isNameWord(tokens[to]) && tokens[to]?.shape !== 'upper')) return to;
  const owner = rankOf(tokens, { from: to, to: to + LONGEST_RANKED }) > rank ? matchBody(tokens, to, context) : null;
  return owner && rankOf(tokens, owner) > rank ? owner.to : to;
}

/** A head in lower case names a body inside an office's words, or before capitals; `các ban Đảng` and `đảng Bộ Ngoại giao` are none. */
function namesInLowerCase(tokens: readonly NameToken[], head: { from: number; to: number; name: string }, context: BodyContext): boolean {
  if (COMPOUND_FIRSTS.has(`${tokens[head.from - 1]?.fold} ${tokens[head.from]!.fold}`)) return false;
  if (context.holder) return true;
  if (STATE_FORCES.has(head.name) && skipCountry(tokens, head.to, context.lexicon) !== null) return true; // cảnh sát | Anh
  return UNCAPITAL_HEADS.has(head.name) && !PLURALS.has(tokens[head.from - 1]?.fold ?? '');
}
