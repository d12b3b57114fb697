import { openTakenRoom, type StoreAccess } from './store.ts';

/** Pairs of 32-bit numbers, one after the other. */
export type Pairs = Uint32Array;

/** What is put together for the store; it grows with the most pairs met. */
let room = new Uint32Array(1 << 10);
const taking = openTakenRoom();

/** Puts pairs in a store, shelf by shelf, in their order on each: the bits of its first number from `shift` on are a pair's shelf. Gives the place to take them from. */
export function shelvePairs(store: StoreAccess, pairs: Pairs, cut: { shelves: number; shift: number }): number {
  return store.put(packShelves(pairs, cut)); // apart from the loops: what V8 makes of them is lost where a closure of each call's own follows
}

/** Where each shelf begins, and past the last one the end; then the pairs. */
function packShelves(pairs: Pairs, { shelves, shift }: { shelves: number; shift: number }): Uint32Array {
  const length = shelves + 1 + pairs.length;
  if (length > room.length) room = new Uint32Array(2 * length);
  const packed = room.subarray(0, length);
  packed.fill(0, 0, shelves + 1);
  countShelves(pairs, shift, packed);
  for (let shelf = 1; shelf <= shelves; shelf++) packed[shelf]! += packed[shelf - 1]!;
  fillShelves(pairs, shift, { packed, nexts: packed.slice(0, shelves), first: shelves + 1 });
  return packed;
}

function countShelves(pairs: Pairs, shift: number, packed: Uint32Array): void {
  for (let at = 0; at < pairs.length; at += 2) packed[shelfOf(pairs[at]!, shift) + 1]! += 2;
}

function fillShelves(
  pairs: Pairs,
  shift: number,
  { packed, nexts, first }: { packed: Uint32Array; nexts: Uint32Array; first: number },
): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const shelf = shelfOf(pairs[at]!, shift);
    const next = first + nexts[shelf]!;
    packed[next] = pairs[at]!;
    packed[next + 1] = pairs[at + 1]!;
    nexts[shelf]! += 2;
  }
}

/** JavaScript takes a shift by 32 for none. */
function shelfOf(first: number, shift: number): number {
  return shift === 32 ? 0 : first >>> shift;
}

/** What stands on the shelves `from` to `to` at the places given, of each shelf in the order of the places. */
export function takeShelves(
  store: StoreAccess,
  places: Float64Array,
  { shelves, from, to }: { shelves: number; from: number; to: number },
): Pairs[] {
  const heads = Array.from(places, (place) => store.take(place + from, to - from + 1));
  const taken = Array.from(
    { length: to - from },
    (_, shelf) => new Uint32Array(heads.reduce((sum, starts) => sum + starts[shelf + 1]! - starts[shelf]!, 0)),
  );
  const filled = new Uint32Array(to - from);
  for (const [no, starts] of heads.entries()) {
    const first = starts[0]!;
    const pairs = store.take(places[no]! + shelves + 1 + first, starts[to - from]! - first, taking);
    for (let shelf = 0; shelf < to - from; shelf++) {
      taken[shelf]!.set(pairs.subarray(starts[shelf]! - first, starts[shelf + 1]! - first), filled[shelf]);
      filled[shelf]! += starts[shelf + 1]! - starts[shelf]!;
    }
  }
  return taken;
}
