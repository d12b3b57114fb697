import { expandAbbreviations } from '../../../vietnamese/names/expand-abbreviations.ts';
import type { BodyItem } from '../name-items.ts';
import { addsCountry, isBrandOf } from './is-brand-of.ts';
import { isLoneOrgan } from './is-lone-organ.ts';

/** A body as printed. `foreign`: a country other than Viet Nam ends its name. */
export interface PrintedBody {
  item: BodyItem;
  text: string;
  foreign: boolean;
  /** The short name that brackets behind it give. */
  alias: string | null;
  /** The place that ends its name. */
  seat: BodySeat | null;
}

/** The place at the end of a body's name: its entry in the lists, and the words of the name before it. */
export interface BodySeat {
  place: string;
  head: string;
}

/** How many mentions back a generic word (`UBND`) may look for its fuller name. */
const FARTHEST = 200;

const FIRM =
  /^(?:tập đoàn|tổng công ti|công ti|hãng thông tấn|hãng|ngân hàng) (?:(?:tnhh|cổ phần|mtv|một thành viên|quốc tế) ){0,3}(?=\p{L})/u;
/** The typed place that ends a name. */
const TYPED_SEAT = /(?:tỉnh|thành phố|TP|quận|huyện|thị xã|xã|phường|thị trấn) \p{Lu}[\p{L}\p{M} ]{1,30}$/u;
/** `(BHXH)` inside a name. */
const BRACKETS = / ?\([^()]{1,20}\)/u;
const TERM = / [Kk]h(?:óa|oá) (?:\p{N}+|[IVXL]+)$/u;
/** The level of a place's name, at the end of the words before it. */
const LEVEL = / (tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|thủ đô)$/u;
/** What the name of a country is called by. */
const STATE = / (?:nước|cộng hòa|vương quốc|liên bang|nước cộng hòa)$/u;
/** `Trung ương Hội Nông dân` is no fuller form of `Trung ương`. */
const UNION = /^(?:ương (?:hội|đoàn)|phủ cách mạng)(?: |$)/u;
/** Bodies that every state has. */
const STATE_BODIES = /^(?:quốc hội|chính phủ|thượng viện|hạ viện|nghị viện|nội các|nhà nước|tòa án tối cao|quân đội|hải quân|không quân)$/u;

/** A printed body with the words of its name written out, for comparing. */
export interface Form extends PrintedBody {
  words: string[];
  /** The words in one. */
  whole: string;
}

/**
 * Each body with its fullest form in the article: the same entry of the lists, the same words, or a longer name that goes on
 * from it. Generic words (`UBND`) without a fuller form are no body and have no key.
 */
export function gatherBodies(bodies: readonly PrintedBody[], abroad: boolean): Map<BodyItem, string> {
  const forms = bodies.map((body): Form => ({ ...body, text: toName(body), words: [], whole: '' }));
  const distinct = new Map<string, Form>(); // an article prints few names, often
  for (const form of forms) {
    const key = `${form.text}|${form.item.id}|${form.item.generic}|${form.alias}`;
    const known = distinct.get(key);
    form.whole = known?.whole ?? expandAbbreviations(form.text.replace(BRACKETS, ''));
    form.words = known?.words ?? form.whole.split(' ');
    if (known === undefined) distinct.set(key, { ...form });
  }
  const kinds = [...distinct.values()];
  return new Map(Array.from(forms.keys()).flatMap((index) => listKey({ forms, kinds, abroad }, index)));
}

/** The name without the term it was elected for, and with the head that a list says once: `các Bộ: Công Thương, …`. */
function toName({ item, text }: PrintedBody): string {
  const name = text.replace(TERM, '');
  return item.head ? `${item.head} ${name}` : name;
}

interface Forms {
  forms: readonly Form[];
  /** The first of each printed name. */
  kinds: readonly Form[];
  /** The article speaks of other countries alone: its `Quốc hội` is the one whose country it names. */
  abroad: boolean;
}

function listKey(all: Forms, index: number): [BodyItem, string][] {
  const form = all.forms[index]!;
  const fullest = findFullest(all, index);
  if (fullest === null && form.item.generic && form.words.length <= 4 && !hasLevel(form) && !isLoneOrgan(form, all.kinds)) return [];
  return [[form.item, (findNamesake(all.kinds, fullest ?? form) ?? form).text]];
}

function hasLevel(form: Form): boolean {
  return /(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường)$/u.test(form.whole);
}

/** The longer form that goes on from this one: the only one, or for generic words the last before. */
function findFullest({ forms, kinds, abroad }: Forms, index: number): Form | null {
  const form = forms[index]!;
  if (abroad && !form.foreign && STATE_BODIES.test(form.whole)) {
    const named = kinds.filter((other) => other.foreign && other.words.slice(0, form.words.length).join(' ') === form.whole);
    if (new Set(named.map((other) => other.whole)).size === 1) return named[0]!;
  }
  const abroadForms =
    form.item.id === null && !form.item.generic && form.words.length > 3 ? kinds.filter((other) => addsCountry(other, form)) : [];
  if (abroadForms.length === 1) return abroadForms[0]!;
  const called = kinds.find((other) => isCalled(other, form));
  if (called) return called;
  const branded = form.words[0] === 'công' ? kinds.filter((other) => isBrandOf(other, form)) : [];
  if (branded.length === 1) return branded[0]!;
  const goingOn = kinds.filter((other) => goesOnFrom(other, form));
  const placed = goingOn.filter(({ item }) => !item.generic); // Sở Y tế tỉnh Nghệ An, before Sở Y tế tỉnh
  const longer = placed.length > 0 ? placed : goingOn;
  const names = new Set(longer.map((other) => (other.seat ? `${splitLevel(other.seat.head).words}|${other.seat.place}` : other.whole)));
  if (names.size === 1) return longer[0]!;
  if (names.size === 0 || !form.item.generic) return null;
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST); before--)
    if (goesOnFrom(forms[before]!, form)) return forms[before]!;
  return null;
}

