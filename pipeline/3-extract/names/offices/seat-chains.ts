import type { OfficeItem } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import type { PrintedOffice } from './gather-offices.ts';

/** An office of a place whose name another of the chain tells: `Phó Bí thư Tỉnh ủy`, `Phó Chủ tịch HĐND huyện`. */
const BARE = /(?:^|\s)(tỉnh|thành phố|thành|tp|huyện|quận|thị xã|thị|xã|phường)(?:\s(?:ủy|uỷ|đoàn))?$/iu;
const SEATED =
  /(?:^|\s)(?<level>[Tt]ỉnh|[Tt]hành phố|T[Pp]|[Hh]uyện|[Qq]uận|[Tt]hị xã|(?<!(?:[Tt]ác|[Tt]ấn|[Hh]oa)\s)[Xx]ã|[Pp]hường|(?:[Tt]hành|[Tt]hị)(?=\s(?:[uủỦ][yỷ]|[đĐ]oàn)\s))(?:\s(?:[uủỦ][yỷ]|[đĐ]oàn))?\.?\s?(?<place>\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,3})$/u;
/** An organ of the Party in a ministry that another office of the chain names. */
const ORGAN = /(?:^|\s)(?:đảng ủy|đảng uỷ|ban cán sự đảng)$/iu;
const MINISTER = /^(?:Bộ trưởng|Thứ trưởng(?: [Tt]hường trực)?) (?:Bộ )?(?<ministry>\p{Lu}.+)$/u;
const JOINS: ReadonlySet<string> = new Set([',', '-', '–', 'và', 'kiêm']);
const WIDEST_JOIN = 2; // tokens
const FARTHEST_SEAT = 8; // offices
/** The city that is named after a person keeps the word of its level. */
const NAMED_AFTER = /^(?:HCM|Hồ Chí Minh)$/u;

/**
 * The places of offices that name none where the next or the last office of their chain tells one of the same level: `Phó Bí thư Tỉnh ủy,
 * Chủ tịch UBND tỉnh X` is of the committee of X, whatever other provinces the article names; and so the ministry of `Bí thư Đảng ủy,
 * Bộ trưởng Bộ X`.
 */
export function seatChains(tokens: readonly NameToken[], offices: readonly PrintedOffice[]): Map<OfficeItem, string> {
  const seats = new Map<OfficeItem, string>();
  for (const chain of splitChains(tokens, offices)) {
    for (const [at, { item, text }] of chain.entries()) {
      const level = BARE.exec(text)?.[1];
      if (item.plural || !(level || ORGAN.test(text))) continue;
      const near = [...chain.slice(at + 1, at + 1 + FARTHEST_SEAT), ...chain.slice(Math.max(0, at - FARTHEST_SEAT), at).reverse()];
      const seat = near.map((other) => (level ? seatOf(other.text, level) : ministryOf(other.text))).find(Boolean);
      if (seat) seats.set(item, level ? placeFor(text, seat) : seat);
    }
  }
  return seats;
}

/** The offices that stand side by side, with a comma or `kiêm` between them. */
function splitChains(tokens: readonly NameToken[], offices: readonly PrintedOffice[]): PrintedOffice[][] {
  const chains: PrintedOffice[][] = [];
  let to = -1;
  for (const office of [...offices].sort((a, b) => a.item.from - b.item.from)) {
    const width = office.item.statusFrom - to;
    if (to > 0 && width > 0 && width <= WIDEST_JOIN && tokens.slice(to, office.item.statusFrom).every(({ fold }) => JOINS.has(fold)))
      chains.at(-1)!.push(office);
    else chains.push([office]);
    to = office.item.termTo;
  }
  return chains.filter(({ length }) => length > 1);
}

function seatOf(text: string, level: string): string | undefined {
  const { level: named, place } = SEATED.exec(text)?.groups ?? {};
  return named && rankOf(named) === rankOf(level) ? place : undefined;
}

function ministryOf(text: string): string | undefined {
  const ministry = MINISTER.exec(text)?.groups?.ministry;
  return ministry && `Bộ ${ministry}`;
}

/** `TP`, `thành phố` and the `Thành` of `Thành ủy` are one level. */
function rankOf(level: string): string {
  const folded = level.toLowerCase();
  return folded === 'tp' || folded === 'thành' ? 'thành phố' : folded === 'thị' ? 'thị xã' : folded;
}

function placeFor(text: string, place: string): string {
  return NAMED_AFTER.test(place) && !/(?:TP|phố)$/iu.test(text) ? `TP ${place}` : place;
}
