import { drawNumber, drawOne, type Random } from './open-random.ts';
import type { Words } from './read-words.ts';

/** An article before it is printed: its lines, the first the title, as words; and what of it stands in other drafts too. */
export interface Draft {
  lines: string[][];
  /** Copied stretches, in words of the whole draft. */
  blocks: Block[];
}

/** Words `[from, to)` of this draft that are words `[sourceFrom, sourceTo)` of another one, edited or not. */
export interface Block {
  from: number;
  to: number;
  source: Draft;
  sourceFrom: number;
  sourceTo: number;
}

/** Words that no article has yet, drawn at random. */
export interface Source {
  words: Words;
  random: Random;
}

const LONGEST_SENTENCE = 45;
const RUN = { from: 2, to: 6 }; // words taken in a row: no two drafts get a sentence in common

/** A draft of about so many words that shares no passage with any other: title, lede, paragraphs. */
export function draftArticle(source: Source, words: number): Draft {
  const title = draftSentence(source).slice(0, 14);
  title.push(title.pop()!.replace(/[\p{P}]+$/u, '') || 'tin');
  const lines = [title, ...draftLines(source, words - title.length)];
  return { lines, blocks: [] };
}

/** Paragraphs of about so many words. */
export function draftLines(source: Source, words: number): string[][] {
  const lines: string[][] = [];
  for (let count = 0; count < words; count += lines.at(-1)!.length) {
    const line: string[] = [];
    const length = drawNumber(source.random, 30, 90);
    while (line.length < length) line.push(...draftSentence(source));
    lines.push(line);
  }
  return lines;
}

/** One word as frequent as words are, without its marks. */
export function drawWord({ words, random }: Source): string {
  const word = words.printed[words.running[drawNumber(random, 0, words.running.length)]!]!;
  return word.replace(/^\p{P}+|\p{P}+$/gu, '') || 'và';
}

/** The number of a draft's words. */
export function countWords(draft: Draft): number {
  return draft.lines.reduce((sum, line) => sum + line.length, 0);
}

/** A sentence that follows one text for a few words, then another from the same word on. */
function draftSentence({ words, random }: Source): string[] {
  const { printed, closing, running, places, firsts } = words;
  const sentence: string[] = [];
  let at = drawOne(random, words.sentences);
  for (let left = drawNumber(random, RUN.from, RUN.to); sentence.length < LONGEST_SENTENCE; left--) {
    const word = running[at]!;
    sentence.push(printed[word]!);
    if (closing[word] === 1 && sentence.length > 4) return sentence;
    if (left === 0) {
      const known = firsts[word + 1]! - firsts[word]!;
      // the only place of a word leads nowhere but on: leave it for any other
      at = known > 1 ? places[firsts[word]! + drawNumber(random, 0, known)]! : drawNumber(random, 0, running.length - 1);
      left = drawNumber(random, RUN.from, RUN.to);
    }
    at = (at + 1) % running.length;
  }
  sentence.push(`${sentence.pop()!.replace(/\p{P}+$/u, '') || 'nay'}.`);
  return sentence;
}
