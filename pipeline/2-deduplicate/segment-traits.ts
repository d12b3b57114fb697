import type { Segment } from '../../schemas/types.ts';

/** What matters of a segment, as bits. */
export const Trait = {
  /** Takes part in comparison. */
  body: 1,
  /** A line of text, which may turn out to be furniture. */
  line: 2,
  lede: 4,
  /** Says what the article is about: a line that says it again is furniture. */
  said: 8,
  /** May say an earlier one again in nearly the same words, where it is not known to repeat one. */
  part: 16,
} as const;

const { body, line, lede, said, part } = Trait;
const related = 32; // takes part where it is long

/** The traits of the kinds that have any. */
const TRAITS = new Map<Segment['kind'], number>([
  ['title', body | said],
  ['lede', body | line | lede | part],
  ['heading', body | line],
  ['paragraph', body | line | part],
  ['caption', body | said | part],
  ['related', related],
]);
const BY_HASH = new Map(Array.from(TRAITS, ([kind, traits]) => [hashKind(Buffer.from(kind), 0, kind.length), traits]));

/** Code points from which on what stands among links to other articles is text of this one. */
const LONG_RELATED = 300;

/** The traits of a segment: of its kind, printed in the bytes `from` to `to`, and of how many code points it has. */
export function readTraits(bytes: Uint8Array, { from, to, length }: { from: number; to: number; length: number }): number {
  const traits = BY_HASH.get(hashKind(bytes, from, to)) ?? 0;
  return traits === related ? (length >= LONG_RELATED ? body : 0) : traits;
}

/** Kinds are few: no two have one hash. */
function hashKind(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  return hash;
}
