import { createHash, type Hash } from 'node:crypto';
import { sha256 } from '../../text/ids.ts';

/** The bytes of one record, or null where they are more than a record may have: then only their sum was kept. */
export interface RawBytes {
  bytes: Uint8Array | null;
  length: number;
  sha256: string;
}

/** Gathers the bytes of one record from pieces, holding no more than `longest` of them. */
export interface Gatherer {
  add(piece: Uint8Array): void;
  /** What was gathered; the next piece begins a new record. */
  take(): RawBytes;
}

export function openGatherer(longest: number): Gatherer {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let sum: Hash | null = null;
  return {
    add(piece) {
      length += piece.length;
      if (sum === null && length > longest) {
        sum = createHash('sha256');
        for (const kept of pieces) sum.update(kept);
        pieces = [];
      }
      if (sum !== null) sum.update(piece);
      else if (piece.length > 0) pieces.push(piece);
    },
    take() {
      const bytes = sum !== null ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
      const taken = { bytes, length, sha256: sum === null ? sha256(bytes!) : sum.digest('hex') };
      pieces = [];
      length = 0;
      sum = null;
      return taken;
    },
  };
}
