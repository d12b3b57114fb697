import { slug } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { isVietnameseSyllable } from '../vietnamese/letters/is-vietnamese-syllable.ts';
import { expandAbbreviations } from '../vietnamese/names/expand-abbreviations.ts';
import { capitalize } from '../vietnamese/words/with-capitals.ts';

/** Words that papers shorten inside the names of bodies, as they are printed. */
const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:T\.Ư|TƯ|TW)(?![\p{L}.])/gu, 'Trung ương'],
  [/(?<!\p{L})UBKT(?!\p{L})/gu, 'Ủy ban Kiểm tra'],
  [/(?<!\p{L})BCH(?!\p{L})/gu, 'Ban Chấp hành'],
  [/(?<!\p{L})QH(?!\p{L})/gu, 'Quốc hội'],
  [/(?<!\p{L})ĐCS(?!\p{L})/gu, 'Đảng Cộng sản'],
  [/(?<!\p{L})MTTQ(?!\p{L})/gu, 'Mặt trận Tổ quốc'],
  [/(?<!\p{L})QĐND(?!\p{L})/gu, 'Quân đội nhân dân'],
  [/(?<!\p{L})LHQ(?!\p{L})/gu, 'Liên hợp quốc'],
  [/(?<!\p{L})T[Pp]\.? ?(?=\p{L})/gu, 'thành phố '],
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'],
  [/(?<!\p{L})VN(?!\p{L})/gu, 'Việt Nam'],
];

/** `(UBKT)` inside a name: its own short form. */
const LETTERS = /\s?\([\p{Lu}&.-]{2,10}\)(?=\s)/gu;

/** A printed name with its shortened words written out, and without the letters that stand for some of them. */
export function writeOut(printed: string): string {
  return SHORT_WORDS.reduce((name, [short, long]) => name.replace(short, long), printed.replace(LETTERS, ''));
}

/** One wording for all of a body, office or place: abbreviations written out; letter case, tone placement, punctuation, `của` and `và` left out. */
export function keyOfName(name: string): string {
  return tidyName(expandAbbreviations(writeOut(name)) || foldSpelling(name));
}

/** One spelling for all of a person's name: of a Vietnamese one without regard to tone placement and i or y, of another without its accents. */
export function keyOfPerson(name: string): string {
  const letters = isVietnameseName(name) ? foldSpelling(name) : slug(name).replaceAll('-', ' ');
  return letters === '' ? name : letters.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** At least half of its syllables: names of the highlands (`Y Vinh Tơr`) are spelled with some of their own. */
export function isVietnameseName(name: string): boolean {
  const syllables = name.split(/\s+/u);
  return 2 * syllables.filter((syllable) => isVietnameseSyllable(syllable)).length >= syllables.length;
}

/** `TRẦN BÌNH` -> `Trần Bình`: names are told apart by letters, not by how a paper sets them. */
export function spellName(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The name in NFC, one space between words, its first letter a capital. */
export function tidyName(name: string): string {
  return capitalize(name.normalize('NFC').replace(/\s+/g, ' ').trim());
}
