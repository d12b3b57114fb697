import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { SENTENCE_WORDS } from '../../../vietnamese/names/body-traits.ts';
import { AMBIGUOUS_PLACES, TYPE_COMPOUNDS } from '../../../vietnamese/names/known-places.ts';
import type { PlaceKind } from '../../../vietnamese/names/place-kinds.ts';
import {
  BARE_BRIEFS,
  COUNTRY_PARTS,
  EACH,
  FOREIGN_TYPES,
  LOOSE_TYPES,
  NUMBERED_PLACES,
  REGION_WORDS,
  ROUTE_TYPES,
  SQUARES,
  STATE_TYPES,
} from '../../../vietnamese/names/place-types.ts';
import type { PlaceItem } from '../name-items.ts';
import { matchNative } from '../people/match-person.ts';
import { endsInCapital } from '../tokens/hyphened-words.ts';
import type { KnownPlace, NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord, isNameWord, isStarter } from '../tokens/name-words.ts';
import { longestPhrase, type Phrase } from '../tokens/phrase-trie.ts';
import { isFigured } from './is-figured.ts';
import { isInTitle } from './is-in-title.ts';
import { isInTongues } from './is-in-tongues.ts';
import { isNoPlaceHere } from './is-no-place-here.ts';
import { matchBuilding } from './match-building.ts';
import { matchLocated } from './match-located.ts';
import { matchMemorial } from './match-memorial.ts';
import { readPlaceRun } from './read-place-run.ts';
import { readRoute } from './read-route.ts';
import { standsAlone } from './stands-alone.ts';

/** Kinds of places that a type word is printed before. */
const TYPED_KINDS: ReadonlySet<string> = new Set(['country', 'province', 'city', 'district', 'commune']);
const TOWNS: ReadonlySet<string> = new Set(['province', 'city']);
/** Words that lead into a house, which else stands for who sits there. */
const GOING: ReadonlySet<string> = foldSet('vào|trong|ở|tại|đến|tới|rời|khỏi|ngoài|từ|về|quanh|gần|là'.split('|'));
/** First words of buildings that papers print in small letters. */
const SMALL_FIRSTS: ReadonlySet<string> = new Set(['điện', 'dinh', 'tháp', 'lăng', 'đồi']);
/** A listed name with small letters behind its first word. */
const SMALL_REST = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u;
/** Kinds of places whose name may be the beginning of a longer one. */
const RUNNING_KINDS: ReadonlySet<string> = new Set(['district', 'commune']);

