import { measureOffsets } from '../text/offsets.ts';
import { alignWords } from './align-words.ts';
import { hashSeed, indexSeeds, SEED } from './find-matches.ts';
import { measureIdentity, toShared } from './find-shared.ts';
import { hashWords } from './hash-words.ts';
import type { SegmentedArticle } from './read-articles.ts';

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
  const holders = new Map<number, Part[]>(); // the first parts to hold each five words in a row
  return parts.flatMap((part) => {
    const earlier = findLikest(part, holders);
    if (earlier === null || !isRepeat(earlier.words, part.words)) return [];
    return [{ segmentNo: part.segmentNo, repeatsSegmentNo: earlier.segmentNo }];
  });
}

/** The earlier part that holds most of this one's seeds, of equals the first; this part is then a holder too. */
function findLikest(part: Part, holders: Map<number, Part[]>): Part | null {
  const counts = new Map<Part, number>();
  const seeds = new Set(Array.from({ length: part.words.length - SEED + 1 }, (_, at) => hashSeed(part.words, at)));
  for (const seed of seeds) {
    const known = holders.get(seed) ?? [];
    for (const holder of known) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    if (known.length < MOST_HOLDERS) holders.set(seed, [...known, part]);
  }
  const [likest] = Array.from(counts).sort(([one, most], [other, more]) => more - most || one.segmentNo - other.segmentNo);
  return likest?.[0] ?? null;
}

function isRepeat(one: Int32Array, other: Int32Array): boolean {
  const shorter = Math.min(one.length, other.length);
  return alignWords(indexSeeds(one), other)
    .map((matches) => toShared(matches))
    .some((shared) => shared.equal >= LEAST_SHARE * shorter && measureIdentity(shared) >= LEAST_SHARE);
}
