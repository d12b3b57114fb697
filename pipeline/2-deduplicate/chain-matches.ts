import type { Match } from './find-matches.ts';

/** Words between two matches of one chain, at most, on the longer side. */
const MOST_GAP = 24;
const GAP_COST = 0.5;
/** Matches before one that are tried as its predecessor. */
const LOOK_BACK = 64;
const LEAST_MATCH = 3;
const ROUNDS = 8;
/** More than there are matches of two texts. */
const PLACES = 2 ** 28;
/** A match at the end of a chain that has fewer words than this, and fewer than the gap before it, met by chance: `bản Nà Lạn` in two titles. */
const SURE_END = 5;

/** A chain and the words it spans in both texts. */
interface Chain {
  matches: Match[];
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** Joins matches that follow one another in both texts into chains that overlap in neither: re-ordered text gives several, by place in `a`. */
export function chainMatches(matches: Match[]): Match[][] {
  const chains: Chain[] = [];
  let open = matches;
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const taken = takeChains(open.sort(compareMatches), chains);
    for (const chain of taken) chains.push(chain);
    open = clipAll(open, taken);
  }
  return chains.map((chain) => chain.matches).sort((left, right) => compareMatches(left[0]!, right[0]!));
}

function compareMatches(left: Match, right: Match): number {
  return left.a - right.a || left.b - right.b || left.length - right.length;
}

/** The best chains of one round: the heaviest first, then those that touch none taken before. One that leaps over a chain of an `earlier` round is cut to its last match. */
function takeChains(matches: Match[], earlier: Chain[]): Chain[] {
  const { scores, befores } = scoreChains(matches);
  const taken: Chain[] = [];
  const used = new Uint8Array(matches.length);
  for (const last of orderByScore(scores)) {
    if (used[last] === 1) continue;
    const places: number[] = [];
    let isWhole = true;
    for (let at = last; at >= 0; at = befores[at]!) {
      if (used[at] === 1) isWhole = false;
      used[at] = 1;
      places.push(at);
    }
    if (!isWhole) continue;
    const whole = trimChain(places.reverse().map((at) => matches[at]!));
    const chain = touchesAny(earlier, whole) ? trimChain([matches[last]!]) : whole;
    if (!touchesAny(taken, chain)) taken.push(chain);
  }
  return taken;
}

/** The places of scores, which are whole or half numbers, the highest first, of equal ones in their order: score and place are one number, for numbers are sorted without a call for every two. */
function orderByScore(scores: Float64Array): Float64Array {
  const order = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at++) order[at] = at - (scores[at]! / GAP_COST) * PLACES;
  order.sort();
  for (let no = 0; no < order.length; no++) order[no]! -= Math.floor(order[no]! / PLACES) * PLACES;
  return order;
}

/** Of each match the weight of the best chain that ends with it, and its predecessor there. */
function scoreChains(matches: Match[]): { scores: Float64Array; befores: Int32Array } {
  const scores = new Float64Array(matches.length);
  for (let at = 0; at < matches.length; at++) scores[at] = matches[at]!.length;
  const befores = new Int32Array(matches.length).fill(-1);
  const ends = measureEnds(matches);
  for (let at = 1; at < matches.length; at++) {
    const least = matches[at]!.a - MOST_GAP;
    for (let before = at - 1; before >= Math.max(0, at - LOOK_BACK) && ends[before]! >= least; before--) {
      const joined = scores[before]! + weighJoin(matches[before]!, matches[at]!);
      if (joined <= scores[at]!) continue;
      scores[at] = joined;
      befores[at] = before;
    }
  }
  return { scores, befores };
}

/** Of each match the farthest end in `a` of those up to it: where even that is too far off, no earlier one can be followed. */
function measureEnds(matches: Match[]): Int32Array {
  const ends = new Int32Array(matches.length);
  let farthest = 0;
  for (let at = 0; at < matches.length; at++) {
    farthest = Math.max(farthest, matches[at]!.a + matches[at]!.length);
    ends[at] = farthest;
  }
  return ends;
}

/** What a match adds to the chain that ends with the one before it; minus infinity where it cannot follow. */
function weighJoin(before: Match, match: Match): number {
  if (before.a >= match.a || before.b >= match.b) return -Infinity;
  const overlap = countOverlap(before, match);
  const gap = Math.max(match.a - before.a, match.b - before.b) - before.length + overlap;
  if (overlap >= match.length || gap > MOST_GAP) return -Infinity;
  return match.length - overlap - GAP_COST * gap;
}

function countOverlap(before: Match, match: Match): number {
  return Math.max(0, before.a + before.length - match.a, before.b + before.length - match.b);
}

function trimChain(matches: Match[]): Chain {
  const trimmed: Match[] = [];
  for (const match of matches) {
    const before = trimmed.at(-1);
    const overlap = before === undefined ? 0 : countOverlap(before, match);
    trimmed.push({ a: match.a + overlap, b: match.b + overlap, length: match.length - overlap });
  }
  dropLooseEnds(trimmed);
  const first = trimmed[0]!;
  const last = trimmed.at(-1)!;
  return { matches: trimmed, a: first.a, aEnd: last.a + last.length, b: first.b, bEnd: last.b + last.length };
}

function dropLooseEnds(matches: Match[]): void {
  const isLoose = (end: Match, before: Match, after: Match) => {
    const gap = Math.max(after.a - before.a, after.b - before.b) - before.length;
    return end.length < SURE_END && gap > end.length;
  };
  while (matches.length > 1 && isLoose(matches[0]!, matches[0]!, matches[1]!)) matches.shift();
  while (matches.length > 1 && isLoose(matches.at(-1)!, matches.at(-2)!, matches.at(-1)!)) matches.pop();
}

function touchesAny(chains: Chain[], own: Chain): boolean {
  for (const { a, aEnd, b, bEnd } of chains) if ((a < own.aEnd && own.a < aEnd) || (b < own.bEnd && own.b < bEnd)) return true;
  return false;
}

/** What the chains leave of matches that touched none taken before. */
function clipAll(matches: Match[], taken: Chain[]): Match[] {
  const clipped: Match[] = [];
  for (const match of matches) {
    const left = clipMatch(match, taken);
    if (left.length >= LEAST_MATCH) clipped.push(left);
  }
  return clipped;
}

/** The part of a match that lies before or after every chain in both texts, the longer where both are left. */
function clipMatch(match: Match, chains: Chain[]): Match {
  let { a, b, length } = match;
  for (const chain of chains) {
    const isClear = (chain.a >= a + length || a >= chain.aEnd) && (chain.b >= b + length || b >= chain.bEnd);
    if (isClear) continue;
    const before = Math.max(0, Math.min(chain.a - a, chain.b - b, length));
    const skip = Math.max(chain.aEnd - a, chain.bEnd - b);
    const after = Math.max(0, length - skip);
    if (after > before) [a, b] = [a + skip, b + skip];
    length = Math.max(before, after);
    if (length < LEAST_MATCH) break;
  }
  return { a, b, length };
}
