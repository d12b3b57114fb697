import { foldSet } from '../../vietnamese/letters/fold-set.ts';
import { DEGREE_WORDS, PLURAL_WORDS } from '../../vietnamese/names/honorifics.ts';
import { matchBody } from './bodies/match-body.ts';
import { continueBodyList, matchBodyList } from './bodies/match-body-list.ts';
import { matchFirm } from './bodies/match-firm.ts';
import { matchInspection } from './bodies/match-inspection.ts';
import { opensCareerList } from './holders/opens-career-list.ts';
import type { BodyItem, NameItem, OfficeItem, PlaceItem } from './name-items.ts';
import type { Scan } from './name-scan.ts';
import { findOffice } from './offices/find-office.ts';
import { isPresentPost } from './offices/is-present-post.ts';
import { mayNameSuperior } from './offices/may-name-superior.ts';
import { matchAnnounced } from './people/match-announced.ts';
import { matchPlainPerson, type PersonMatch } from './people/match-person.ts';
import { matchStatedName } from './people/match-stated-name.ts';
import { matchTitled } from './people/match-titled.ts';
import { continuePlaces, matchPlaceList } from './places/continue-places.ts';
import { matchPlace } from './places/match-place.ts';
import type { NameLexicon } from './tokens/name-lexicon.ts';
import { isAddress, isNamesake, matchHistorical, opensSentence, skipCredit } from './tokens/name-surroundings.ts';
import { joinFolds, type NameToken } from './tokens/name-tokens.ts';
import { isForeignWord, isNameWord } from './tokens/name-words.ts';
import { longestPhrase } from './tokens/phrase-trie.ts';

const LONGEST_APPOINTMENT = 7;
const DEGREES: ReadonlySet<string> = foldSet(DEGREE_WORDS);
const COUNTS: ReadonlySet<string> = foldSet('hai|ba|bốn|sáu|bảy|tám|chín|mười'.split('|'));
const PLURALS: ReadonlySet<string> = foldSet(PLURAL_WORDS);
/** `các đồng chí là | Ủy viên Ban Thường vụ: A, Trưởng ban X; B, …`. */
const COMRADES: ReadonlySet<string> = foldSet(['các đồng chí là', 'các ông bà là']);

/** Offices, people, bodies and places of the article in the order of its text; none overlaps another. */
export function scanNames(tokens: readonly NameToken[], lexicon: NameLexicon): NameItem[] {
  const scan: Scan = { tokens, lexicon, items: [], cue: null };
  let at = 0;
  while (at < tokens.length) at = step(scan, at);
  return scan.items;
}

/** Reads what begins at the token and returns the token to go on from. */
function step(scan: Scan, at: number): number {
  const { tokens, lexicon } = scan;
  const token = tokens[at]!;
  if (token.shape === 'break' || token.shape === 'number' || token.shape === 'mark') return at + 1;
  if (token.shape === 'lower' && (token.marks & lexicon.opening) === 0) return at + 1;
  const credit = skipCredit(tokens, at, lexicon);
  if (credit > at) return credit;
  const stated = tokens[at - 1]?.text === ':' ? matchStatedName(tokens, at) : null;
  if (stated) return keep(scan, stated);
  const office = opensLongerBody(tokens, at, lexicon) ? null : findOffice(scan, at);
  if (office) return (isPresentPost(tokens, office) ? null : matchHistorical(tokens, office.reach, lexicon)) ?? keepOffice(scan, office);
  const firm = matchFirm(scan, at);
  if (firm !== null) return firm;
  const person = matchAnnounced(scan, at);
  if (person) return keep(scan, person);
  const cue = longestPhrase(lexicon.cues, tokens, at);
  if (cue && matchHistorical(tokens, at, lexicon) === null && isCue(scan, at, cue.to)) {
    const colon = tokens[cue.to]?.fold === ':' && PLURALS.has(tokens[at - 1]?.fold ?? ''); // các đồng chí: NAME, NAME
    if (colon) scan.cue = { from: at, to: cue.to + 1, kind: 'cue' };
    else
      scan.cue = { from: joinCue(scan, at), to: tokens[cue.to - 1]!.shape === 'upper' ? skipDot(tokens, cue.to) : cue.to, kind: cue.value };
    return scan.cue.to;
  }
  return matchOther(scan, at);
}

