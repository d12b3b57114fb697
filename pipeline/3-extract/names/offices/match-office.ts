import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { BODY_NEEDING_HEADS, type OfficeHeadKind } from '../../../vietnamese/names/office-heads.ts';
import { DOMAIN_HEADS, FALSE_STATUSES, FIGURATIVE_OFFICES, PERSONAL_MINISTRIES } from '../../../vietnamese/names/office-traits.ts';
import type { OfficeStatus } from '../../findings.ts';
import { extendBody } from '../bodies/extend-body.ts';
import { matchBody } from '../bodies/match-body.ts';
import type { BodyItem, OfficeItem } from '../name-items.ts';
import { closeHyphens } from '../tokens/hyphened-words.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase, type Phrase } from '../tokens/phrase-trie.ts';
import { skipLetters } from '../tokens/skip-letters.ts';
import { isNoEntryPost } from './is-no-entry-post.ts';
import { isPartOfOther } from './is-part-of-other.ts';
import { abbreviatedDomain, matchAbbreviation, matchAgain, matchLevel, matchTeam, ofInspection } from './office-owners.ts';
import { skipCountryOwner, skipMission, skipSeat, skipSide, skipStanding } from './office-seats.ts';
import { readCountry } from './read-country.ts';
import { readSeatedTerm } from './read-seated-term.ts';
import { isOusted } from './read-term.ts';
import { skipCharge } from './skip-charge.ts';
import { skipQualifier } from './skip-qualifier.ts';

/** Heads of members, whose party may be told by its letters: `Nghị sĩ | PPP`. */
const SEATED_FOR_PARTY = /(?:sĩ|sỹ)$/u;
const LEAVING: ReadonlySet<string> = foldSet(['mãn nhiệm', 'đắc cử', 'tạm quyền', 'đương nhiệm', 'tiền nhiệm']);
const LATELY: ReadonlySet<string> = foldSet(['sắp', 'vừa', 'mới']);

const SECRETARIES: ReadonlySet<string> = foldSet(['thư ký']);

/** `Cố vấn | của Tổng thống`, `Cố vấn kinh tế | cho Tổng thống`. */
const SERVING: ReadonlySet<string> = foldSet(['của', 'cho']);

interface OfficeBody {
  to: number;
  body: BodyItem | null;
  superior?: OfficeItem;
}

/** The office that begins at the token, with its status word, body and country; null where none does. */
export function matchOffice(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): OfficeItem | null {
  const office = readOffice(tokens, from, lexicon);
  return office?.needy ? null : office;
}

/** The office as `matchOffice`, or only its head where that head needs words behind it and none were read: a `needy` one. */
export function readOffice(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): OfficeItem | null {
  const status = readStatus(tokens, from, lexicon);
  const start = skipDot(tokens, status?.to ?? from);
  const head = longestPhrase(lexicon.officeHeads, tokens, start);
  if (!head || tokens[start]!.shape === 'mark' || FIGURATIVE_OFFICES.has(joinFolds(tokens, start, head.to + 2))) return null;
  const name = joinFolds(tokens, start, head.to);
  if (isPartOfOther(name, tokens[start - 1]) || isNoEntryPost(tokens, start, { to: head.to, name, lexicon })) return null;
  const kind = head.value;
  const qualified = kind === 'unit' ? head.to : skipQualifier(tokens, head.to, lexicon);
  const owner = matchOwner(tokens, skipLetters(tokens, qualified), { kind, name, lexicon });
  if (!owner && kind === 'unit') return null;
  const owned = skipLeaving(tokens, skipSide(tokens, closeHyphens(tokens, owner?.to ?? qualified), lexicon), kind);
  const charged = owner?.superior ? skipCharge(tokens, owner.superior.reach, { name, lexicon }) : 0; // Đặc phái viên của Tổng Thư ký LHQ | về Syria
  const superior = owner?.superior && charged <= owner.superior.reach ? owner.superior : null;
  const to = superior === null && charged > 0 ? charged : skipCharge(tokens, owned, { name, lexicon });
  const term = readSeatedTerm(tokens, to, { name: joinFolds(tokens, start, to), lexicon });
  const leadsState = name === 'chủ tịch' && owner?.body === null; // Chủ tịch Trung Quốc
  return {
    kind: 'office',
    from: start,
    to,
    headTo: head.to,
    body: name.endsWith('chánh thanh tra') && to > qualified ? ofInspection(head.to, to) : (owner?.body ?? null),
    status: status?.value ?? (isOusted(tokens, term.to) ? 'former' : 'current'),
    statusFrom: from,
    termTo: term.named,
    reach: term.to,
    complete: kind === 'alone' || to > qualified,
    plural: false,
    appointed: false,
    honorific: null,
    superior,
    country: kind === 'alone' || kind === 'ministry' || leadsState ? readCountry(tokens, qualified, to, lexicon) : null,
    needy: to === qualified && BODY_NEEDING_HEADS.has(name),
  };
}

/** No `chính quyền Tổng thống`, and no `Cố vấn`. */
function readStatus(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): Phrase<OfficeStatus> | null {
  const status = longestPhrase(lexicon.statuses, tokens, at);
  if (status === null || FALSE_STATUSES.has(`${tokens[at - 1]?.fold} ${tokens[at]!.fold}`)) return null;
  return longestPhrase(lexicon.officeHeads, tokens, at) === null ? status : null;
}

