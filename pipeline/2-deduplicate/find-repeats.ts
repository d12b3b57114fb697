import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import { hashWords } from '../vietnamese/hash-words.ts';
import { alignWords } from './align-words.ts';
import { hashSeed, indexSeeds, SEED } from './find-matches.ts';
import { measureIdentity, toShared } from './find-shared.ts';

/** A segment that says an earlier one again in nearly the same words. */
export interface Repeat {
  segmentNo: number;
  repeatsSegmentNo: number;
}

interface Part {
  segmentNo: number;
  words: Int32Array;
}

const PART_KINDS = new Set(['lede', 'paragraph', 'caption']);
/** Fewer words may well be alike by chance: captions of one gallery differ in a name. */
const LEAST_WORDS = 15;
const LEAST_SHARE = 0.9;
/** Parts kept for one seed: a set phrase stands in many. */
const MOST_HOLDERS = 4;

/** The near repeats inside one article, such as a standfirst that the first paragraph says again, for segments not yet known to repeat one. */
export function findRepeats({ article, segments }: SegmentedArticle): Repeat[] {
  const offsets = measureOffsets(article.text);
  const parts: Part[] = segments
    .filter(({ kind, repeats_segment_no }) => PART_KINDS.has(kind) && repeats_segment_no === null)
    .map(({ segment_no, char_start, char_end }) => {
      const span = { start: offsets.toUtf16(char_start), end: offsets.toUtf16(char_end) };
      return { segmentNo: segment_no, words: hashWords(article.text, [span]) };
    })
    .filter(({ words }) => words.length >= LEAST_WORDS);
  const holders = openHolders(parts.reduce((sum, { words }) => sum + words.length, 0));
  return parts.flatMap((part, at) => {
    const likest = holders.add(part.words, at);
    if (likest < 0 || !isRepeat(parts[likest]!.words, part.words)) return [];
    return [{ segmentNo: part.segmentNo, repeatsSegmentNo: parts[likest]!.segmentNo }];
  });
}

/** The first parts to hold each three words in a row. */
interface Holders {
  /** Makes a part a holder; gives the earlier part that holds most of its seeds, of equals the first, or -1. */
  add(words: Int32Array, part: number): number;
}

/** A hash table of seeds with room for the words of all parts: a seed has a cell for each of its holders. */
function openHolders(room: number): Holders {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, room * 2)));
  const seeds = new Int32Array(size);
  const parts = new Int32Array(size); // from 1
  const counts: number[] = [];
  /** Counts the earlier holders of a seed and adds the part to them. */
  const addSeed = (seed: number, part: number): void => {
    const met: number[] = [];
    let cell = seed & (size - 1);
    for (; parts[cell] !== 0; cell = (cell + 1) & (size - 1)) {
      if (seeds[cell] !== seed) continue;
      if (parts[cell] === part + 1) return; // the seed stands twice in this part
      met.push(parts[cell]! - 1);
    }
    for (const holder of met) counts[holder]!++;
    if (met.length === MOST_HOLDERS) return;
    seeds[cell] = seed;
    parts[cell] = part + 1;
  };
  return {
    add(words, part) {
      counts.fill(0);
      for (let at = 0; at + SEED <= words.length; at++) addSeed(hashSeed(words, at), part);
      let likest = -1;
      for (const [holder, count] of counts.entries()) if (count > (likest < 0 ? 0 : counts[likest]!)) likest = holder;
      counts.push(0);
      return likest;
    },
  };
}

function isRepeat(one: Int32Array, other: Int32Array): boolean {
  const shorter = Math.min(one.length, other.length);
  return alignWords(indexSeeds(one), other)
    .map((matches) => toShared(matches))
    .some((shared) => shared.equal >= LEAST_SHARE * shorter && measureIdentity(shared) >= LEAST_SHARE);
}
