import type { OfficeHeadKind } from '../../vietnamese/office-heads.ts';
import { BODY_NEEDING_HEADS, FALSE_STATUSES, FIGURATIVE_OFFICES, PERSONAL_MINISTRIES } from '../../vietnamese/office-traits.ts';
import { extendBody } from './extend-body.ts';
import { matchBody } from './match-body.ts';
import { matchNative } from './match-person.ts';
import type { BodyItem, OfficeItem } from './name-items.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';
import { longestPhrase } from './phrase-trie.ts';

/** Heads of those who sit abroad: `Đại sứ Việt Nam tại Lào`, `Trưởng Đại diện JETRO tại Việt Nam`. */
const SEATED_HEADS = /đại sứ|lãnh sự|bí thư|đại biện|tham tán|đại diện|công sứ|tùy viên|điều phối viên|giám đốc|phái đoàn|đặc phái viên/u;

interface OfficeBody {
  to: number;
  body: BodyItem | null;
  superior?: OfficeItem;
}

/** The office that begins at the token, with its status word, body and country; null where none does. */
export function matchOffice(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): OfficeItem | null {
  const status = FALSE_STATUSES.has(`${tokens[from - 1]?.fold} ${tokens[from]!.fold}`)
    ? null
    : longestPhrase(lexicon.statuses, tokens, from);
  const start = skipDot(tokens, status?.to ?? from);
  const head = longestPhrase(lexicon.officeHeads, tokens, start);
  if (!head || tokens[start]!.shape === 'mark' || FIGURATIVE_OFFICES.has(joinFolds(tokens, start, head.to + 2))) return null;
  const name = joinFolds(tokens, start, head.to);
  const kind = head.value;
  const headTo = kind === 'unit' ? head.to : skipQualifier(tokens, head.to, lexicon);
  const owner = matchOwner(tokens, headTo, { kind, name, lexicon });
  if (!owner && (kind === 'unit' || BODY_NEEDING_HEADS.has(name))) return null;
  const to = owner?.to ?? headTo;
  return {
    kind: 'office',
    from: start,
    to,
    headTo: head.to,
    body: owner?.body ?? null,
    status: status?.value ?? 'current',
    statusFrom: from,
    reach: skipTerm(tokens, to),
    complete: kind === 'alone' || to > headTo,
    plural: false,
    appointed: false,
    honorific: null,
    superior: owner?.superior ?? null,
  };
}

interface HeadWords {
  kind: OfficeHeadKind;
  name: string;
  lexicon: NameLexicon;
}

/** The words behind the head that say of what: a body, a unit, a ministry's domain, a level, a country, another office. */
function matchOwner(tokens: readonly NameToken[], at: number, head: HeadWords): OfficeBody | null {
  const { lexicon } = head;
  if (head.kind === 'unit') return matchUnit(tokens, at, lexicon);
  const of = tokens[at]?.fold === 'của' && head.kind !== 'alone' ? at + 1 : at;
  const nested = longestPhrase(lexicon.nesting, tokens, at - head.name.split(' ').length);
  if (nested && nested.to === at) return matchSuperior(tokens, at, lexicon);
  const body = matchBody(tokens, of, { lexicon, holder: true });
  if (body)
    return {
      to: SEATED_HEADS.test(head.name) ? skipSeat(tokens, body.to, lexicon) : body.to,
      body: isBareUnit(body, tokens) ? null : body,
    };
  if (head.kind === 'ministry') return matchDomain(tokens, at, lexicon) ?? matchSeat(tokens, at, head);
  return matchSeat(tokens, at, head) ?? matchLevel(tokens, at, lexicon) ?? matchAbbreviation(tokens, of, head);
}

