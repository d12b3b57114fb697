import { foldSet } from '../../vietnamese/letters/fold-set.ts';
import { expandAbbreviations } from '../../vietnamese/names/expand-abbreviations.ts';
import { extendBody } from './bodies/extend-body.ts';
import { findNestedBody } from './bodies/find-nested-body.ts';
import type { BodySeat, PrintedBody } from './bodies/gather-bodies.ts';
import { isOfSeveral } from './bodies/is-of-several.ts';
import { isSourceBody } from './bodies/is-source-body.ts';
import type { BodyItem, NameItem, OfficeItem, PlaceItem, TokenRange } from './name-items.ts';
import type { PrintedOffice } from './offices/gather-offices.ts';
import type { PrintedPerson } from './people/gather-people.ts';
import { isKin } from './people/is-kin.ts';
import type { PrintedPlace } from './places/gather-places.ts';
import type { NameLexicon } from './tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from './tokens/name-tokens.ts';
import { longestPhrase, type Phrase } from './tokens/phrase-trie.ts';

/** Organs of a firm: what brackets call behind them is the firm. */
const COUNCILS: ReadonlySet<string> = foldSet([
  'hđtv',
  'hđqt',
  'hội đồng',
  'ban',
  'đảng ủy',
  'đảng bộ',
  'văn phòng',
  'công đoàn',
  'chi nhánh',
]);
const LONGEST_ALIAS = 8;
const LONGEST_CALL = 5;
const CALLS: ReadonlySet<string> = foldSet(['tắt', 'gọi']);
const SEAT_WORDS: ReadonlySet<string> = new Set(['tại', 'ở']);

/** The items of an article with their printed words, by kind. */
export interface PrintedNames {
  people: PrintedPerson[];
  offices: PrintedOffice[];
  bodies: PrintedBody[];
  places: PrintedPlace[];
  /** The body that stands in the words of an office. */
  bodiesOf: Map<OfficeItem, BodyItem>;
}

interface Page {
  text: string;
  tokens: readonly NameToken[];
  items: readonly NameItem[];
  lexicon: NameLexicon;
}

/** Reads the words of each item; bodies inside the words of offices are bodies too, and news media named as source are none. */
export function printNames(page: Page): PrintedNames {
  const printed: PrintedNames = { people: [], offices: [], bodies: [], places: [], bodiesOf: new Map() };
  for (const [index, item] of page.items.entries()) {
    if (item.kind === 'person')
      printed.people.push({
        item,
        name: read(page, item),
        words: foldWords(page, item),
        title: item.honorific && page.tokens[item.honorific.to - 1]!.fold,
        heads: readHeads(page, index),
        kin: isKin(page.tokens, item),
      });
    else if (item.kind === 'place') printPlace(page, item, printed);
    else if (item.kind === 'office') printOffice(page, item, printed);
    else if (!isSourceBody(page.tokens, item) && !isOfSeveral(page.tokens, item, page.lexicon)) addBody(page, item, printed);
  }
  return printed;
}

function addBody(page: Page, item: BodyItem, printed: PrintedNames): void {
  printed.bodies.push(printBody(page, item));
  const owner = findNestedBody(page.tokens, item, page.lexicon);
  if (owner) printed.bodies.push(printBody(page, owner));
}

function printPlace(page: Page, item: PlaceItem, printed: PrintedNames): void {
  printed.places.push({ item, text: read(page, item), name: read(page, { from: item.nameFrom, to: item.to }) });
  if (item.owner) addBody(page, item.owner, printed);
}

/** The heads of the offices directly before and behind a name. */
function readHeads(page: Page, index: number): string[] {
  const person = page.items[index]!;
  return [page.items[index - 1], page.items[index + 1]].flatMap((office) => {
    if (office?.kind !== 'office') return [];
    const beside = office.reach === person.from || office.statusFrom - person.to === 1;
    return beside ? [readHead(page, office)] : [];
  });
}

function readHead(page: Page, office: OfficeItem): string {
  return expandAbbreviations(read(page, { from: office.from, to: office.headTo }));
}

function printOffice(page: Page, item: OfficeItem, printed: PrintedNames): void {
  printed.offices.push({
    item,
    text: read(page, item),
    head: readHead(page, item),
    holder: null,
    holderBy: null,
  });
  for (const body of item.inner ?? []) if (!isSourceBody(page.tokens, body)) addBody(page, body, printed);
  const inside = findInside(page, item);
  const body = inside && inside.from < (item.body?.from ?? item.to) ? inside : item.body; // Kiểm toán Nhà nước in Tổng Kiểm toán Nhà nước
  if (!body || isSourceBody(page.tokens, body)) return;
  addBody(page, body, printed);
  printed.bodiesOf.set(item, body);
}

