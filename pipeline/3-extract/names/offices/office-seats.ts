import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { matchBody } from '../bodies/match-body.ts';
import { skipCountry } from '../bodies/skip-country.ts';
import { isBriefType } from '../bodies/step-level.ts';
import { matchNative } from '../people/match-person.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isHyphen, isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** Heads of those who sit abroad: `Đại sứ Việt Nam tại Lào`, `Trưởng Đại diện JETRO tại Việt Nam`. */
const SEATED_HEADS =
  /đại sứ|tư lệnh|chỉ huy|đứng đầu|thủ lĩnh|quan sát viên|lãnh sự|bí thư|đại biện|tham tán|đại diện|công sứ|tùy viên|điều phối viên|giám đốc|phái đoàn|đặc phái viên|đàm phán/u;

/** Heads of forces and those who lead them, of which the press also says `ở`. */
const COMMANDS = /tư lệnh|chỉ huy|đứng đầu/u;

const STATES: ReadonlySet<string> = new Set(['bang', 'tiểu']);
/** Words that open the long name of a state. */
const STATE_WORDS: ReadonlySet<string> = foldSet(
  'cộng|hòa|dân|chủ|nhà|nước|độc|lập|vương|quốc|liên|bang|nhân|hồi|giáo|hợp|chủng|đại|công'.split('|'),
);
const STANDINGS: ReadonlySet<string> = foldSet(['đối lập', 'cầm quyền']);
const OWN: ReadonlySet<string> = new Set(['này', 'ta']);

/** Past where a party that somebody leads stands: `thủ lĩnh Công đảng | đối lập | A`. */
export function skipStanding(tokens: readonly NameToken[], at: number): number {
  return STANDINGS.has(joinFolds(tokens, at, at + 2)) && isNameWord(tokens[at + 2]) ? at + 2 : at;
}

/** The token after a country, province or town behind an office's head, and `tại` with another; null where neither stands there. */
export function skipSeat(
  tokens: readonly NameToken[],
  at: number,
  { name, lexicon }: { name: string; lexicon: NameLexicon },
): number | null {
  const from = tokens[at]?.fold === 'từ' && STATES.has(tokens[at + 1]?.fold ?? '') ? at + 1 : at; // Thượng nghị sĩ | từ bang Arizona
  const union = joinFolds(tokens, at, at + 3) === 'liên bang nước' ? at + 2 : at; // Chủ tịch Quốc hội | Liên bang nước Cộng hòa …
  const place = skipPlace(tokens, tokens[union]?.fold === 'nước' ? union + 1 : from, lexicon);
  const to = skipCountryOwner(tokens, place ?? at, lexicon); // Tỉnh trưởng tỉnh X | nước Y
  const seat = skipMission(tokens, to, { name, lexicon });
  return seat > at ? seat : null;
}

/** The token after `tại Lào` where the head is of those who sit abroad, else the token itself. */
export function skipMission(tokens: readonly NameToken[], at: number, { name, lexicon }: { name: string; lexicon: NameLexicon }): number {
  const [word, joint] = [tokens[at]?.fold, name.endsWith('đàm phán') ? 'với' : 'tại'];
  const side = word === 'bên' && tokens[at + 1]?.fold === 'cạnh'; // bên cạnh Liên hợp quốc
  const seated = SEATED_HEADS.test(name) || tokens[at - 1]?.fold === 'trách'; // Đại biểu Quốc hội chuyên trách | tại Ủy ban X
  if ((word !== joint && !side && !(word === 'ở' && COMMANDS.test(name))) || !seated) return at;
  const from = side ? at + 2 : at + 1;
  const place = skipPlace(tokens, from, lexicon);
  const body = place === null ? matchBody(tokens, from, { lexicon, holder: true }) : null;
  return skipConcurrent(
    tokens,
    place === null ? (body?.generic === false ? body.to : at) : skipPosts(tokens, place, { name, lexicon }),
    lexicon,
  );
}

