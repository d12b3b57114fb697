import { sha256 } from '../text/ids.ts';
import type { ArticleSource } from './read-source.ts';

let room = Buffer.alloc(1 << 12);

/** The SHA-256 of all that the reading of an article depends on; of its text that is the hash among its facts. */
export function keySource({ facts, traits, starts, ends }: ArticleSource): Uint8Array {
  const rows = traits.length;
  const length = 9 * rows + facts.length;
  if (length > room.length) room = Buffer.alloc(2 * length);
  for (let row = 0; row < rows; row++) {
    room.writeUInt32LE(starts[row]!, 8 * row);
    room.writeUInt32LE(ends[row]!, 8 * row + 4);
  }
  room.set(traits, 8 * rows);
  room.set(facts, 9 * rows);
  return Buffer.from(sha256(room.subarray(0, length)), 'hex');
}
