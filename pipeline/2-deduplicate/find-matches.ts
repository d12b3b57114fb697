/** A stretch of equal words: `length` words from word `a` of one text and from word `b` of the other. */
export interface Match {
  a: number;
  b: number;
  length: number;
}

/** Where every three words in a row stand in a text; built once for all texts it is compared with. */
export interface SeedIndex {
  words: Int32Array;
  /** Of each slot, that is of the low bits of a hash, the first place of its seeds, -1 where there is none. */
  heads: Int32Array;
  mask: number;
  /** Of each place the next one of its slot. */
  nexts: Int32Array;
}

/** Words in a row that start a match: with three, texts of which every seventh word is another still align. */
const SEED = 3;
/** A seed that stands more often in the indexed text starts no match: one word repeated 100,000 times matches itself everywhere. */
const MOST_PLACES = 8;

/** Of the text indexed last, and of the pair of texts at hand; both grow with the longest met. */
let indexed = { heads: new Int32Array(1 << 11), nexts: new Int32Array(1 << 10) };
let covered = new Int32Array(1 << 11); // of each diagonal the end in b of the last match on it
const places = new Int32Array(MOST_PLACES); // of the seed at hand

/** Indexes a text for `findMatches`, in the memory of the one indexed before. */
export function indexSeeds(words: Int32Array): SeedIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, words.length * 2)));
  if (slots > indexed.heads.length) indexed = { heads: new Int32Array(slots), nexts: new Int32Array(slots / 2) };
  const { heads, nexts } = indexed;
  heads.fill(-1, 0, slots);
  for (let at = words.length - SEED; at >= 0; at--) {
    const slot = hashSeed(words, at) & (slots - 1);
    nexts[at] = heads[slot]!;
    heads[slot] = at;
  }
  return { words, heads, mask: slots - 1, nexts };
}

/** The longest stretches of three words and more that the indexed text (`a`) shares with words `from` to `to` of the other (`b`), each once. */
export function findMatches(index: SeedIndex, words: Int32Array, { from, to }: { from: number; to: number }): Match[] {
  const matches: Match[] = [];
  const { heads, mask } = index;
  const diagonals = index.words.length + to - from;
  if (diagonals > covered.length) covered = new Int32Array(2 * diagonals);
  covered.fill(0, 0, diagonals);
  for (let b = from; b + SEED <= to; b++) {
    const first = heads[hashSeed(words, b) & mask]!;
    if (first < 0) continue;
    const count = findPlaces(index, words, { first, b });
    for (let at = 0; at < count; at++) {
      const a = places[at]!;
      const diagonal = a - b + to - 1;
      if (covered[diagonal]! > b) continue;
      const match = extendMatch(index.words, words, { a, b, least: Math.max(from, covered[diagonal]!), to });
      covered[diagonal] = match.b + match.length;
      matches.push(match);
    }
  }
  return matches;
}

/** Finds where the seed at `b` stands in the indexed text and gives how often, 0 where that is too often; `first` is the first place of its slot. */
function findPlaces({ words: own, nexts }: SeedIndex, words: Int32Array, { first, b }: { first: number; b: number }): number {
  let count = 0;
  for (let a = first; a >= 0; a = nexts[a]!) {
    if (own[a] !== words[b] || own[a + 1] !== words[b + 1] || own[a + 2] !== words[b + 2]) continue;
    if (count === MOST_PLACES) return 0;
    places[count++] = a;
  }
  return count;
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

/** Puts the hashes of all seeds of a text into a column and counts them. */
export function hashSeeds(words: Int32Array, seeds: Int32Array): number {
  const count = Math.max(0, words.length - SEED + 1);
  for (let at = 0; at < count; at++) seeds[at] = hashSeed(words, at);
  return count;
}

/** The hash of the seed that begins at a word. */
function hashSeed(words: Int32Array, at: number): number {
  const two = (Math.imul(words[at]!, 0x01000193) + words[at + 1]!) | 0;
  const three = (Math.imul(two, 0x01000193) + words[at + 2]!) | 0;
  return three ^ (three >>> 15);
}
