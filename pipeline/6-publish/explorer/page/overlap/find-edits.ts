import type { Span } from '../../../../text/span.ts';
import { foldLetters } from '../../../../vietnamese/letters/fold.ts';
import { findSyllables } from '../../../../vietnamese/letters/syllables.ts';
import { alignWords } from './align-words.ts';

/** Where two printings of a passage part: the words of each, one of them none (a place between words). */
export type Edit = [Span, Span];

/** The edits between two stretches of texts, word by word; case, tone places and punctuation are no edits. Places are of the texts. */
export function findEdits(texts: [string, string], stretches: [Span, Span]): Edit[] {
  const [a, b] = [findWords(texts[0], stretches[0]), findWords(texts[1], stretches[1])];
  const twins = alignWords(
    a.map(({ word }) => word),
    b.map(({ word }) => word),
  );
  const edits: Edit[] = [];
  let [fromA, fromB] = [0, 0];
  for (let at = 0; at <= a.length; at++) {
    const twin = at === a.length ? b.length : twins[at]!;
    if (twin === -1) continue;
    if (at > fromA || twin > fromB)
      edits.push([cover(a, { from: fromA, to: at }, stretches[0]), cover(b, { from: fromB, to: twin }, stretches[1])]);
    [fromA, fromB] = [at + 1, twin + 1];
  }
  return edits;
}

interface Word extends Span {
  word: string;
}

function findWords(text: string, { start, end }: Span): Word[] {
  const stretch = text.slice(start, end);
  return findSyllables(stretch).map((span) => ({
    start: start + span.start,
    end: start + span.end,
    word: foldLetters(stretch.slice(span.start, span.end)),
  }));
}

/** From the first of some words to the end of the last; of none, the place before the next word. */
function cover(words: Word[], { from, to }: { from: number; to: number }, stretch: Span): Span {
  if (to > from) return { start: words[from]!.start, end: words[to - 1]!.end };
  const place = words[from]?.start ?? words.at(-1)?.end ?? stretch.start;
  return { start: place, end: place };
}
