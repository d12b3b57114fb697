import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { HIGHLAND_FIRSTS } from '../../../vietnamese/names/body-traits.ts';
import { endsInCapital } from '../tokens/hyphened-words.ts';
import { matchHistorical } from '../tokens/name-surroundings.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { opensGendered, opensOffice, startsPerson } from './body-ends.ts';
import { type BodyExtension, type PartStep, toStep } from './body-extension.ts';
import { isForeignStart, isOwnName, opensForeigner, opensKnownForeigner } from './foreign-ends.ts';
import { isCounted } from './is-counted.ts';
import { isDesk } from './is-desk.ts';
import { joinCountries, joinDomains, joinPair, joinPartner } from './join-domains.ts';
import { joinOwner } from './join-owner.ts';
import { joinParty } from './join-party.ts';
import { isBrandPart, joinState, joinZones, longestPlace } from './join-places.ts';
import { countryEnd, isHouse, mayBeLower } from './lower-parts.ts';
import { readNumber } from './read-number.ts';
import { readOwnBrand } from './read-own-brand.ts';
import { readBrand, readRest } from './read-rest.ts';
import { readToBrackets } from './read-to-brackets.ts';
import { skipBrackets } from './skip-brackets.ts';
import { skipFirmForm } from './skip-firm-form.ts';
import { stepCapital } from './step-capital.ts';
import { stepLevel } from './step-level.ts';

const LONGEST_BODY = 22;
const MOST_RESTS = 3;
const PARLIAMENT = /^quốc hội$| qh$/u;
/** First words of regions that papers print in lower case: `châu Á - Thái Bình Dương`. */
const REGION_WORDS: ReadonlySet<string> = foldSet(['châu', 'miền', 'đồng', 'thủ', 'vùng']);
/** Last words of the heads of firms. */
const FIRM_ENDS: ReadonlySet<string> = foldSet(['đoàn', 'ty', 'hàng', 'hãng']);
const CONNECTORS: ReadonlySet<string> = foldSet(['và', ',', '-', '&', 'về', 'các', 'cho', 'vì', '/']);
const STATE_TAILS: ReadonlySet<string> = foldSet([
  'trung ương',
  'việt nam',
  'nhà nước',
  'quốc gia',
  'nhân dân',
  'tối cao',
  'cấp cao',
  'quốc tế',
  'thế giới',
  'liên bang',
  'đảng',
]);

/** The token after the body whose head or listed name ends at `from`; `generic` where only a level was added. */
export function extendBody(tokens: readonly NameToken[], from: number, extension: BodyExtension): { to: number; generic: boolean } {
  let known = walkName(tokens, { from, at: from }, extension);
  for (let times = 0; times < MOST_RESTS && !known.generic; times++) {
    const rest = readRest(tokens, { from, to: known.to }, extension);
    if (rest.to === known.to) break;
    if (rest.closed) return { to: rest.to, generic: false };
    const { to } = walkName(tokens, { from, at: rest.to }, extension);
    if (to === rest.to && !rest.whole) break;
    known = { to, generic: false };
  }
  const closed = readToBrackets(tokens, { from, to: known.to }, extension);
  if (closed > known.to) return { to: closed, generic: false };
  return { ...known, to: readNumber(tokens, { from, to: known.to }, extension) };
}

/** Goes from part to part of the name, from the token `at` behind its head. */
function walkName(
  tokens: readonly NameToken[],
  { from, at }: { from: number; at: number },
  extension: BodyExtension,
): { to: number; generic: boolean } {
  let to = at;
  let generic = false;
  while (to - from < LONGEST_BODY) {
    to = skipBrackets(tokens, to, extension);
    const level = sitsAt(tokens, { from, to }, extension.mode) ? stepLevel(tokens, to, extension) : null;
    const step = toStep(extension, { first: to === from, at: to, head: from });
    const place = level ? null : (stepPlace(tokens, to, step) ?? stepTyped(tokens, to, step));
    const next = level?.to ?? place ?? stepPart(tokens, to, step);
    if (next === null) break;
    generic = level?.bare ?? false;
    to = next;
    if (place) to = joinState(tokens, { from: place, head: from }, step);
    if (level || (place && !(extension.firm && (step.first || isBrandPart(tokens, place, step))))) break;
  }
  const sited = tokens[to]?.fold === 'khu' || (to > from && joinFolds(tokens, from - 1, from + 2).includes('hữu nghị'));
  const district = to > from && sited ? stepLevel(tokens, to, extension) : null; // Tòa phúc thẩm Liên bang Mỹ | khu vực 9
  return { to: district && !district.bare ? district.to : joinZones(tokens, { from, to }, extension), generic };
}

