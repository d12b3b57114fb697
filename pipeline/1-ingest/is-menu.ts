import { endOfRun, FIGURE, LETTER, MARK, traitsAt } from '../text/characters.ts';
import { foldLetters, foldSpelling } from '../vietnamese/letters/fold.ts';
import { MENU_WORDS } from '../vietnamese/pages/menu-words.ts';
import { SECTIONS } from '../vietnamese/pages/sections.ts';

const SECTION_NAMES = new Set(SECTIONS.map(toKey));
const TOOLS = new Set(MENU_WORDS.map(toKey).filter((word) => !SECTION_NAMES.has(word)));
const FIRST_WORDS = new Set([...TOOLS, ...SECTION_NAMES].map((entry) => entry.split(' ')[0]!)); // most lines end the search here
const WORD = LETTER | MARK | FIGURE;
const LONGEST_ENTRY = 8; // words
const LONGEST_MENU = 600; // characters
const LEAST_SECTIONS = 3;
const ARROWS = /[>»›]/u; // a path of sections

/** True for a line made of nothing but a menu's entries, one after another with or without signs between: two with a page's tool among them, or three sections that no arrow makes a path. */
export function isMenu(text: string): boolean {
  if (text.length > LONGEST_MENU || /[.!?…]/u.test(text.slice(-1)) || !FIRST_WORDS.has(firstWord(text))) return false;
  const words = toKey(text).split(' ').filter(Boolean);
  let tools = 0;
  let entries = 0;
  for (let at = 0; at < words.length; entries++) {
    const length = longestEntry(words, at);
    if (length === 0) return false;
    if (TOOLS.has(words.slice(at, at + length).join(' '))) tools++;
    at += length;
  }
  return (entries >= LEAST_SECTIONS && !ARROWS.test(text)) || (entries >= 2 && tools * 2 >= entries);
}

function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && (traitsAt(text, start) & WORD) === 0) start++;
  return foldLetters(text.slice(start, endOfRun(text, start, WORD)));
}

function longestEntry(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_ENTRY, words.length - at); length > 0; length--) {
    const entry = words.slice(at, at + length).join(' ');
    if (TOOLS.has(entry) || SECTION_NAMES.has(entry)) return length;
  }
  return 0;
}

function toKey(text: string): string {
  return foldSpelling(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
