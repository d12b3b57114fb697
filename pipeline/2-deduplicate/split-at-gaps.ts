import type { Match } from './find-matches.ts';
import type { Stretch } from './find-shared.ts';

/** Equal words below which a part is too short to stand by itself. */
const LEAST_PART = 8;

/** A stretch cut wherever other text stands between its words in either article, such as a furniture line between two paragraphs. */
export function splitAtGaps(stretch: Stretch, aGaps: number[], bGaps: number[]): Stretch[] {
  if (aGaps.length === 0 && bGaps.length === 0) return [stretch];
  const parts: Match[][] = [];
  let place = '';
  for (const match of stretch.matches.flatMap((whole) => cutMatch(whole, aGaps, bGaps))) {
    const here = `${countUpTo(aGaps, match.a)} ${countUpTo(bGaps, match.b)}`;
    if (here === place) parts.at(-1)!.push(match);
    else parts.push([match]);
    place = here;
  }
  if (parts.length === 1) return [stretch];
  const enough = parts.filter((part) => part.reduce((sum, { length }) => sum + length, 0) >= LEAST_PART);
  return enough.map((matches) => ({ matches, information: null }));
}

function cutMatch({ a, b, length }: Match, aGaps: number[], bGaps: number[]): Match[] {
  const cuts = [...aGaps.map((gap) => gap - a), ...bGaps.map((gap) => gap - b)].filter((cut) => cut > 0 && cut < length);
  const edges = [0, ...cuts.sort((one, two) => one - two), length];
  return edges
    .slice(1)
    .flatMap((end, at) => (end === edges[at] ? [] : [{ a: a + edges[at]!, b: b + edges[at]!, length: end - edges[at]! }]));
}

/** How many gaps lie at or before a word. */
function countUpTo(gaps: number[], word: number): number {
  return gaps.filter((gap) => gap <= word).length;
}