/** A parliament sits in a country or one of its states: `đại biểu Quốc hội | tỉnh Hà Nam`. */
function sitsAt(tokens: readonly NameToken[], { from, to }: { from: number; to: number }, mode: BodyExtension['mode']): boolean {
  return mode !== 'listed' || to > from || !PARLIAMENT.test(joinFolds(tokens, from - 2, from)) || tokens[to]?.fold === 'bang';
}

/** The token after one more part of the name: a place, domain, nested body, number or capital; null where it ends. */
function stepPart(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const token = tokens[at];
  if (!token || token.shape === 'break') return null;
  const party = step.mode === 'listed' ? joinParty(tokens, at, step) : null;
  if (party !== null) return party;
  if (token.shape === 'number')
    return step.numbered && step.first && !token.glued && token.text.length <= 3 && !isCounted(tokens, at) ? at + 1 : null;
  const several =
    step.first && (step.mode === 'open' || token.shape === 'capital') ? longestPhrase(step.lexicon.domains, tokens, at) : null;
  if (token.fold === 'các' && several) return several.to; // Ban Quản lý | các khu công nghiệp
  if (token.fold === 'các' && step.first && joinFolds(tokens, at, at + 3) === 'các vấn đề')
    return longestPhrase(step.lexicon.domains, tokens, at + 3)?.to ?? null;
  if (CONNECTORS.has(token.fold))
    return step.first || step.mode === 'listed' || step.mode === 'level' ? null : joinDomains(tokens, at, step);
  if (token.fold === 'của') return joinOwner(tokens, at, step);
  if (token.shape === 'mark' || (step.first && step.placeless && !isDesk(tokens, at, step) && opensSeat(tokens, at, step))) return null;
  return joinPair(tokens, at, step) ?? stepWords(tokens, at, step);
}

function stepPlace(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const type = longestPhrase(step.lexicon.placeTypes, tokens, at);
  const state = type?.value === 'country' && (isNameWord(tokens[at]) || opensState(tokens, at, type.to, step)) ? type.to : at; // Thượng viện | Cộng hòa Haiti
  const place = longestPlace(tokens, at, step) ?? longestPhrase(step.lexicon.places, tokens, state);
  if (!place || (step.first && step.placeless) || !endsInCapital(tokens, place.to)) return null;
  if (!opensSeat(tokens, at, step) && place.to - at === 1) return null;
  if (!isNameWord(tokens[at]) && tokens[at]!.shape !== 'upper' && !REGION_WORDS.has(tokens[at]!.fold) && state === at) return null;
  const province =
    (place.value.kind === 'province' || place.value.kind === 'city') && sitsAt(tokens, { from: step.head, to: at }, step.mode);
  if (step.mode === 'listed' && place.value.kind !== 'country' && !province) return null;
  return (place.value.kind === 'country' ? joinCountries(tokens, place.to, step) : null) ?? place.to;
}

/** `Ban Quản lý | Khu đô thị mới Thủ Thiêm`: what a body runs, by its type and name; a field of the lists is read as such. */
function stepTyped(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  if (tokens[at]?.shape !== 'capital' || step.mode === 'listed' || step.mode === 'level') return null;
  const type = longestPhrase(step.lexicon.placeTypes, tokens, at);
  if (type?.value !== 'venue' || type.to - at === 1 || (longestPhrase(step.lexicon.domains, tokens, at)?.to ?? 0) >= type.to) return null;
  const to = readBrand(tokens, type.to, step);
  return to > type.to && !(to - type.to === 1 && tokens[to]?.shape === 'lower') ? to : null; // Công viên Cây | xanh
}

/** `Chính phủ | nước Cộng hòa Cuba`; bodies of Viet Nam are called so without their state. */
function opensState(tokens: readonly NameToken[], at: number, name: number, { lexicon }: PartStep): boolean {
  const state = tokens[at]!.fold === 'nước' ? longestPhrase(lexicon.places, tokens, name) : null;
  return state?.value.kind === 'country' && tokens[state.to - 1]!.fold !== 'nam';
}

/** A place begins here, and no domain: `Ban | Pháp chế`. */
function opensSeat(tokens: readonly NameToken[], at: number, { lexicon }: PartStep): boolean {
  const place = longestPhrase(lexicon.places, tokens, at);
  return place !== null && (longestPhrase(lexicon.domains, tokens, at)?.to ?? 0) <= place.to;
}

