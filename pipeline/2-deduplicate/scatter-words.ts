import { mixHash } from '../vietnamese/letters/letter-tables.ts';
import type { Fingerprints } from './winnow.ts';

/** Words after one that make a pair with it, those that the text repeats all the time not counted. */
const REACH = 8;
/** One pair in so many is kept, the same ones in every text. */
const KEPT = 8;
/** A word of which there is one in so many, and more than a few, is repeated all the time. */
const COMMON = 64;
const FEW = 3;

/** Hashes of every two words that stand near one another, in whatever order, each once, ascending, and where: a text that is reworded and reordered keeps some. */
export function scatterWords(words: Int32Array): Fingerprints {
  const telling = listTelling(words);
  const places = new Map<number, number>();
  for (let at = 0; at < telling.length; at++) {
    const place = telling[at]!;
    const end = Math.min(telling.length, at + REACH + 1);
    for (let next = at + 1; next < end; next++) {
      const hash = hashPair(words[place]!, words[telling[next]!]!);
      if (hash % KEPT !== 0) continue;
      const print = mixHash(hash) >>> 0; // by its low bits the pair was chosen: those of all are equal
      if (!places.has(print)) places.set(print, place);
    }
  }
  const prints = Uint32Array.from(places.keys()).sort();
  return { prints, places: Int32Array.from(prints, (print) => places.get(print)!) };
}

/** The places of the words that are not repeated all the time. */
function listTelling(words: Int32Array): number[] {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(FEW, words.length / COMMON);
  const telling: number[] = [];
  for (let at = 0; at < words.length; at++) if (counts.get(words[at]!)! <= most) telling.push(at);
  return telling;
}

/** The same for both orders. */
function hashPair(one: number, other: number): number {
  return mixHash(Math.imul(one ^ other, 0x9e3779b1) + one + other) >>> 0;
}
