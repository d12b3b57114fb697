import type { Columns } from './documents.ts';
import { share } from './join-columns.ts';

/** Fingerprints and who holds each, in parts by the fingerprints' high bits, holders ascending inside a part. */
export interface PrintParts {
  keys: Uint32Array;
  holders: Uint32Array;
  /** Where each part begins, and past the last one the end. */
  starts: Uint32Array;
}

const PART_BITS = 8;
/** Parts, of which each fits a processor's cache up to some hundred thousand documents. */
export const PARTS = 1 << PART_BITS;
const SHIFT = 32 - PART_BITS;

/** Parts the fingerprints of the documents named, ascending. */
export function partPrints({ prints, printStarts }: Columns, documents: Iterable<number> & { length: number }): PrintParts {
  const starts = share(Uint32Array, PARTS + 1);
  for (const document of documents)
    for (let at = printStarts[document]!; at < printStarts[document + 1]!; at++) starts[(prints[at]! >>> SHIFT) + 1]!++;
  for (let part = 1; part <= PARTS; part++) starts[part]! += starts[part - 1]!;
  const nexts = starts.slice();
  const keys = share(Uint32Array, starts[PARTS]!);
  const holders = share(Uint32Array, starts[PARTS]!);
  for (const document of documents) {
    for (let at = printStarts[document]!; at < printStarts[document + 1]!; at++) {
      const next = nexts[prints[at]! >>> SHIFT]!++;
      keys[next] = prints[at]!;
      holders[next] = document;
    }
  }
  return { keys, holders, starts };
}
