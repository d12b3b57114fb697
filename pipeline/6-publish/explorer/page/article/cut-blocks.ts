import type { Run } from './mark-text.ts';

/** About so many characters are laid out at once: a browser needs seconds for a paragraph that is a million long. */
const LONGEST = 6000;
/** So many characters before the end of a block a sentence may end it. */
const NEAR = 1500;
const SENTENCE_END = /[.!?…]["”»)]?\s/g;

/** A segment's runs in blocks that are laid out apart, each ending with a sentence where it can; one block where it is not long. */
export function cutBlocks(runs: Run[]): Run[][] {
  const ends = findEnds(runs.map(({ text }) => text).join(''));
  const blocks: Run[][] = [[]];
  let at = 0;
  for (const { text, start, marks } of runs)
    for (let from = 0; from < text.length; ) {
      const to = Math.min(text.length, ends[blocks.length - 1]! - at + from);
      blocks.at(-1)!.push({ text: text.slice(from, to), start: start + from, marks });
      at += to - from;
      from = to;
      if (at === ends[blocks.length - 1] && blocks.length < ends.length) blocks.push([]);
    }
  return blocks;
}

/** Where the blocks of a text end. */
function findEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    from = findEnd(text, from + LONGEST);
    ends.push(from);
  }
  return [...ends, text.length];
}

/** Behind the last sentence that ends in time, else behind the last space; a word of such length is cut between letters. */
function findEnd(text: string, latest: number): number {
  const near = latest - NEAR;
  const sentence = [...text.slice(near, latest).matchAll(SENTENCE_END)].at(-1);
  if (sentence) return near + sentence.index + sentence[0].length;
  const space = text.lastIndexOf(' ', latest - 1);
  if (space >= near) return space + 1;
  return /[\p{M}\udc00-\udfff]/u.test(text.charAt(latest)) ? latest - 1 : latest;
}
