/** Words in a marked run, and runs of which the smallest is kept: nine words in a row that two texts share give them a mark in common. */
const RUN = 6;
const WINDOW = 4;

/** Marks that stand for a text, each once: by them texts that share words are found without comparing all with all. */
export function markWords(words: string[]): number[] {
  const hashes = words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => hashRun(words, at));
  const marks = new Set<number>();
  for (let from = 0; from < Math.max(1, hashes.length - WINDOW + 1) && hashes.length > 0; from++) {
    marks.add(Math.min(...hashes.slice(from, from + WINDOW)));
  }
  return [...marks];
}

/** FNV-1a over the run's letters. */
function hashRun(words: string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    const word = words[at]!;
    for (let letter = 0; letter <= word.length; letter++) {
      hash = Math.imul(hash ^ (letter < word.length ? word.charCodeAt(letter) : 0x20), 0x01000193);
    }
  }
  return hash | 0;
}