/** Past `, Thổ Nhĩ Kỳ và Jordan` behind `Đại sứ Pháp tại Anh`: the posts one after the other of who sits abroad, to the last behind `và`. */
function skipPosts(tokens: readonly NameToken[], from: number, { name, lexicon }: { name: string; lexicon: NameLexicon }): number {
  let [to, at] = [from, from];
  while (/đại sứ|lãnh sự|tham tán/u.test(name) && (tokens[at]?.text === ',' || tokens[at]?.fold === 'và')) {
    const country = longestPhrase(lexicon.places, tokens, at + 1);
    if (country?.value.kind !== 'country' || !endsName(tokens, country.to - 1)) break;
    if (tokens[at]!.fold === 'và') to = country.to;
    at = country.to;
  }
  return to;
}

/** Past `kiêm nhiệm Cộng hòa Fiji và Samoa`: the other countries that an ambassador is accredited to. */
function skipConcurrent(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  let to = at;
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  let next = joinFolds(tokens, from, from + 2) === 'kiêm nhiệm' ? from + 2 : at;
  while (next > to) {
    let start = next;
    while (STATE_WORDS.has(tokens[start]?.fold ?? '') && longestPhrase(lexicon.places, tokens, start) === null) start++;
    const state = longestPhrase(lexicon.places, tokens, start);
    if (!state || (state.value.kind !== 'country' && state.value.kind !== 'territory') || !endsName(tokens, state.to - 1)) return to;
    to = state.to;
    next = tokens[to]?.fold === 'và' || tokens[to]?.text === ',' ? to + 1 : to;
  }
  return to;
}

/** The token after `phía Nga` in `Đồng Chủ tịch Ủy ban Liên Chính phủ | phía Nga | A`, else the token itself: whose side holds the office. */
export function skipSide(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  return tokens[at]?.fold === 'phía' ? (skipCountry(tokens, at + 1, lexicon) ?? at) : at;
}

/** The token after `của Nhật Bản`, `nước CHDCND Lào`, else the token itself: the country whose office or party it is. */
export function skipCountryOwner(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  const of = tokens[at]?.fold === 'của' ? at + 1 : at;
  const state = tokens[of]?.fold === 'nước' ? of + 1 : of;
  if (state === at) return at;
  const country = longestPhrase(lexicon.places, tokens, state);
  return country?.value.kind === 'country' && tokens[of]!.shape !== 'mark' && endsName(tokens, country.to - 1) ? country.to : at;
}

function skipPlace(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number | null {
  if (tokens[at]?.text === 'Hồ' && matchNative(tokens, at, lexicon, true)) return null; // Hồ Đức Lâm
  if (tokens[at - 1]?.fold === 'nước' && OWN.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.fold === 'tại') return at + 1; // Đại sứ nước này tại Lào
  const type = longestPhrase(lexicon.placeTypes, tokens, at);
  const name =
    type && tokens[type.to]?.fold === '.' && tokens[type.to]!.glued && isBriefType(tokens[type.to - 1]!) ? type.to + 1 : (type?.to ?? at);
  const place = longestPhrase(lexicon.places, tokens, name) ?? longestPhrase(lexicon.places, tokens, at);
  if (place?.value.kind === 'country' && tokens[name]!.text === 'Các') return place.to; // Các Tiểu vương quốc Arab thống nhất
  if (!place || !endsName(tokens, place.to - 1)) return null;
  if (place.value.kind === 'country') return place.to;
  const person = matchNative(tokens, name, lexicon, true); // Hà Nam is a province, Hà Nam Khánh a person
  return person !== null && person > place.to && !matchNative(tokens, place.to, lexicon, true) ? null : place.to;
}

/** A capital, or the last syllable of a word in hyphens: `Bê-la-rút`. */
function endsName(tokens: readonly NameToken[], at: number): boolean {
  const { shape } = tokens[at]!;
  return shape !== 'mark' && (shape !== 'lower' || isHyphen(tokens, at - 1));
}