/** `TKV` or `Tập đoàn TKV` where brackets gave the name; `Sputnik` and `Hãng Sputnik` where `Hãng thông tấn Sputnik` stands. */
function isCalled(long: Form, short: Form): boolean {
  const [whole, own] = [short.whole, properName(short)];
  if (long.alias !== null && long !== short && (long.alias === whole || long.alias === own || isHeaded(long, whole))) return true;
  if (long.words.length <= short.words.length || !FIRM.test(long.whole)) return false;
  if (short.item.id !== null && short.item.id !== long.item.id) return false;
  return own === properName(long) && (own === whole || short.words[0] === long.words[0]);
}

/** `Tổ chức Interpol`, `Đảng PAP`: the short name behind the first word of the long one. */
function isHeaded(long: Form, short: string): boolean {
  const head = short.slice(0, -1 - long.alias!.length);
  return head !== '' && short === `${head} ${long.alias}` && long.whole.startsWith(`${head} `);
}

/** The words behind the head of a firm. */
function properName(form: Form): string {
  return form.whole.replace(FIRM, '');
}

function goesOnFrom(long: Form, short: Form): boolean {
  if (short.item.generic && hasLevel(short) && long.seat !== null && !long.foreign && sharesLevel(long.seat, short)) return true;
  if (long.foreign || long.words.length <= short.words.length || short.words.length === 1) return isNationalForm(long, short);
  if (namesOtherPlace(long.text, short.text)) return false;
  return short.words.every((word, at) => long.words[at] === word) && !UNION.test(long.words.slice(short.words.length - 1).join(' '));
}

/** `UBND phường Hiệp Bình Chánh` beside `UBND phường Hiệp Bình`: two wards. */
function namesOtherPlace(long: string, short: string): boolean {
  return TYPED_SEAT.test(short) && long.startsWith(`${short} `) && /^\p{Lu}\p{Ll}/u.test(long.slice(short.length + 1));
}

/** `Sở Y tế tỉnh` beside `Sở Y tế Nghệ An`. */
function sharesLevel(seat: BodySeat, short: Form): boolean {
  const [own, other] = [splitLevel(short.whole), splitLevel(seat.head)];
  return own.words === other.words && (other.level === own.level || (other.level === '' && /^(?:tỉnh|thành phố)$/u.test(own.level)));
}

/** One-word bodies go on only by the name of the state: `Nhà nước` is two words, `Đảng` goes by its entry. */
function isNationalForm(long: Form, short: Form): boolean {
  return !long.foreign && short.words.length === 1 && short.item.generic && long.words.length > 1 && long.words[0] === short.words[0];
}

/** The longest form of the same entry or the same words; `Đảng bộ` and `Đảng ủy` of one place stay two. */
function findNamesake(forms: readonly Form[], form: Form): Form | null {
  let best: Form | null = null;
  for (const other of forms) {
    const same =
      (form.item.id !== null && other.item.id === form.item.id && isCommittee(other) === isCommittee(form)) ||
      other.whole === form.whole ||
      (form.seat !== null && other.seat !== null && sitsWith(forms, form.seat, other.seat));
    if (same && (best === null || other.text.length > best.text.length)) best = other;
  }
  return best;
}

/** `UBND Đà Nẵng` and `UBND TP Đà Nẵng`, `Quốc hội Mỹ` and `Quốc hội Hoa Kỳ`; `UBND tỉnh Trà Vinh` and `UBND TP Trà Vinh` are two. */
function sitsWith(forms: readonly Form[], seat: BodySeat, other: BodySeat): boolean {
  const [head, otherHead] = [splitLevel(seat.head), splitLevel(other.head)];
  if (seat.place !== other.place || head.words !== otherHead.words || head.words === '') return false;
  if (head.level === otherHead.level) return true;
  if (head.level !== '' && otherHead.level !== '') return false;
  const levels = new Set(
    forms.flatMap(({ seat: third }) =>
      third?.place === seat.place && splitLevel(third.head).words === head.words ? [splitLevel(third.head).level] : [],
    ),
  );
  return levels.size === 2;
}

function splitLevel(head: string): { words: string; level: string } {
  const level = LEVEL.exec(head)?.[1] ?? '';
  return { words: head.replace(LEVEL, '').replace(STATE, ''), level };
}

function isCommittee(form: Form): string {
  return `${form.words[0]} ${form.words[1] ?? ''}`.replace(/^(?!đảng).*/u, '');
}