/** `Tổng Lãnh sự quán`: the word of a body, of which an office is the first part. */
function opensLongerBody(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  const head = longestPhrase(lexicon.bodyHeads, tokens, at);
  if (head === null || (tokens[at]!.shape === 'lower' && !isNameWord(tokens[head.to]))) return false;
  return head.to > (longestPhrase(lexicon.officeHeads, tokens, at)?.to ?? head.to);
}

/** Body, place or person by its own form, whichever is longest; in a tie in this order. */
function matchOther(scan: Scan, at: number): number {
  const { tokens, lexicon } = scan;
  const list = matchBodyList(tokens, at, lexicon);
  const listed = list.length > 0 ? list : matchPlaceList(tokens, at, lexicon);
  if (listed.length > 0) return listed.map((item) => keep(scan, item)).at(-1)!;
  const body = matchInspection(tokens, at, lexicon) ?? matchBody(tokens, at, { lexicon, holder: false });
  const place = matchPlace(tokens, at, lexicon);
  const person =
    isNamesake(tokens, at, lexicon) || isAddress(tokens, at) ? null : (matchPlainPerson(tokens, at, lexicon) ?? matchTitled(scan, at));
  const historical = longestPhrase(lexicon.historical, tokens, at);
  if (historical && tokens[at]!.shape !== 'lower' && historical.to > (body?.to ?? 0) && historical.to > (place?.to ?? 0))
    return historical.to;
  if (person && person.to > (body?.to ?? 0) && person.to > placeEnd(scan, place)) {
    if (isSpelling(scan, person) || isSigned(tokens, person)) return person.to;
    return keep(scan, { kind: 'person', from: person.from, to: person.to, cue: 'form', honorific: null, foreign: person.foreign });
  }
  if (body && isOtherWording(scan, body)) return body.to;
  if (body && body.to >= (place?.to ?? 0) && !(place?.id && place.to === body.to && !body.id)) return keepBody(scan, body);
  return place ? keepPlace(scan, place) : at + 1;
}

/** `./. | Vũ Anh Tuấn/VOV`: who wrote, with the agency, behind the last full stop. */
function isSigned(tokens: readonly NameToken[], { from, to }: PersonMatch): boolean {
  const [slash, agency] = [tokens[to], tokens[to + 1]];
  if (slash?.text !== '/' || !slash.glued || agency?.shape !== 'upper' || !agency.glued) return false;
  return tokens[from - 1] === undefined || './)'.includes(tokens[from - 1]!.text) || tokens[from - 1]!.shape === 'break';
}

/** `Bãi Cỏ Rong | (Reed Bank)`: foreign words that no list has, in brackets behind a place, are its name in another tongue. */
function isOtherWording({ tokens, items }: Scan, { from, to, id }: BodyItem): boolean {
  const last = items.at(-1);
  return (
    id === null &&
    last?.kind === 'place' &&
    last.placeKind !== 'country' &&
    last.to === from - 1 &&
    tokens[from - 1]!.text === '(' &&
    tokens[to]?.text === ')' &&
    isForeignWord(tokens[from])
  );
}

/** `Ết-xtê-ban La-xô | (Esteban Lazo)`: brackets behind a name hold its other spelling. */
function isSpelling({ tokens, items }: Scan, { from, to, foreign }: PersonMatch): boolean {
  const last = items.at(-1);
  return foreign && last?.kind === 'person' && last.to === from - 1 && tokens[from - 1]!.text === '(' && tokens[to]?.text === ')';
}

/** A place of two words and more that a person's name follows is a place: `Hà Nội Lê Văn Bình`. */
function placeEnd(scan: Scan, place: PlaceItem | null): number {
  if (!place || (scan.tokens[place.from]!.text === 'Hồ' && place.id === null)) return 0;
  const follows = place.to - place.from >= 2 && matchPlainPerson(scan.tokens, place.to, scan.lexicon);
  return follows ? Number.POSITIVE_INFINITY : place.to;
}