/** `Bộ trưởng Quốc phòng | sắp mãn nhiệm`, `Tổng thống Mỹ | vừa mãn nhiệm`, `Tổng thống Mỹ | thứ 43`. */
function skipLeaving(tokens: readonly NameToken[], at: number, kind: OfficeHeadKind): number {
  if (kind === 'alone' && tokens[at]?.fold === 'thứ' && tokens[at + 1]?.shape === 'number') return at + 2;
  const from = LATELY.has(tokens[at]?.fold ?? '') ? at + 1 : at;
  if (from > at && joinFolds(tokens, from, from + 2) === 'nhậm chức' && isNameWord(tokens[from + 2])) return from + 2; // Thủ tướng Anh mới nhậm chức | A
  return LEAVING.has(joinFolds(tokens, from, from + 2)) ? from + 2 : at;
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
  const superior = nested?.to === at ? matchSuperior(tokens, SERVING.has(tokens[at]?.fold ?? '') ? at + 1 : at, lexicon) : null;
  if (superior) return superior;
  const domain = head.kind === 'ministry' || DOMAIN_HEADS.has(head.name) ? matchDomain(tokens, at, head) : null;
  const body = matchBody(tokens, of, { lexicon, holder: true });
  if (body && body.to >= (domain?.to ?? 0))
    // Bộ trưởng Khoa học, and no Khoa
    return {
      to: skipStanding(tokens, skipMission(tokens, skipCountryOwner(tokens, body.to, lexicon), head)),
      body: isBareUnit(body, tokens) ? null : body,
    };
  const seat = skipSeat(tokens, at, head);
  const seated = seat === null ? null : { to: seat, body: null };
  if (head.kind === 'ministry') return domain ?? seated;
  return (
    domain ??
    seated ??
    matchLevel(tokens, at, lexicon) ??
    (head.kind === 'alone' && !SEATED_FOR_PARTY.test(head.name) ? null : matchAbbreviation(tokens, of, lexicon))
  );
}

/** `Trợ lý Bộ trưởng …` is one office; in `Trợ lý Phó Thủ tướng NAME` the name is the superior's, so only the head stays. */
function matchSuperior(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OfficeBody | null {
  const superior = longestPhrase(lexicon.nesting, tokens, at) ? null : matchOffice(tokens, at, lexicon);
  const secretary = SECRETARIES.has(joinFolds(tokens, at - 2, at)) && isNameWord(tokens[superior?.reach ?? at]); // Thư ký Thứ trưởng Bộ Y tế | A: A is no secretary
  if (superior && !secretary && PERSONAL_MINISTRIES.has(tokens[at]!.fold) && superior.body) return { to: superior.to, body: superior.body };
  if (superior) return { to: superior.to, body: null, superior };
  const body = matchBody(tokens, at, { lexicon, holder: true });
  if (body) return { to: body.to, body };
  const listed = tokens[at]?.shape === 'capital' ? longestPhrase(lexicon.bodies, tokens, at) : null; // Cố vấn Nhà Trắng
  return listed && { to: listed.to, body: { kind: 'body', from: at, to: listed.to, id: listed.value, generic: false } };
}

function matchUnit(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OfficeBody | null {
  const unit = matchOwnUnit(tokens, at, lexicon);
  return unit && (matchAgain(tokens, unit.to, lexicon) ?? unit);
}

function matchOwnUnit(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OfficeBody | null {
  const doubled = skipDoubled(tokens, at, lexicon);
  if (doubled > at) return matchOwnUnit(tokens, doubled, lexicon);
  const body = matchBody(tokens, at, { lexicon, holder: true });
  const unit = longestPhrase(lexicon.units, tokens, at);
  if (body && (unit || tokens[at]!.shape !== 'lower')) return { to: body.to, body };
  if (!unit) return matchTeam(tokens, at, lexicon);
  const unitTo = skipQualifier(tokens, unit.to, lexicon); // Phó Trưởng đoàn chuyên trách | Đoàn ĐBQH
  const of = matchBody(tokens, unitTo, { lexicon, holder: true });
  return { to: of?.to ?? skipSeat(tokens, unitTo, { name: '', lexicon }) ?? unitTo, body: of };
}

/** `Trưởng ban | Ban Tổ chức`, `Chánh Văn phòng | Văn phòng Tỉnh ủy`: past the unit's word where its name says it again. */
function skipDoubled(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  const unit = longestPhrase(lexicon.units, tokens, at);
  if (unit === null || tokens[unit.to]?.shape === 'lower' || tokens[unit.to + 1]?.fold === 'học') return at; // Trưởng khoa Khoa học cơ bản
  return joinFolds(tokens, at, unit.to) === joinFolds(tokens, unit.to, 2 * unit.to - at) ? unit.to : at;
}

/** `Bộ trưởng Nông nghiệp và Phát triển nông thôn`, `Cục trưởng An ninh mạng`: the ministry or department without its first word. */
function matchDomain(tokens: readonly NameToken[], at: number, { lexicon, kind }: HeadWords): OfficeBody | null {
  const ministries = lexicon.bodies.next.get('bộ');
  const listed = ministries ? longestPhrase(ministries, tokens, at) : null;
  if (tokens[at]?.shape === 'lower' && !listed) return null;
  const extended = extendBody(tokens, at, {
    lexicon,
    holder: true,
    mode: 'open',
  });
  const to = Math.max(extended.to, listed?.to ?? at);
  return to > at && (listed || longestPhrase(lexicon.domains, tokens, at))
    ? { to, body: null }
    : kind === 'ministry'
      ? abbreviatedDomain(tokens, at)
      : null;
}

function isBareUnit(body: BodyItem, tokens: readonly NameToken[]): boolean {
  return body.to - body.from === 1 && tokens[body.from]!.shape === 'lower';
}

function skipDot(tokens: readonly NameToken[], at: number): number {
  return tokens[at]?.fold === '.' && tokens[at]!.glued ? at + 1 : at;
}
