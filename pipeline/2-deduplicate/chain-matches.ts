import type { Match } from './find-matches.ts';

/** Words between two matches of one chain, at most, on the longer side. */
const MOST_GAP = 24;
const GAP_COST = 0.5;
/** Matches before one that are tried as its predecessor. */
const LOOK_BACK = 64;
const LEAST_MATCH = 5;
const ROUNDS = 8;

/** Joins matches that follow one another in both texts into chains that overlap in neither: re-ordered text gives several, by place in `a`. */
export function chainMatches(matches: Match[]): Match[][] {
  const chains: Match[][] = [];
  let open = matches;
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const taken = takeChains(open.sort(compareMatches));
    chains.push(...taken);
    open = open.map((match) => clipMatch(match, chains)).filter((match) => match.length >= LEAST_MATCH);
  }
  return chains.sort((left, right) => compareMatches(left[0]!, right[0]!));
}

function compareMatches(left: Match, right: Match): number {
  return left.a - right.a || left.b - right.b || left.length - right.length;
}

/** The best chains of one round: the heaviest first, then those that touch none taken before. */
function takeChains(matches: Match[]): Match[][] {
  const { scores, befores } = scoreChains(matches);
  const order = matches.map((_, at) => at).sort((left, right) => scores[right]! - scores[left]! || left - right);
  const taken: Match[][] = [];
  const used = new Uint8Array(matches.length);
  for (const last of order) {
    if (used[last] === 1) continue;
    const chain: Match[] = [];
    let whole = true;
    for (let at = last; at >= 0; at = befores[at]!) {
      whole &&= used[at] === 0;
      used[at] = 1;
      chain.unshift(matches[at]!);
    }
    const trimmed = trimChain(chain);
    if (whole && !taken.some((other) => touches(other, trimmed))) taken.push(trimmed);
  }
  return taken;
}

function scoreChains(matches: Match[]): { scores: Float64Array; befores: Int32Array } {
  const scores = Float64Array.from(matches, (match) => match.length);
  const befores = new Int32Array(matches.length).fill(-1);
  for (let at = 1; at < matches.length; at++) {
    for (let before = at - 1; before >= Math.max(0, at - LOOK_BACK); before--) {
      const joined = scores[before]! + weighJoin(matches[before]!, matches[at]!);
      if (joined <= scores[at]!) continue;
      scores[at] = joined;
      befores[at] = before;
    }
  }
  return { scores, befores };
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

function trimChain(chain: Match[]): Match[] {
  const trimmed: Match[] = [];
  for (const match of chain) {
    const before = trimmed.at(-1);
    const overlap = before === undefined ? 0 : countOverlap(before, match);
    trimmed.push({ a: match.a + overlap, b: match.b + overlap, length: match.length - overlap });
  }
  return trimmed;
}

function touches(one: Match[], other: Match[]): boolean {
  return (['a', 'b'] as const).some((side) => one[0]![side] < endOf(other, side) && other[0]![side] < endOf(one, side));
}

/** The part of a match that lies before or after every chain in both texts, the longer where both are left. */
function clipMatch(match: Match, chains: Match[][]): Match {
  let { a, b, length } = match;
  for (const chain of chains) {
    if (!touches(chain, [{ a, b, length }])) continue;
    const before = Math.max(0, Math.min(chain[0]!.a - a, chain[0]!.b - b, length));
    const skip = Math.max(endOf(chain, 'a') - a, endOf(chain, 'b') - b);
    const after = Math.max(0, length - skip);
    if (after > before) [a, b] = [a + skip, b + skip];
    length = Math.max(before, after);
  }
  return { a, b, length };
}

function endOf(chain: Match[], side: 'a' | 'b'): number {
  const last = chain.at(-1)!;
  return last[side] + last.length;
}
