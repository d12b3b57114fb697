import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { FAMILY_NAMES, WEAK_FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { FOREIGN_FIRST_NAMES, GIVEN_NAMES } from '../../../vietnamese/names/given-names.ts';
import { splitList } from '../../../vietnamese/words/split-list.ts';
import type { OfficeItem, PersonCue, PersonItem, TokenRange } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { isPresentPost } from '../offices/is-present-post.ts';
import { matchOffice } from '../offices/match-office.ts';
import { matchHistorical } from '../tokens/name-surroundings.ts';
import { joinFolds } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { matchCuedPerson, matchNative, matchPlainPerson, type PersonMatch } from './match-person.ts';

const HOUSES: ReadonlySet<string> = foldSet(['hạ viện', 'thượng viện']);
const STUDIES: ReadonlySet<string> = foldSet(splitList('luật; toán; văn; sử; địa; hóa; lý; y; dược; anh; triết; toán học; kế'));
const STUDY_DEGREES: ReadonlySet<string> = foldSet(['cử nhân', 'thạc sĩ', 'thạc sỹ', 'tiến sĩ', 'tiến sỹ']);
/** What one person is called by. */
const FAMILIAR: ReadonlySet<string> = foldSet(['ông', 'bà', 'anh', 'chị', 'cô', 'em', 'cụ', 'chí']);
const LONGEST_ACRONYM = 6;
const LONGEST_ASIDE = 5;
/** Offices that firms have, of a part of the firm that does not say of which. */
const OF_FIRMS = /phòng|kế toán|chuyên viên|phân xưởng|chi nhánh|hđqt|hội đồng quản trị/u;
/** What somebody named behind office and comma does: `Phó Trợ lý Bộ trưởng X, A | cho biết`. */
const TELLING: ReadonlySet<string> = foldSet(
  splitList(
    'cho biết; cho rằng; cho hay; tuyên bố; khẳng định; nhấn mạnh; nhận định; cảnh báo; bày tỏ; phát biểu; chia sẻ; xác nhận; đã nói; nói rằng',
  ),
);
const LIST_JOINTS: ReadonlySet<string> = foldSet([',', 'và', ';', 'cùng']);

/** A name directly behind an office, an honorific or another name of a list. */
export function matchAnnounced(scan: Scan, at: number): PersonItem | null {
  const cue = readCue(scan, at);
  const { tokens, lexicon } = scan;
  if (!cue || opensCue(scan, at, cue)) return null;
  if (cue !== 'list' && matchHistorical(tokens, at, lexicon) !== null && !isPresentPost(tokens, scan.items.at(-1))) return null;
  const found = matchCuedPerson(tokens, at, lexicon);
  if (!found || !suits(scan, found, cue) || isStudy(scan, found) || (cue === 'office' && isOwner(scan, found))) return null;
  if (cue === 'office' ? isCountry(scan, found) : isPlaceName(scan, found)) return null;
  const match = cutServed(scan, found);
  const honorific = scan.cue?.to === at && scan.cue.kind !== 'cue' ? { from: scan.cue.from, to: scan.cue.to } : carriedHonorific(scan, cue);
  return { kind: 'person', from: match.from, to: match.to, cue, honorific, foreign: match.foreign };
}

/** `ông A, Phó Trưởng phòng Kế hoạch | Sagri`: one foreign word behind the office of somebody named before is the firm it is of. */
function isOwner({ tokens, items }: Scan, { from, to, foreign }: PersonMatch): boolean {
  const [person, office] = [items.at(-2), items.at(-1)];
  if (!foreign || to - from > 1 || person?.kind !== 'person' || office?.kind !== 'office' || !office.body) return false;
  if (!OF_FIRMS.test(joinFolds(tokens, office.from, office.to))) return false;
  return office.statusFrom - person.to <= LONGEST_ASIDE && ',-–('.includes(tokens[person.to]!.text);
}

/** `Bộ trưởng ASEAN-| Hàn Quốc`. */
function isCountry({ tokens, lexicon }: Scan, { from, to }: PersonMatch): boolean {
  const place = to - from > 1 ? longestPhrase(lexicon.places, tokens, from) : null;
  return place?.to === to && place.value.kind === 'country';
}

/** `106 bác sĩ | Hà Tĩnh`, `phóng viên | Báo Tin tức`: two words that are the name of a province or town, or open that of a paper. */
function isPlaceName({ tokens, lexicon, cue }: Scan, { from, to }: PersonMatch): boolean {
  if (cue?.to !== from || to - from < 2 || FAMILIAR.has(tokens[from - 1]!.fold)) return false;
  if (tokens[from]!.text === 'Báo') return true;
  const place = longestPhrase(lexicon.places, tokens, from);
  return place?.to === to && (place.value.kind === 'province' || place.value.kind === 'city');
}

/** `Cử nhân | Luật`: one word behind a degree is what was studied. */
function isStudy({ tokens, cue }: Scan, { from, to }: PersonMatch): boolean {
  return cue?.to === from && to - from === 1 && STUDIES.has(tokens[from]!.fold) && STUDY_DEGREES.has(joinFolds(tokens, from - 2, from));
}

/** `Người phát ngôn của Tổng thống Duterte | Ernesto Abella`: two names, of which the second begins with a first name. */
function cutServed({ tokens, items }: Scan, match: PersonMatch): PersonMatch {
  const [before, last] = [items.at(-2), items.at(-1)];
  if (!match.foreign || before?.kind !== 'office' || last?.kind !== 'office' || before.superior !== last) return match;
  for (let at = match.from + 1; at + 1 < match.to; at++)
    if (FOREIGN_FIRST_NAMES.has(tokens[at]!.fold) && tokens[at - 1]!.shape === 'capital' && !FOREIGN_FIRST_NAMES.has(tokens[at - 1]!.fold))
      return { ...match, to: at };
  return match;
}

/** Another honorific or rank begins here, and no name: `đồng chí Đại tướng`, `… tỉnh Ông NAME`. */
function opensCue({ tokens, lexicon }: Scan, at: number, cue: PersonCue): boolean {
  if (cue === 'office' && /^(?:Ông|Bà)$/u.test(tokens[at]!.text)) return true;
  const phrase = longestPhrase(lexicon.cues, tokens, at);
  const general = tokens[at]!.fold === 'tướng' && isNameWord(tokens[at + 1]) && isNameWord(tokens[at + 2]); // ông | Tướng A B
  return phrase?.value === 'rank' && (cue !== 'honorific' || phrase.to - at >= 2 || general);
}

/** The honorific before the offices that lead to the name: `đồng chí Bí thư Tỉnh ủy NAME`. */
function carriedHonorific({ items }: Scan, cue: PersonCue): TokenRange | null {
  if (cue !== 'office') return null;
  let at = items.length - 1;
  let office = items[at] as OfficeItem;
  while (!office.honorific && items[at - 1]?.kind === 'office' && office.statusFrom - (items[at - 1] as OfficeItem).reach <= 1)
    office = items[--at] as OfficeItem;
  return office.plural ? null : office.honorific; // các đồng chí Ủy viên …: A; B
}

function readCue(scan: Scan, at: number): PersonCue | null {
  if (scan.cue?.to === at) return scan.cue.kind;
  const last = scan.items.at(-1);
  if (last?.kind === 'office' && last.reach === at) return 'office';
  if (last?.kind === 'body' && last.to === at && sharesHead(scan, last)) return 'list';
  if (last?.kind === 'person' && last.cue !== 'form' && last.to === at - 1 && LIST_JOINTS.has(scan.tokens[at - 1]!.fold)) return 'list';
  if (isListOfForms(scan, at)) return 'list';
  if (last?.kind !== 'office' || last.reach !== at - 1) return null;
  const joint = scan.tokens[at - 1]!.fold;
  if (joint === ',' && last.complete && isForeignAside(scan, at)) return 'form';
  if (joint === '-' && last.complete && last.body && isNativeAside(scan, at)) return 'form';
  return joint === ';' || (joint === ':' && last.plural) ? 'list' : null;
}

/** `Nguyễn Văn A, Trần Thị B, | Cao Đại C`: two names of their own form parted by a comma open a list. */
function isListOfForms({ tokens, items }: Scan, at: number): boolean {
  const [before, last] = [items.at(-2), items.at(-1)];
  if (last?.kind !== 'person' || before?.kind !== 'person' || last.to !== at - 1 || before.to !== last.from - 1) return false;
  return tokens[at - 1]!.text === ',' && tokens[before.to]!.text === ',' && FAMILY_NAMES.has(tokens[at]!.fold);
}

/** `Chủ tịch Thượng viện A và Hạ viện | B`: the other house of a parliament, whose head needs no second title. */
function sharesHead({ tokens, items }: Scan, { from, to }: TokenRange): boolean {
  const before = items.at(-2);
  return before?.kind === 'person' && before.foreign && tokens[from - 1]!.fold === 'và' && HOUSES.has(joinFolds(tokens, from, to));
}

/** `Thủ tướng Pakistan, | Nawaz Sharif, một …`: foreign words between commas behind an office. */
function isForeignAside({ tokens, lexicon }: Scan, at: number): boolean {
  const match = matchCuedPerson(tokens, at, lexicon);
  if (!match?.foreign || match.to - at < 2 || match.to - at > 4 || longestPhrase(lexicon.bodyHeads, tokens, at)) return false;
  const [mark, next] = [tokens[match.to], tokens[match.to + 1]];
  const foreign = [tokens[at]!, tokens[match.to - 1]!].every(({ shape, text }) => shape === 'capital' && !isVietnameseSyllable(text));
  const whole = foreign || (FOREIGN_FIRST_NAMES.has(tokens[at]!.fold) && tokens[match.to - 1]!.shape === 'capital'); // Theresa May
  return whole && ((mark?.fold === ',' && next?.shape === 'lower') || TELLING.has(joinFolds(tokens, match.to, match.to + 2)));
}

/** `Giám đốc Bệnh viện X - | Nguyễn Quang Hòe cho biết`: a family name and two words or three before a small one. */
function isNativeAside({ tokens, lexicon }: Scan, at: number): boolean {
  if (tokens[at - 1]!.glued || WEAK_FAMILY_NAMES.has(tokens[at]!.fold)) return false;
  const to = matchNative(tokens, at, lexicon, true);
  return to !== null && to - at > 2 && tokens[to]?.shape === 'lower' && longestPhrase(lexicon.places, tokens, at) === null;
}

/** Names of one word only behind honorific, rank or office; names of a list need a family name or foreign words. */
function suits(scan: Scan, match: { from: number; to: number; foreign: boolean }, cue: PersonCue): boolean {
  const { tokens, lexicon } = scan;
  const length = match.to - match.from;
  if (cue === 'list' || cue === 'cue') {
    if (length < 2) return false;
    return (
      match.foreign ||
      matchPlainPerson(tokens, match.from, lexicon) !== null ||
      (isFamilyRun(scan, match) && isNative(scan, match, cue)) ||
      isExplained(scan, match)
    );
  }
  if (!match.foreign && opensAnything(scan, match.from) && matchNative(tokens, match.from, lexicon, true) === null) return false;
  const { text, shape } = tokens[match.from]!;
  return length > 1 || (text.length > 1 && !(match.foreign && shape === 'upper' && text.length < LONGEST_ACRONYM)); // Ngoại trưởng ARF
}

/** `các đồng chí: Hà Ban - Ủy viên …`: a family name before a word that is no given name, and an office behind a mark. */
function isExplained({ tokens, lexicon }: Scan, { from, to }: TokenRange): boolean {
  if (!FAMILY_NAMES.has(tokens[from]!.fold) || !',-–('.includes(tokens[to]?.text ?? ' ')) return false;
  return matchOffice(tokens, to + 1, lexicon) !== null;
}

/** `Bộ`, `Chủ`, `Ngày`: one word that begins something else is no name. */
function opensAnything({ tokens, lexicon }: Scan, at: number): boolean {
  return (
    [lexicon.bodyHeads, lexicon.officeHeads, lexicon.placeTypes].some((trie) => longestPhrase<unknown>(trie, tokens, at) !== null) &&
    !GIVEN_NAMES.has(tokens[at]!.fold)
  );
}

/** Behind the cue of a role two native words are a name where the first is a family name: no `chiến sĩ Tây Tiến`. */
function isNative({ tokens }: Scan, { from, to }: TokenRange, cue: PersonCue): boolean {
  return cue === 'list' || to - from > 2 || FAMILY_NAMES.has(tokens[from]!.fold);
}

function isFamilyRun(scan: Scan, match: TokenRange): boolean {
  const place = longestPhrase(scan.lexicon.places, scan.tokens, match.from);
  const body = longestPhrase(scan.lexicon.bodyHeads, scan.tokens, match.from);
  return !place && !body && (match.to - match.from >= 3 || GIVEN_NAMES.has(scan.tokens[match.to - 1]!.fold));
}
