import { unitAt } from './unit-at.ts';

/** What a character may be, as bits: a capital is a letter too. */
export const LETTER = 1;
export const MARK = 2;
export const FIGURE = 4;
export const SPACE = 8;
export const CAPITAL = 16;
/** One half of a surrogate pair, which only the whole pair tells. */
const HALF = 32;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, FIGURE],
  [/\s/u, SPACE],
  [/\p{Lu}/u, CAPITAL],
];
/** Of every UTF-16 unit what it is: a look into it costs a tenth of a class such as `\p{L}` in a pattern. */
const TRAITS = tabulate();

/** What the character at this offset is; 0 for punctuation, signs and beyond the text. */
export function traitsAt(text: string, at: number): number {
  const traits = at < text.length ? TRAITS[unitAt(text, at)]! : 0;
  return traits === HALF ? traitsOf(String.fromCodePoint(text.codePointAt(at)!)) : traits;
}

/** What the character that ends right before this offset is; 0 at the text's beginning. */
export function traitsBefore(text: string, at: number): number {
  const traits = at > 0 ? TRAITS[unitAt(text, at - 1)]! : 0;
  return traits === HALF ? traitsAt(text, at > 1 && isPair(text, at - 2) ? at - 2 : at - 1) : traits;
}

/** The offset behind the run of characters of one of these kinds that begins here; the offset itself where none does. */
export function endOfRun(text: string, from: number, kinds: number): number {
  let at = from;
  while (at < text.length && (traitsAt(text, at) & kinds) !== 0) at += widthAt(text, at);
  return at;
}

/** The UTF-16 units of the character at this offset: 1, or 2 for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  return TRAITS[unitAt(text, at)] === HALF && isPair(text, at) ? 2 : 1;
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff;
}

function traitsOf(character: string): number {
  return CLASSES.reduce((traits, [pattern, kind]) => (pattern.test(character) ? traits | kind : traits), 0);
}

function tabulate(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (let unit = 0; unit < table.length; unit++)
    table[unit] = unit >= 0xd800 && unit <= 0xdfff ? HALF : traitsOf(String.fromCharCode(unit));
  return table;
}