/** Domain, nested body or capital word at the token. */
function stepWords(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const token = tokens[at]!;
  if (step.first && followsParty(tokens, at)) return null;
  const tail = longestPhrase(step.lexicon.domains, tokens, at);
  const tailWords = tail && joinFolds(tokens, at, tail.to);
  if (isHouse(tokens, at) && isHouse(tokens, at - 2) && token.fold !== tokens[at - 2]!.fold) return countryEnd(tokens, at + 2, step); // Thượng viện | Quốc hội Uzbekistan
  if (step.mode === 'listed') return tail && STATE_TAILS.has(tailWords!) && token.shape !== 'lower' ? tail.to : null;
  const nested = longestPhrase(step.lexicon.bodies, tokens, at);
  const longer = nested !== null && (longestPhrase(step.lexicon.bodyHeads, tokens, at)?.to ?? 0) > nested.to; // Ban Xây dựng Đảng | Đảng ủy
  if (nested && !longer && isNameWord(token) && (nested.to - at > 1 || step.mode !== 'level') && nested.to >= (tail?.to ?? 0))
    return joinPartner(tokens, nested.to, step);
  if (token.shape === 'lower' && !step.first && isHouse(tokens, at)) return countryEnd(tokens, at + 2, step);
  if (token.shape === 'lower') return tail && mayBeLower(tokens, { to: tail.to, words: tailWords! }, step) ? tail.to : null;
  if (step.first && step.holder && FIRM_ENDS.has(tokens[at - 1]!.fold) && opensGendered(tokens, at)) return null; // Chủ tịch Tập đoàn | Lê Văn Bình
  const honoured = step.named && (step.first || tokens[at - 1]!.shape === 'lower') ? matchHistorical(tokens, at, step.lexicon) : null; // Trường THPT | Chu Văn An
  if (honoured !== null) return honoured;
  const brand = step.holder && step.firm ? readOwnBrand(tokens, at, step) : at;
  if (brand > at) return brand;
  if (startsPerson(tokens, at, step, !step.first)) return null;
  if (tail && tail.to - at > 1) return tail.to;
  if (opensOffice(tokens, at, step) || (token.glued && !step.first)) return null;
  const school = token.fold !== 'trường' || tokens[at + 1]?.shape !== 'capital' || !step.firm;
  const head = school ? longestPhrase(step.lexicon.bodyHeads, tokens, at) : null;
  if (head?.value === 'bare' && head.to - at === 1 && step.mode !== 'level' && token.shape === 'upper')
    return stepLevel(tokens, head.to, { ...step, mode: 'level' })?.to ?? head.to; // Ban Cán sự đảng UBND tỉnh
  if (head?.value === 'named' && step.mode !== 'level' && head.to - at > 1) return readFirm(tokens, head.to, step);
  if (head) return step.mode === 'level' || head.to - at === 1 ? null : head.to;
  if (!step.first && !step.named && opensKnownForeigner(tokens, at)) return null;
  if (step.holder && step.firm && !step.first && opensForeigner(tokens, at)) return null;
  if (step.mode === 'level' && at - step.head > 1 && !HIGHLAND_FIRSTS.has(tokens[at - 1]!.fold)) return null;
  const opening = HIGHLAND_FIRSTS.has(token.fold) && tokens[at + 1]?.shape === 'capital';
  const highland = opening || (HIGHLAND_FIRSTS.has(tokens[at - 1]!.fold) && tokens[at - 1]!.shape !== 'lower');
  if (step.holder && !step.firm && !highland && isForeignStart(tokens, at, step) && !isOwnName(tokens, at, step)) return null; // Bộ trưởng Quốc phòng | James
  return stepCapital(tokens, at, step);
}

/** `các ban Đảng | Trung ương`: the party has no central one. */
function followsParty(tokens: readonly NameToken[], at: number): boolean {
  const committee = joinFolds(tokens, at - 5, at - 1); // Đảng ủy các cơ quan Đảng | Trung ương
  return tokens[at - 1]!.text === 'Đảng' && tokens[at]!.fold === 'trung' && !/^(?:ủy|bộ) các cơ quan$/u.test(committee);
}

/** `HĐQT | Công ty cổ phần Cao su Miền Nam`: a firm inside the name is read as firms are. */
function readFirm(tokens: readonly NameToken[], at: number, { lexicon, holder }: PartStep): number {
  const start = skipFirmForm(tokens, at, lexicon);
  return extendBody(tokens, start, { lexicon, holder, mode: 'capital', firm: true, named: true }).to;
}
