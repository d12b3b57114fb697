/** A stretch of equal words: `length` words from word `a` of one text and from word `b` of the other. */
export interface Match {
  a: number;
  b: number;
  length: number;
}

/** Where every three words in a row stand in a text; built once for all texts it is compared with. */
export interface SeedIndex {
  words: Int32Array;
  heads: Int32Array;
  nexts: Int32Array;
}

/** Words in a row that start a match: with three, texts of which every seventh word is another still align. */
const SEED = 3;
/** A seed that stands more often in the indexed text starts no match: one word repeated 100,000 times matches itself everywhere. */
const MOST_PLACES = 8;

/** Indexes a text for `findMatches`. */
export function indexSeeds(words: Int32Array): SeedIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, words.length * 2)));
  const index: SeedIndex = { words, heads: new Int32Array(slots).fill(-1), nexts: new Int32Array(words.length) };
  for (let at = words.length - SEED; at >= 0; at--) {
    const slot = hashSeed(words, at) & (slots - 1);
    index.nexts[at] = index.heads[slot]!;
    index.heads[slot] = at;
  }
  return index;
}

/** The longest stretches of three words and more that the indexed text (`a`) shares with words `from` to `to` of the other (`b`), each once. */
export function findMatches(index: SeedIndex, words: Int32Array, { from, to }: { from: number; to: number }): Match[] {
  const matches: Match[] = [];
  const covered = new Map<number, number>(); // diagonal -> end in b of the last match on it
  const { heads } = index;
  for (let b = from; b + SEED <= to; b++) {
    const first = heads[hashSeed(words, b) & (heads.length - 1)]!;
    if (first < 0) continue;
    for (const a of findPlaces(index, words, { first, b })) {
      if ((covered.get(a - b) ?? 0) > b) continue;
      const match = extendMatch(index.words, words, { a, b, least: Math.max(from, covered.get(a - b) ?? 0), to });
      covered.set(a - b, match.b + match.length);
      matches.push(match);
    }
  }
  return matches;
}

/** Where the seed at `b` stands in the indexed text; `first` is the first place of its slot. */
function findPlaces({ words: indexed, nexts }: SeedIndex, words: Int32Array, { first, b }: { first: number; b: number }): number[] {
  const places: number[] = [];
  for (let a = first; a >= 0; a = nexts[a]!) {
    if (!equalSeeds(indexed, a, words, b)) continue;
    if (places.push(a) > MOST_PLACES) return [];
  }
  return places;
}

function extendMatch(aWords: Int32Array, bWords: Int32Array, seed: { a: number; b: number; least: number; to: number }): Match {
  let { a, b } = seed;
  let end = b + SEED;
  const shift = a - b;
  while (a > 0 && b > seed.least && aWords[a - 1] === bWords[b - 1]) {
    a--;
    b--;
  }
  while (end < seed.to && end + shift < aWords.length && aWords[end + shift] === bWords[end]) end++;
  return { a, b, length: end - b };
}

function equalSeeds(aWords: Int32Array, a: number, bWords: Int32Array, b: number): boolean {
  for (let at = 0; at < SEED; at++) if (aWords[a + at] !== bWords[b + at]) return false;
  return true;
}

/** Puts the hashes of all seeds of a text into a column and counts them. */
export function hashSeeds(words: Int32Array, seeds: Int32Array): number {
  const count = Math.max(0, words.length - SEED + 1);
  for (let at = 0; at < count; at++) seeds[at] = hashSeed(words, at);
  return count;
}

/** The hash of the seed that begins at a word. */
function hashSeed(words: Int32Array, at: number): number {
  let hash = 0;
  for (let next = at; next < at + SEED; next++) hash = Math.imul(hash, 0x01000193) + words[next]!;
  return hash ^ (hash >>> 15);
}
