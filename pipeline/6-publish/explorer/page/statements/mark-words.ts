import { findSyllables } from '../../../../vietnamese/letters/syllables.ts';
import { entriesOfWord } from '../../entries-of-word.ts';
import { parseWords } from '../search/parse-words.ts';

/** A stretch of a text, and whether it is of what was looked for. */
export interface Stretch {
  text: string;
  isHit: boolean;
}

/** Cuts a text at the words that were typed: case need not agree, nor marks where none are typed; a word may be begun only, a phrase stands in a row. */
export function markWords(text: string, typed: string): Stretch[] {
  const phrases = parseWords(typed);
  if (phrases.length === 0) return [{ text, isHit: false }];
  const spans = findSyllables(text);
  const words = spans.map(({ start, end }) => entriesOnce(text.slice(start, end)));
  const hits: boolean[] = words.map(() => false);
  for (const phrase of phrases) for (const place of placesOf(phrase, words)) hits.fill(true, place, place + phrase.length);
  const stretches: Stretch[] = [];
  let at = 0;
  for (let place = 0; place < hits.length; place++) {
    if (!hits[place]) continue;
    let last = place;
    while (hits[last + 1] && /^\s*$/.test(text.slice(spans[last]!.end, spans[last + 1]!.start))) last++;
    stretches.push({ text: text.slice(at, spans[place]!.start), isHit: false });
    stretches.push({ text: text.slice(spans[place]!.start, spans[last]!.end), isHit: true });
    at = spans[last]!.end;
    place = last;
  }
  stretches.push({ text: text.slice(at), isHit: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

const MOST_WORDS = 20_000; // Vietnamese has some seven thousand syllables
const known = new Map<string, string[]>();

function entriesOnce(word: string): string[] {
  let entries = known.get(word);
  if (entries === undefined) {
    entries = entriesOfWord(word);
    if (known.size < MOST_WORDS) known.set(word, entries);
  }
  return entries;
}

/** Where a phrase begins; a single word that does not stand there is taken for the beginning of others. */
function placesOf(phrase: string[], words: string[][]): number[] {
  const places = words.flatMap((_, place) => (phrase.every((word, step) => words[place + step]?.includes(word)) ? [place] : []));
  if (places.length > 0 || phrase.length > 1) return places;
  return words.flatMap((entries, place) => (entries.some((entry) => entry.startsWith(phrase[0]!)) ? [place] : []));
}
