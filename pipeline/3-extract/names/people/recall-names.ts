import type { NameItem, PersonItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { isNamesake } from '../tokens/name-surroundings.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord, isInitial } from '../tokens/name-words.ts';
import { buildPhraseTrie, longestPhrase, type PhraseTrie } from '../tokens/phrase-trie.ts';
import { readForeignRun } from './read-foreign-run.ts';

const SHORTEST_LAST_NAME = 4;
const MOST_FIRST_NAMES = 3;

/**
 * The items with what only an article known as a whole shows: further mentions of its people without title or honorific.
 * Names read by their form alone at the end of a segment are bylines and are left out, as are names that it prints
 * elsewhere behind the type of a place (`huyện Phù Yên`).
 */
export function recallNames(tokens: readonly NameToken[], items: readonly NameItem[], lexicon: NameLexicon): NameItem[] {
  const places = new Set(
    items.flatMap((item) =>
      item.kind === 'place' && item.nameFrom > item.from && item.placeKind !== 'country' ? [foldOf(tokens, item.nameFrom, item.to)] : [],
    ),
  );
  const kept = items.filter(
    (item) =>
      item.kind !== 'person' ||
      (!isByline(tokens, item) && (item.foreign || item.to - item.from > 2 || !places.has(foldOf(tokens, item.from, item.to)))),
  );
  const names = buildPhraseTrie(kept.flatMap((item) => (item.kind === 'person' ? listForms(tokens, item) : [])));
  const recall = { tokens, lexicon, names, lastNames: listLastNames(tokens, kept) };
  const found: NameItem[] = [];
  let at = 0;
  for (const item of kept) {
    const start = item.kind === 'office' ? item.statusFrom : item.from;
    findBetween(recall, { from: at, to: start }, found);
    found.push(item);
    at = item.to;
  }
  findBetween(recall, { from: at, to: tokens.length }, found);
  return found;
}

interface Recall {
  tokens: readonly NameToken[];
  lexicon: NameLexicon;
  names: PhraseTrie<PersonItem>;
  /** The last names of foreigners whom no title announces in full. */
  lastNames: ReadonlySet<string>;
}

/** Last names behind an honorific, rank or office that are the last word of no name read so far: `ông Rossi`. */
function listLastNames(tokens: readonly NameToken[], items: readonly NameItem[]): Set<string> {
  const people = items.filter((item) => item.kind === 'person' && item.foreign) as PersonItem[];
  const lasts = (whole: boolean) => people.filter(({ from, to }) => to - from > 1 === whole).map(({ to }) => tokens[to - 1]!);
  const full = new Set(lasts(true).map(({ text }) => text));
  return new Set(
    lasts(false).flatMap((last) =>
      isForeignWord(last) && last.text.length >= SHORTEST_LAST_NAME && !full.has(last.text) ? [last.text] : [],
    ),
  );
}

/** `học giả hàng đầu Paolo Rossi`, elsewhere `ông Rossi`: where the first names before a last name begin. */
function findFirstName({ tokens, lexicon, lastNames }: Recall, at: number, since: number): number | null {
  if (!lastNames.has(tokens[at]!.text) || goesOn(tokens, at + 1)) return null;
  let from = at;
  while (from > since && at - from < MOST_FIRST_NAMES && (isForeignWord(tokens[from - 1]) || isInitial(tokens[from - 1]!))) from--;
  while (from < at && readForeignRun(tokens, from, lexicon) !== at + 1) from++;
  return from < at ? from : null;
}

function findBetween(recall: Recall, gap: { from: number; to: number }, found: NameItem[]): void {
  const { tokens, lexicon, names } = recall;
  for (let at = gap.from; at < gap.to; at++) {
    const first = findFirstName(recall, at, gap.from);
    if (first !== null) {
      found.push({ kind: 'person', from: first, to: at + 1, cue: 'known', honorific: null, foreign: true });
      continue;
    }
    const match = longestPhrase(names, tokens, at);
    if (
      !match ||
      match.to > gap.to ||
      tokens[at]!.shape === 'lower' ||
      isNamesake(tokens, at, lexicon) ||
      isInsideRun(tokens, at, match.to)
    )
      continue;
    const item: PersonItem = { kind: 'person', from: at, to: match.to, cue: 'known', honorific: null, foreign: match.value.foreign };
    if (!isByline(tokens, item)) found.push(item);
    at = match.to - 1;
  }
}

/** The full name, and a foreigner's last name alone. */
function listForms(tokens: readonly NameToken[], item: PersonItem): [string, PersonItem][] {
  const full = textOf(tokens, item.from, item.to);
  const forms: [string, PersonItem][] = item.to - item.from >= 2 ? [[full, item]] : [];
  const last = tokens[item.to - 1]!;
  if (item.foreign && last.text.length >= 4 && last.shape === 'capital') {
    for (let from = item.from + 1; from < item.to; from++) forms.push([textOf(tokens, from, item.to), item]);
    if (item.to - item.from === 1) forms.push([last.text, item]);
  }
  return forms;
}

function isInsideRun(tokens: readonly NameToken[], from: number, to: number): boolean {
  return to - from === 1 && (goesOn(tokens, to) || tokens[from - 1]?.shape === 'capital');
}

/** The run of capitals does not end before this token. */
function goesOn(tokens: readonly NameToken[], at: number): boolean {
  const after = tokens[at];
  return after !== undefined && (after.shape === 'capital' || (after.glued && after.shape === 'mark' && after.fold === '-'));
}

/** A name alone on its line, or behind the last full stop of a text, is its author's. */
function isByline(tokens: readonly NameToken[], person: PersonItem): boolean {
  if (person.cue !== 'form' && person.cue !== 'known') return false;
  const before = tokens[person.from - 1];
  const after = tokens[person.to];
  const ends = !after || after.shape === 'break' || endsSegment(tokens, person.to);
  return ends && (!before || before.shape === 'break' || '.…!?)/”"'.includes(before.text));
}

/** Nothing but marks and abbreviations follow to the end of the segment: `(TTXVN)`, `/VOV`. */
function endsSegment(tokens: readonly NameToken[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || token.shape === 'break') return true;
    if (token.shape !== 'mark' && token.shape !== 'upper') return false;
  }
  return false;
}

function foldOf(tokens: readonly NameToken[], from: number, to: number): string {
  return textOf(tokens, from, to).toLowerCase();
}

function textOf(tokens: readonly NameToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}
