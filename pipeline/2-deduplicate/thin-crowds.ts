import { type Candidates, COMMON_BIT } from './find-candidates.ts';

/** The first copies of a text, which are aligned with one another. */
const FEW = 32;

/**
 * The candidates of all bands without pairs of two copies in a crowd, its first ones aside: what each shares with the copy
 * they have in common, the lead, tells how they relate, unless they share more than the crowd does.
 */
export function thinCrowds(bands: readonly Candidates[], count: number): Uint32Array {
  const leads = new Uint32Array(count);
  const ranks = new Uint32Array(count); // among the copies of one text
  const sizes = new Uint32Array(count);
  const left: number[] = [];
  let document = 0;
  for (const { pairs, leads: own } of bands) {
    for (const lead of own) {
      ranks[document] = ++sizes[lead]!;
      leads[document++] = lead;
    }
    for (let at = 0; at < pairs.length; at += 2) {
      const [later, earlier] = [pairs[at]!, (pairs[at + 1]! & ~COMMON_BIT) >>> 0];
      const isCommon = pairs[at + 1]! >= COMMON_BIT && leads[earlier] === leads[later] && leads[later] !== earlier;
      if (!isCommon || ranks[later]! <= FEW) left.push(later, earlier);
    }
  }
  return Uint32Array.from(left);
}
