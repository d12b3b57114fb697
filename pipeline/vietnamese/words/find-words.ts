import { buildLetterTables } from '../letters/letter-tables.ts';
import { boundWords, type Stretches } from './hash-units.ts';

/** Where each word begins and ends, in UTF-16 units. */
export interface WordPlaces {
  starts: Int32Array;
  ends: Int32Array;
}

const { tones } = buildLetterTables();

/** The places of the words inside the stretches, in order: those that `hashUnits` hashes. */
export function findWords(units: Uint16Array, stretches: Stretches): WordPlaces {
  const most = boundWords(stretches);
  const places = { starts: new Int32Array(most), ends: new Int32Array(most) };
  let count = 0;
  for (let at = 0; at < stretches.starts.length; at++) {
    count = addPlaces(units, { start: stretches.starts[at]!, end: stretches.ends[at]! }, { places, count });
  }
  return { starts: places.starts.subarray(0, count), ends: places.ends.subarray(0, count) };
}

/** Without a branch at a word's edge, as `hashUnits` goes: what is written outside a word, the next one writes over. */
function addPlaces(
  units: Uint16Array,
  { start, end }: { start: number; end: number },
  { places, count }: { places: WordPlaces; count: number },
): number {
  const { starts, ends } = places;
  let next = count;
  let before = 0; // 1 after a unit of a word
  let first = start;
  for (let at = start; at < end; at++) {
    const inside = -tones[units[at]!]! >>> 31;
    next += before & (inside ^ 1);
    first += (at - first) & (before - 1);
    starts[next] = first;
    ends[next] = at + 1;
    before = inside;
  }
  return next + before;
}
