/** Turns an offset in UTF-16 code units into one in Unicode code points, and back. */
export interface Offsets {
  toCodePoints(utf16: number): number;
  toUtf16(codePoints: number): number;
}

const identity: Offsets = { toCodePoints: (offset) => offset, toUtf16: (offset) => offset };

/**
 * The one place where offsets are converted: JavaScript counts UTF-16 units, the published tables count code points.
 * An offset inside a surrogate pair counts as the pair's start. Lookup is O(log pairs); free for text without them.
 */
export function measureOffsets(text: string): Offsets {
  const pairs = findSurrogatePairs(text); // UTF-16 offset of each pair
  if (pairs.length === 0) return identity;
  return {
    toCodePoints: (utf16) => utf16 - countBelow(pairs, utf16, 0),
    toUtf16: (codePoints) => codePoints + countBelow(pairs, codePoints, 1),
  };
}

function findSurrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return pairs;
  for (let at = 0; at < text.length; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && text.codePointAt(at)! > 0xffff) pairs.push(at++);
  return pairs;
}

/** How many pairs begin before the offset; with shrink 1, pairs are themselves counted in code points. */
function countBelow(pairs: number[], offset: number, shrink: 0 | 1): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! - shrink * middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