/** A place that begins at the token: by the lists, by a type word before capitals or a number, or a building by its owner. */
export function matchPlace(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PlaceItem | null {
  if (isInTongues(tokens, from) || isInTitle(tokens, from)) return null;
  return (
    matchMemorial(tokens, from, lexicon) ??
    matchBuilding(tokens, from, lexicon) ??
    longer(longer(matchKnown(tokens, from, lexicon), matchTyped(tokens, from, lexicon)), matchLocated(tokens, from, lexicon))
  );
}

/** A place of the lists, printed with capitals, that is not a syllable of something longer. */
export function matchKnown(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PlaceItem | null {
  const phrase = longestPhrase(lexicon.places, tokens, from);
  if (!phrase || !(hasCapitals(tokens, from, phrase.to) || isVenueName(tokens, from, phrase))) return null;
  if (phrase.to - from === 1 && AMBIGUOUS_PLACES.has(tokens[from]!.fold) && !standsAlone(tokens, from)) return null;
  if (isNoPlaceHere(tokens, from, phrase) || isCutShort(tokens, phrase, lexicon)) return null;
  if (longestPhrase(lexicon.historical, tokens, from)?.to === phrase.to) return null;
  return { kind: 'place', from, to: phrase.to, nameFrom: from, id: phrase.value.id, placeKind: phrase.value.kind };
}

/** `Bắc | Hà Nội`: a town whose last word begins the name of a city or a province. */
function isCutShort(tokens: readonly NameToken[], { to, value }: Phrase<KnownPlace>, lexicon: NameLexicon): boolean {
  if (!RUNNING_KINDS.has(value.kind)) return false;
  const next = longestPhrase(lexicon.places, tokens, to - 1);
  return next !== null && next.to > to && TOWNS.has(next.value.kind) && hasCapitals(tokens, to - 1, next.to);
}

/** `Trung tâm Hội nghị quốc gia`, `Các Tiểu vương quốc Arab thống nhất`: the last words of a building's or a state's name may be small. */
function isVenueName(tokens: readonly NameToken[], from: number, { to, value }: Phrase<KnownPlace>): boolean {
  if (value.kind === 'venue' && SMALL_FIRSTS.has(tokens[from]!.text))
    return tokens[from + 1]!.shape !== 'lower' && (tokens[from]!.text !== 'điện' || GOING.has(tokens[from - 1]?.fold ?? '')); // vào điện Elysee
  const capital = tokens[from + 1]?.shape !== 'lower' || tokens[from + 2]?.shape !== 'lower' || SMALL_REST.test(value.id); // Khải hoàn môn
  const isLong = value.kind === 'country' ? tokens[from]!.fold === 'các' : value.kind === 'venue';
  return isLong && to - from > 2 && tokens[from]!.shape !== 'lower' && capital;
}

function longer(a: PlaceItem | null, b: PlaceItem | null): PlaceItem | null {
  if (!a || !b) return a ?? b;
  return b.to > a.to ? b : a;
}

export function matchTyped(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PlaceItem | null {
  const type = longestPhrase(lexicon.placeTypes, tokens, from);
  if (
    !type ||
    (tokens[from]!.text === 'Hồ' && (matchNative(tokens, from, lexicon, false) ?? 0) > type.to + 1) || // Hồ Đức Lâm
    TYPE_COMPOUNDS.has(`${tokens[from - 1]?.fold} ${tokens[from]!.fold}`) ||
    (tokens[from]!.shape !== 'lower' && longestPhrase(lexicon.historical, tokens, from))
  )
    return null;
  const brief = tokens[type.to - 1]!.text.length <= 2 && type.to - from === 1;
  const dotted = tokens[type.to]?.fold === '.' && tokens[type.to]!.glued && brief && tokens[from]!.shape !== 'lower';
  const { fold } = tokens[from]!;
  const at = dotted ? type.to + 1 : type.to;
  if (
    (brief && !dotted && !BARE_BRIEFS.has(fold)) ||
    (dotted && ((tokens[at]?.text.length === 1 && tokens[at + 1]?.fold === '.') || (isStarter(tokens[at]) && !tokens[at]!.glued)))
  )
    return null; // H.R. McMaster; TP. Theo
  const route = readRoute(tokens, { from, at }, lexicon);
  if (route !== null || ROUTE_TYPES.has(joinFolds(tokens, from, at))) return route === null ? null : toPlace(from, at, route, 'venue');
  const known = longestPhrase(lexicon.places, tokens, at);
  const abroad =
    known?.value.kind === 'country' &&
    type.value !== 'country' &&
    isNameWord(tokens[known.to]) &&
    !COUNTRY_PARTS.has(tokens[type.to - 1]!.fold); // huyện Nga Sơn
  if (known?.value.kind === 'country' && tokens[from]!.text === 'Biển' && hasCapitals(tokens, at, known.to))
    return toPlace(from, from, known.to, 'territory');
  const mayRun = known && (RUNNING_KINDS.has(known.value.kind) || (type.value === 'commune' && known.value.kind !== 'country'));
  const longer = mayRun ? (readPlaceRun(tokens, at, lexicon) ?? 0) > known.to : false; // đường Đồng Văn Cống
  if (known && !abroad && !longer && hasCapitals(tokens, at, known.to))
    return isFigured(tokens, known.to, joinFolds(tokens, from, type.to))
      ? toPlace(from, at, known.to + 1, type.value)
      : typeKnown(tokens, { from, at, type: type.value, whole: longestPhrase(lexicon.places, tokens, from) }, known);
  const words = joinFolds(tokens, from, type.to);
  const isOne = NUMBERED_PLACES.has(words) && !EACH.has(tokens[from - 1]?.fold ?? ''); // not mỗi xã 1 tấn
  if (tokens[at]?.shape === 'number' && !SQUARES.has(words)) return isOne ? toPlace(from, at, readNumber(tokens, at), type.value) : null;
  if (fold === 'đường' && tokens[at]?.fold === 'số' && tokens[at + 1]?.shape === 'number')
    return toPlace(from, at, readNumber(tokens, at + 1), type.value); // đường số 5
  if (type.value === 'country' || (fold === 'kênh' && isForeignWord(tokens[at]))) return null; // kênh Discovery
  const square = SQUARES.has(words) ? readSquare(tokens, at, lexicon) : null;
  if (square !== null) return toPlace(from, from, square, 'venue');
  const to = readPlaceRun(tokens, at, lexicon);
  const foreign = FOREIGN_TYPES.has(words) && isForeignWord(tokens[at]) && !longestPhrase(lexicon.bodies, tokens, at);
  const short = to !== null && to - at < 2 && !foreign;
  if (short && tokens[to]?.shape === 'lower' && (dotted || type.value === 'venue' || !SENTENCE_WORDS.has(tokens[to]!.fold))) return null; // TP. Ngoài ra; nhà thờ Hồi giáo
  if (to === null || (short && (LOOSE_TYPES.has(words) || fold.length === 1))) return null;
  return toPlace(from, at, isFigured(tokens, to, words) ? to + 1 : to, type.value);
}

/** `Quảng trường 2 tháng 4`, `Quảng trường 24/3`, `Quảng trường sông Hoài`: a day or another place gives it its name. */
function readSquare(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number | null {
  if (tokens[at]?.shape !== 'number') return tokens[at]?.shape === 'lower' ? (matchTyped(tokens, at, lexicon)?.to ?? null) : null;
  const joint = tokens[at + 1]?.text ?? '';
  return (joint === 'tháng' || '-/.'.includes(joint)) && tokens[at + 2]?.shape === 'number' ? at + 3 : null;
}

interface TypedAt {
  from: number;
  at: number;
  type: PlaceKind;
  /** The place of the lists that the type word itself begins. */
  whole: Phrase<KnownPlace> | null;
}

/** `tỉnh Long An` is the listed place; `sân bay Đà Nẵng` and `sông Sài Gòn` are places of their own; `biển Việt Nam` is none. */
function typeKnown(tokens: readonly NameToken[], { from, at, type, whole }: TypedAt, known: Phrase<KnownPlace>): PlaceItem | null {
  const country = known.value.kind === 'country';
  if (country && tokens[from]!.text === 'liên' && whole?.to !== known.to) return null; // Cục Dự trữ liên bang | Mỹ
  if (type === 'venue' || type === 'territory') {
    const id = whole?.to === known.to ? whole.value.id : null; // sân bay Tân Sơn Nhất
    return country && !COUNTRY_PARTS.has(tokens[from + 1]!.fold) ? null : { ...toPlace(from, from, known.to, type), id };
  }
  if (tokens[from]!.fold === 'vùng' && (known.value.kind === 'territory' || known.value.kind === 'other'))
    return { ...toPlace(from, at, known.to, known.value.kind), id: known.value.id };
  const isState = STATE_TYPES.has(tokens[from]!.fold) && tokens[at]!.fold !== 'miền'; // đặc khu Phú Quốc
  if ((country && type !== 'country') || !(TYPED_KINDS.has(known.value.kind) || isState)) return null;
  const place = toPlace(from, at, known.to, country ? 'country' : type);
  return { ...place, id: isCapitalOfProvince(type, known.value) ? null : known.value.id };
}

/** `thành phố Trà Vinh` is a town of the province `Trà Vinh`, and another place. */
function isCapitalOfProvince(type: PlaceKind, known: KnownPlace): boolean {
  return known.kind === 'province' && type !== 'province';
}

function readNumber(tokens: readonly NameToken[], at: number): number {
  const suffix = tokens[at + 1];
  return suffix?.glued && suffix.shape === 'upper' && suffix.text.length === 1 ? at + 2 : at + 1;
}

function toPlace(from: number, nameFrom: number, to: number, placeKind: string): PlaceItem {
  return { kind: 'place', from, to, nameFrom, id: null, placeKind };
}

/** Every word of the place has a capital, but for the type words and particles inside it. */
function hasCapitals(tokens: readonly NameToken[], from: number, to: number): boolean {
  const named = 'bộ|dương'.includes(tokens[to - 1]!.text) && to - from > 2 ? to - 1 : to; // Tây Nam bộ, Đại Tây dương
  return (tokens[from]!.shape !== 'lower' || REGION_WORDS.has(tokens[from]!.fold)) && endsInCapital(tokens, named);
}