function keep(scan: Scan, item: NameItem): number {
  scan.items.push(item);
  return item.to;
}

/** `nhà báo Mỹ Otto …`, `Thẩm phán Seattle James …`: the place stands between the role and the name. */
function keepPlace(scan: Scan, place: PlaceItem): number {
  if (scan.cue?.to === place.from && (place.placeKind === 'country' || scan.cue.kind === 'honorific'))
    scan.cue = { ...scan.cue, to: place.to, kind: 'cue' };
  return [place, ...continuePlaces(scan.tokens, place, scan.lexicon)].map((item) => keep(scan, item)).at(-1)!;
}

/** `luật sư Nhà Trắng Don …`: the body stands between the calling and the name. */
function keepBody(scan: Scan, body: BodyItem): number {
  if (scan.cue?.to === body.from && scan.cue.kind === 'honorific') scan.cue = { ...scan.cue, to: body.to, kind: 'cue' };
  return keep(scan, body);
}

function keepOffice(scan: Scan, office: OfficeItem): number {
  const { tokens } = scan;
  const cued = scan.cue?.to === office.statusFrom && scan.cue.kind !== 'cue' ? scan.cue : null;
  const before = cued ? cued.from : office.statusFrom;
  office.honorific = cued ? { from: cued.from, to: cued.to } : null;
  const counted = tokens[before - 1];
  office.plural =
    PLURALS.has(counted?.fold ?? '') ||
    COUNTS.has(counted?.fold ?? '') ||
    counted?.shape === 'number' ||
    (tokens[office.reach]?.text === ':' && COMRADES.has(joinFolds(tokens, before - 4, before)));
  office.appointed = isAppointed(scan, before);
  if (office.superior && !mayNameSuperior(scan, office.superior)) ownWhole(office);
  scan.items.push(office);
  if (office.superior) return keepOffice(scan, office.superior);
  const ministry = office.plural && office.body !== null && tokens[office.body.from]!.fold === 'bộ' && office.reach === office.to;
  const list = ministry ? continueBodyList(tokens, office.to, scan.lexicon) : [];
  return list.length > 0 ? list.map((item) => keep(scan, item)).at(-1)! : office.reach;
}

/** `Đặc phái viên của Tổng thống Hàn Quốc | đang thăm`: where no name follows, the superior's office is part of the words. */
function ownWhole(office: OfficeItem): void {
  const { to, reach } = office.superior!;
  Object.assign(office, { to, termTo: to, reach, complete: true, superior: null });
}

function isAppointed(scan: Scan, at: number): boolean {
  if (opensCareerList(scan.tokens, at)) return true;
  for (let from = Math.max(0, at - LONGEST_APPOINTMENT); from < at; from++) {
    if (longestPhrase(scan.lexicon.appointments, scan.tokens, from)?.to === at) return true;
  }
  return false;
}

/** An honorific counts unless it is a syllable of a place (`Bà Rịa`); `Anh` is one only at the head of a sentence. */
function isCue({ tokens, lexicon }: Scan, from: number, to: number): boolean {
  const place = longestPhrase(lexicon.places, tokens, from);
  if (place && place.to > to) return false;
  if (tokens[from]!.text !== 'Anh') return true;
  return opensSentence(tokens, from) && tokens[to]?.shape !== 'mark' && tokens[from - 2]?.shape !== 'capital'; // Văn Hùng - Anh Cường
}

/** Adjoining honorifics and ranks are one: `đồng chí Thượng tướng`, `PGS. TS`. */
function joinCue(scan: Scan, at: number): number {
  const degree = scan.tokens[at - 1]?.fold === ',' && DEGREES.has(scan.tokens[at - 2]?.fold ?? '') && DEGREES.has(scan.tokens[at]!.fold);
  const before = degree ? at - 1 : at; // PGS, TS
  return scan.cue && scan.cue.to === before && scan.cue.kind === 'rank' ? scan.cue.from : at;
}

function skipDot(tokens: readonly NameToken[], at: number): number {
  return tokens[at]?.fold === '.' && tokens[at]!.glued ? at + 1 : at;
}
