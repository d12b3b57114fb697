import { type Frequencies, rarityOf } from './frequencies.ts';
import { type HashedWords, hashPair } from './hash-words.ts';

/** A word or a pair of words as an article uses it: how much it stands for the article, and how rare it is in the press. */
export interface Term {
  key: number;
  weight: number;
  rarity: number;
}

/** Terms kept of an article, those first that stand for it most. */
export const MOST_TERMS = 256;
/** Words at the head of an article that tell what it is about, and how much more they count. */
const HEAD = 60;
const HEAD_WEIGHT = 2;

interface Use {
  times: number;
  first: number;
}

/** The terms that stand for an article, by descending weight; equal weights in order of the key. */
export function drawTerms({ words, joins }: HashedWords, frequencies: Frequencies): Term[] {
  const uses = new Map<number, Use>();
  for (let at = 0; at < words.length; at++) {
    addUse(uses, words[at]!, at);
    if (joins[at] === 1) addUse(uses, hashPair(words[at - 1]!, words[at]!), at);
  }
  const terms = Array.from(uses, ([key, { times, first }]) => {
    const rarity = rarityOf(frequencies, key);
    return { key, weight: (1 + Math.log(times)) * rarity * (first < HEAD ? HEAD_WEIGHT : 1), rarity };
  });
  return terms.sort((a, b) => b.weight - a.weight || a.key - b.key).slice(0, MOST_TERMS);
}

function addUse(uses: Map<number, Use>, key: number, at: number): void {
  const use = uses.get(key);
  if (use === undefined) uses.set(key, { times: 1, first: at });
  else use.times++;
}
