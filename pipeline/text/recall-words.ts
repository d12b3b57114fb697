import { ownText } from './own-text.ts';
import { unitAt } from './unit-at.ts';

const FEW = 1 << 12;

/**
 * What `tell` says of the words of texts, each given by its two offsets. Texts are made of the same words: those met lately,
 * found by the hash of their letters in as many slots, a power of two, are not told again.
 */
export function recallWords<Told>(tell: (word: string) => Told, slots = FEW): (text: string, start: number, end: number) => Told {
  const words = new Array<string | undefined>(slots).fill(undefined);
  const told = new Array<Told>(slots);
  return (text, start, end) => {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ unitAt(text, at), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const word = words[slot];
    if (word === undefined || word.length !== end - start || !text.startsWith(word, start)) {
      const met = ownText(text.slice(start, end));
      words[slot] = met;
      told[slot] = tell(met);
    }
    return told[slot]!;
  };
}
