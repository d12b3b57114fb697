import type { Span } from '../text/span.ts';
import type { LaidRows } from './lay-rows.ts';

/** Units at either end of a segment by which it is looked up. */
const LOOKED_AT = 16;

/** Of each hash of an end the last row whose segment is the first of its print, and of each such row the one before. */
const lasts = new Map<number, number>();

/** Of each row the first one whose segment prints the same, itself where it is the first or empty; put into `sames`. */
export function findSames({ units, starts, ends }: LaidRows, sames: Uint32Array): void {
  const befores = new Int32Array(starts.length);
  lasts.clear();
  for (let row = 0; row < starts.length; row++) {
    sames[row] = row;
    if (starts[row] === ends[row]) continue;
    const hash = hashEnds(units, starts[row]!, ends[row]!);
    const last = lasts.get(hash) ?? -1;
    let same = last;
    while (same >= 0 && !isSame(units, { start: starts[same]!, end: ends[same]! }, { start: starts[row]!, end: ends[row]! }))
      same = befores[same]!;
    if (same >= 0) sames[row] = same;
    else {
      befores[row] = last;
      lasts.set(hash, row);
    }
  }
}

function hashEnds(units: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < Math.min(end, start + LOOKED_AT); at++) hash = (Math.imul(hash, 31) + units[at]!) | 0;
  for (let at = Math.max(start, end - LOOKED_AT); at < end; at++) hash = (Math.imul(hash, 31) + units[at]!) | 0;
  return hash;
}

function isSame(units: Uint16Array, one: Span, other: Span): boolean {
  const length = one.end - one.start;
  if (other.end - other.start !== length) return false;
  for (let at = 0; at < length; at++) if (units[one.start + at] !== units[other.start + at]) return false;
  return true;
}
