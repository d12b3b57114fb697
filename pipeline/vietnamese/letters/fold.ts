import { LETTER, traitsAt, traitsBefore } from '../../text/characters.ts';
import { ownText } from '../../text/own-text.ts';
import { unitAt } from '../../text/unit-at.ts';

/** The tone mark of open `oa`, `oe`, `uy` moved to its newer place: the two letters as printed, and as folded. */
const TONE_PLACES = new Map(
  'oà:òa oá:óa oả:ỏa oã:õa oạ:ọa oè:òe oé:óe oẻ:ỏe oẽ:õe oẹ:ọe uỳ:ùy uý:úy uỷ:ủy uỹ:ũy uỵ:ụy'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const I_OF_Y = new Map([...'yỳýỷỹỵ'].map((letter, index) => [letter, 'iìíỉĩị'.charAt(index)]));
const MARKS = new Map([...[...'“”«»„‟'].map((mark) => [mark, '"'] as const), ['‘', "'"], ['’', "'"], ['–', '-'], ['—', '-']]);
const LONG = 600; // characters; longer texts are those of whole articles, which several readers fold in turn

/** 1 where the character may be folded to another one. */
const FOLDED = new Uint8Array(1 << 16);
for (const letter of ['àáảãạèéẻẽẹ', ...I_OF_Y.keys(), ...MARKS.keys()].join('')) FOLDED[letter.charCodeAt(0)] = 1;

const UNEVEN = /\s\s|[^\S ]|^\s|\s$/;
const MOST_SPELLINGS = 1024; // about what the lines of an article and the names of a list come to
const spellings = new Map<string, string>(); // of what was folded last: several readers fold the same line

let lastText = '';
let lastFolded = '';

/**
 * The spelling by which two printed forms are compared: letters folded by `foldLetters`, NFC, one space between words.
 */
export function foldSpelling(text: string): string {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  if (text.length >= LONG) return spell(text);
  const kept = ownText(text);
  const spelling = spell(kept);
  if (spellings.size === MOST_SPELLINGS) spellings.clear();
  spellings.set(kept, spelling);
  return spelling;
}

function spell(text: string): string {
  const folded = foldLetters(text.normalize('NFC'));
  return UNEVEN.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

/**
 * Lower case, the tone mark in its newer place, `i` for a sole final `y` (`kỹ` = `kĩ`, `quý` = `quí`), one form for
 * dashes and quotation marks. Takes NFC and keeps its length, so that offsets found in the result hold in the text.
 */
export function foldLetters(text: string): string {
  if (text.length < LONG) return foldLower(lowerCase(text));
  if (text !== lastText) {
    lastFolded = foldLower(lowerCase(text));
    lastText = text;
  }
  return lastFolded;
}

function foldLower(text: string): string {
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (FOLDED[unitAt(text, at)] === 0) continue;
    const tone = foldTone(text, at);
    const letter = tone ?? foldOne(text, at);
    if (letter === null) continue;
    folded += text.slice(done, tone === null ? at : at - 1) + letter;
    done = at + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** `oà` -> `òa` where no letter follows; `quý` has its tone in place. */
function foldTone(text: string, at: number): string | null {
  const before = text.charCodeAt(at - 1);
  if (before !== 0x6f && before !== 0x75) return null; // o, u
  const moved = TONE_PLACES.get(text.slice(at - 1, at + 1));
  return moved === undefined || text.charAt(at - 2) === 'q' || isLetter(text, at + 1) ? null : moved;
}

function foldOne(text: string, at: number): string | null {
  const mark = MARKS.get(text.charAt(at));
  if (mark !== undefined) return mark;
  const vowel = I_OF_Y.get(text.charAt(at));
  return vowel !== undefined && isFinalY(text, at) ? vowel : null;
}

/** A `y` that ends a word after one of `h k l m s t` or after `qu`. */
function isFinalY(text: string, at: number): boolean {
  if (isLetter(text, at + 1)) return false;
  const before = text.charAt(at - 1);
  const onset = before !== '' && 'hklmst'.includes(before) ? 1 : text.slice(Math.max(0, at - 2), at) === 'qu' ? 2 : 0;
  return onset > 0 && (traitsBefore(text, at - onset) & LETTER) === 0;
}

function isLetter(text: string, at: number): boolean {
  return (traitsAt(text, at) & LETTER) !== 0;
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}