/** `Trợ lý Bộ trưởng …` is one office; in `Trợ lý Phó Thủ tướng NAME` the name is the superior's, so only the head stays. */
function matchSuperior(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OfficeBody | null {
  const superior = longestPhrase(lexicon.nesting, tokens, at) ? null : matchOffice(tokens, at, lexicon);
  if (superior && PERSONAL_MINISTRIES.has(tokens[at]!.fold) && superior.body) return { to: superior.to, body: superior.body };
  if (superior) return { to: superior.to, body: null, superior };
  const body = matchBody(tokens, at, { lexicon, holder: true });
  return body ? { to: body.to, body } : null;
}

function matchUnit(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OfficeBody | null {
  const body = matchBody(tokens, at, { lexicon, holder: true });
  const unit = longestPhrase(lexicon.units, tokens, at);
  if (body && (unit || tokens[at]!.shape !== 'lower')) return { to: body.to, body };
  if (!unit) return null;
  const of = matchBody(tokens, unit.to, { lexicon, holder: true });
  return {
    to: of?.to ?? matchSeat(tokens, unit.to, { kind: 'unit', name: '', lexicon })?.to ?? unit.to,
    body: of,
  };
}

/** `Bộ trưởng Nông nghiệp và Phát triển nông thôn`: the ministry without its first word. */
function matchDomain(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OfficeBody | null {
  const ministries = lexicon.bodies.next.get('bộ');
  const listed = ministries ? longestPhrase(ministries, tokens, at) : null;
  if (tokens[at]?.shape === 'lower' && !listed) return null;
  const extended = extendBody(tokens, at, {
    lexicon,
    holder: true,
    mode: 'open',
  });
  const to = Math.max(extended.to, listed?.to ?? at);
  return to > at && (listed || longestPhrase(lexicon.domains, tokens, at)) ? { to, body: null } : abbreviatedDomain(tokens, at);
}

/** `Bộ trưởng GTVT`, `Bộ trưởng KH&ĐT`. */
function abbreviatedDomain(tokens: readonly NameToken[], at: number): OfficeBody | null {
  if (tokens[at]?.shape !== 'upper' || tokens[at]!.text.length < 2) return null;
  let to = at + 1;
  while (to - at < 6 && tokens[to]?.glued && (tokens[to]!.shape === 'upper' || '&-'.includes(tokens[to]!.text)) && tokens[to + 1]) to++;
  return { to, body: null };
}

/** A country, province or town, and `tại` with another: `Đại sứ Việt Nam tại Lào`. */
function matchSeat(tokens: readonly NameToken[], at: number, { name, lexicon }: HeadWords): OfficeBody | null {
  const to = skipPlace(tokens, skipState(tokens, at), lexicon);
  const seat = SEATED_HEADS.test(name) ? skipSeat(tokens, to ?? at, lexicon) : (to ?? at);
  return to === null && seat === at ? null : { to: seat, body: null };
}

function skipSeat(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  if (tokens[at]?.fold !== 'tại') return at;
  const place = skipPlace(tokens, at + 1, lexicon);
  const body = place === null ? matchBody(tokens, at + 1, { lexicon, holder: true }) : null;
  return place ?? (body?.generic === false ? body.to : at);
}

function skipPlace(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number | null {
  const type = longestPhrase(lexicon.placeTypes, tokens, at);
  const name = type ? skipDot(tokens, type.to) : at;
  const place = longestPhrase(lexicon.places, tokens, name) ?? longestPhrase(lexicon.places, tokens, at);
  if (!place || tokens[place.to - 1]!.shape === 'lower' || tokens[place.to - 1]!.shape === 'mark') return null;
  if (place.value.kind === 'country') return place.to;
  const person = matchNative(tokens, name, lexicon, true); // Hà Nam is a province, Hà Nam Khánh a person
  return person !== null && person > place.to && !matchNative(tokens, place.to, lexicon, true) ? null : place.to;
}

/** `nước Cộng hòa …`, `Cộng hòa Nhân dân …` before a country's short name. */
function skipState(tokens: readonly NameToken[], at: number): number {
  return tokens[at]?.fold === 'nước' ? at + 1 : at;
}

/** `Chủ tịch tỉnh`, `Bí thư huyện Mường La`. */
function matchLevel(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OfficeBody | null {
  if (!longestPhrase(lexicon.placeTypes, tokens, at)) return null;
  const extended = extendBody(tokens, at, { lexicon, holder: true, mode: 'level' });
  return extended.to > at && tokens[at]!.shape !== 'capital' ? { to: extended.to, body: null } : null;
}

/** `Chủ tịch VCCI`, `Tổng Giám đốc IMF`: an abbreviation that no list knows. */
function matchAbbreviation(tokens: readonly NameToken[], at: number, head: HeadWords): OfficeBody | null {
  const token = tokens[at];
  if (head.kind === 'alone' || token?.shape !== 'upper' || token.text.length < 2 || longestPhrase(head.lexicon.cues, tokens, at))
    return null;
  if (longestPhrase(head.lexicon.placeTypes, tokens, at) || (tokens[at + 1]?.shape === 'upper' && tokens[at + 1]!.text.length > 1))
    return null;
  return { to: at + 1, body: { kind: 'body', from: at, to: at + 1, id: null, generic: false } };
}

function isBareUnit(body: BodyItem, tokens: readonly NameToken[]): boolean {
  return body.to - body.from === 1 && tokens[body.from]!.shape === 'lower';
}

function skipQualifier(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  return longestPhrase(lexicon.qualifiers, tokens, at)?.to ?? at;
}

/** `khóa XII`, `(khóa XI)`, `nhiệm kỳ 2016 - 2021`, `(UBKT)` belong to no office's name but stand between it and its holder. */
function skipTerm(tokens: readonly NameToken[], at: number): number {
  const open = tokens[at]?.fold === '(' ? at + 1 : at;
  const word = tokens[open]?.fold;
  if (open > at && tokens[open]?.shape === 'upper' && tokens[open + 1]?.fold === ')') return open + 2;
  if (word === 'khóa' && tokens[open + 1] && tokens[open + 1]!.shape !== 'lower') return closeTerm(tokens, open + 2, open > at);
  if (word !== 'nhiệm' || tokens[open + 1]?.fold !== 'kì') return at;
  let to = open + 2;
  while (tokens[to]?.shape === 'number' || tokens[to]?.fold === '-') to++;
  return to > open + 2 ? closeTerm(tokens, to, open > at) : at;
}

function closeTerm(tokens: readonly NameToken[], at: number, opened: boolean): number {
  return opened && tokens[at]?.fold === ')' ? at + 1 : at;
}

function skipDot(tokens: readonly NameToken[], at: number): number {
  return tokens[at]?.fold === '.' && tokens[at]!.glued ? at + 1 : at;
}
