import type { WordPair } from './close-gaps.ts';
import type { Match } from './find-matches.ts';

/** The words a chain may grow over, in both texts. */
export interface Bounds {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** The next word of each text to compare, and whether the chain grows forward (1) or backward (-1). */
interface Edge {
  a: number;
  b: number;
  step: 1 | -1;
}

const MOST_EDITED = 3;
/** Equal words that must follow an edit. */
const LEAST_AFTER = 3;
/** No edit, then edits of up to three words on either side, the smallest first. */
const EDITS = listEdits();

/** The chain grown at both ends over edits of at most three words, as far as equal words follow inside the bounds. */
export function extendEnds(words: WordPair, chain: Match[], bounds: Bounds): Match[] {
  const first = chain[0]!;
  const last = chain.at(-1)!;
  const before = growEdge(words, { a: first.a - 1, b: first.b - 1, step: -1 }, bounds);
  const after = growEdge(words, { a: last.a + last.length, b: last.b + last.length, step: 1 }, bounds);
  return [...before.reverse(), ...chain, ...after];
}

function growEdge(words: WordPair, edge: Edge, bounds: Bounds): Match[] {
  const grown: Match[] = [];
  for (;;) {
    const match = stepOver(words, edge, bounds);
    if (match === null) return grown;
    grown.push(match);
    if (edge.step === 1) edge = { ...edge, a: match.a + match.length, b: match.b + match.length };
    else edge = { ...edge, a: match.a - 1, b: match.b - 1 };
  }
}

/** The equal words behind the smallest edit at the edge that has enough of them. */
function stepOver(words: WordPair, { a, b, step }: Edge, bounds: Bounds): Match | null {
  for (const [aEdited, bEdited] of EDITS) {
    const edge: Edge = { a: a + step * aEdited, b: b + step * bEdited, step };
    const length = countEqual(words, edge, bounds);
    if (length < LEAST_AFTER) continue;
    const back = step === 1 ? 0 : length - 1;
    return { a: edge.a - back, b: edge.b - back, length };
  }
  return null;
}

function countEqual(words: WordPair, { a, b, step }: Edge, { aFrom, aTo, bFrom, bTo }: Bounds): number {
  let length = 0;
  for (let x = a, y = b; x >= aFrom && x < aTo && y >= bFrom && y < bTo && words.a[x] === words.b[y]; x += step, y += step) length++;
  return length;
}

function listEdits(): [number, number][] {
  const edits: [number, number][] = [];
  for (let size = 0; size <= 2 * MOST_EDITED; size++) {
    for (let a = Math.max(0, size - MOST_EDITED); a <= Math.min(size, MOST_EDITED); a++) edits.push([a, size - a]);
  }
  return edits;
}