/** `Bộ Chính trị` in `Ủy viên Bộ Chính trị`, `Chính phủ` in `Thủ tướng Chính phủ`. */
function findInside({ tokens, lexicon }: Page, office: OfficeItem): BodyItem | null {
  for (let at = office.from + 1; at < office.to; at++) {
    if (tokens[at]!.shape === 'lower') continue;
    const body = longestPhrase(lexicon.bodies, tokens, at);
    if (body && body.to <= office.to) return { kind: 'body', from: at, ...readOwn(tokens, body, { office, lexicon }), generic: false };
  }
  return null;
}

/** `Quốc hội` with the state or country that the office's words or the next ones name: `Chủ tịch Quốc hội | bang Hessen`. */
function readOwn(
  tokens: readonly NameToken[],
  body: Phrase<string>,
  within: { office: OfficeItem; lexicon: NameLexicon },
): { to: number; id: string | null } {
  const { office, lexicon } = within;
  const extended = extendBody(tokens, body.to, { lexicon, holder: true, mode: 'listed' });
  const own = extended.to > body.to && (extended.to <= office.to || (body.to === office.to && tokens[body.to]!.fold === 'bang'));
  return own ? { to: extended.to, id: null } : { to: body.to, id: body.value };
}

function printBody(page: Page, item: BodyItem): PrintedBody {
  return { item, text: read(page, item), foreign: endsAbroad(page, item), alias: readAlias(page, item), seat: readSeat(page, item) };
}

/** `TKV` in `Tập đoàn … Việt Nam (TKV)`: what brackets behind a name say it is called by. */
function readAlias({ tokens }: Page, { from, to }: BodyItem): string | null {
  const inside = tokens.slice(from, to).findIndex(({ text }) => text === '(');
  if (inside > 0 && tokens[from + inside + 1]!.shape === 'upper' && tokens[from + inside + 2]?.text === ')')
    return tokens[from + inside + 1]!.fold; // Đảng Tự do Dân chủ (LDP) Nhật Bản
  if (COUNCILS.has(tokens[from]!.fold) || COUNCILS.has(joinFolds(tokens, from, from + 2))) return null; // HĐTV Tập đoàn … (PVN)
  if (tokens[to]?.text !== '(') return null;
  const start = skipCalled(tokens, to + 1);
  if (tokens[start]?.fold === tokens[from]!.fold) return readHeaded(tokens, start);
  if (tokens[start]?.shape !== 'upper' || tokens[start]!.text.length < 2) return null;
  let end = start + 1;
  while (end - to < LONGEST_ALIAS && tokens[end]?.glued && tokens[end]!.text !== ')') end++;
  return tokens[end]?.text === ')' ? foldWords({ tokens }, { from: start, to: end }).join(' ') : null;
}

/** Past `gọi tắt là`, `sau đây gọi là`. */
function skipCalled(tokens: readonly NameToken[], at: number): number {
  for (let to = at; to < at + LONGEST_CALL; to++) if (tokens[to]?.fold === 'là' && CALLS.has(tokens[to - 1]!.fold)) return to + 1;
  return at;
}

/** `(Hội đồng TIFA)` behind a council: its short name, with the head said again. */
function readHeaded(tokens: readonly NameToken[], start: number): string | null {
  let end = start;
  while (end - start < LONGEST_ALIAS && tokens[end] && tokens[end]!.shape !== 'break' && tokens[end]!.text !== ')') end++;
  return tokens[end]?.text === ')' ? foldWords({ tokens }, { from: start, to: end }).join(' ') : null;
}

function endsAbroad({ tokens, lexicon }: Page, item: BodyItem): boolean {
  const end = tokens[item.to - 2]?.fold === 'khóa' ? item.to - 2 : item.to;
  for (let at = item.from + 1; at < end; at++) {
    const place = longestPhrase(lexicon.places, tokens, at);
    if (place?.value.kind === 'country' && place.to === end)
      return tokens[at]!.fold !== 'việt' && !SEAT_WORDS.has(tokens[at - 1]!.fold) && tokens[at - 1]!.text !== '-';
  }
  return false;
}

function readSeat(page: Page, item: BodyItem): BodySeat | null {
  if (item.head !== undefined) return null;
  for (let at = item.from + 1; at < item.to; at++) {
    const place = longestPhrase(page.lexicon.places, page.tokens, at);
    if (place?.to !== item.to) continue;
    const state = page.tokens[at - 1]!.fold === 'nước' ? at - 1 : at; // Quốc hội | nước Cộng hòa Cuba
    const type = longestPhrase(page.lexicon.placeTypes, page.tokens, at)?.to ?? at; // TP. Hà Nội is an entry of the lists
    return {
      place: place.value.id,
      head: expandAbbreviations(
        read(page, { from: item.from, to: Math.min(state < at ? state : type, item.to) }).replace(/ ?\([^()]{1,20}\)/u, ''),
      ),
    };
  }
  return null;
}

function foldWords({ tokens }: Pick<Page, 'tokens'>, range: TokenRange): string[] {
  return tokens.slice(range.from, range.to).flatMap((token) => (token.shape === 'mark' ? [] : [token.fold]));
}

function read({ text, tokens }: Page, { from, to }: TokenRange): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/gu, ' ');
}
