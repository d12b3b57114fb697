import { measureGap, widen } from './find-reworded.ts';
import { type Region, type Stretch, toBounds } from './find-shared.ts';
import { isSame } from './grow-region.ts';

/** Words by which what is reworded must go beyond what stands in the same words, in both texts, to move its end. */
const BEYOND = 2;

/**
 * The stretches that two documents share, in the same order and in others, by their place in `a`: what stands in the same order
 * becomes a part of what is reworded around it. No two overlap in either document. `toStretch` gives null for what tells too little.
 */
export function joinReworded(aligned: Stretch[], reworded: Region[], toStretch: (region: Region) => Stretch | null): Stretch[] {
  let stretches = aligned;
  for (const region of reworded) {
    const parts = stretches.filter((stretch) => meets(region, stretch, 'a') && meets(region, stretch, 'b'));
    const whole = parts.length === 1 ? settleEnds(region, toBounds(parts[0]!)) : parts.map(toBounds).reduce(widen, region);
    if (parts.length === 1 && isSame(whole, toBounds(parts[0]!))) continue;
    const others = stretches.filter((stretch) => !parts.includes(stretch));
    if (others.some((stretch) => meets(whole, stretch, 'a') || meets(whole, stretch, 'b'))) continue;
    const joined = toStretch(whole);
    if (joined !== null) stretches = [...others, joined];
  }
  return stretches.sort((one, other) => toBounds(one).aFrom - toBounds(other).aFrom);
}

function meets(region: Region, stretch: Stretch, side: 'a' | 'b'): boolean {
  return measureGap(region, toBounds(stretch), side) < 0;
}

/** The span of both; where the one goes hardly beyond the other in a text, the exact end holds in both. */
function settleEnds(region: Region, exact: Region): Region {
  const whole = widen(region, exact);
  const moves = (end: 'From' | 'To') =>
    Math.min(Math.abs(whole[`a${end}`] - exact[`a${end}`]), Math.abs(whole[`b${end}`] - exact[`b${end}`])) >= BEYOND;
  const { aFrom, bFrom } = moves('From') ? whole : exact;
  const { aTo, bTo } = moves('To') ? whole : exact;
  return { aFrom, aTo, bFrom, bTo };
}
