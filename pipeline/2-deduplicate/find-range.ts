import type { Range } from './align-words.ts';
import type { Fingerprints } from './winnow.ts';

/** Words between two shared fingerprints that count as one stretch. */
const NEAR = 64;
/** Words by which the two distances between them may differ. */
const SLACK = 24;
/** Fingerprints after one that may stand beside it. */
const LOOK_AHEAD = 4;
/** Words looked at beyond the outermost shared fingerprints. */
const MARGIN = 128;

/** Where the fingerprints of one text stand in it, to be asked for those of others. Holds one text at a time. */
export interface PlaceIndex {
  load(text: Fingerprints): void;
  /** The words of another text, of so many, around the fingerprints it shares, or null unless two of these stand at a like distance in both. */
  findRange(other: Fingerprints, words: number): Range | null;
}

/** Opens an index; its memory grows with the longest text it met. */
export function openPlaceIndex(): PlaceIndex {
  let cells = new Uint32Array(1 << 10);
  let places = new Int32Array(1 << 10).fill(-1);
  let mask = 0; // a short text uses few cells: they stay in cache
  const here: number[] = [];
  const there: number[] = [];
  const findCell = (print: number): number => {
    let cell = print & mask;
    while (places[cell]! >= 0 && cells[cell] !== print) cell = (cell + 1) & mask;
    return cell;
  };
  return {
    load({ prints, places: own }) {
      const size = 2 ** Math.ceil(Math.log2(Math.max(2, prints.length * 2)));
      if (size > cells.length) [cells, places] = [new Uint32Array(size), new Int32Array(size)];
      mask = size - 1;
      places.fill(-1, 0, size);
      for (let at = 0; at < prints.length; at++) {
        const cell = findCell(prints[at]!);
        cells[cell] = prints[at]!;
        places[cell] = own[at]!;
      }
    },
    findRange({ prints, places: own }, words) {
      here.length = there.length = 0;
      for (let at = 0; at < prints.length; at++) {
        const place = places[findCell(prints[at]!)]!;
        if (place < 0) continue;
        here.push(own[at]!);
        there.push(place);
      }
      if (!hasColinear(here, there)) return null;
      return { from: Math.max(0, here[0]! - MARGIN), to: Math.min(words, here.at(-1)! + MARGIN) };
    },
  };
}

function hasColinear(here: number[], there: number[]): boolean {
  for (let one = 0; one < here.length; one++) {
    for (let two = one + 1; two < Math.min(here.length, one + 1 + LOOK_AHEAD); two++) {
      const own = here[two]! - here[one]!;
      const others = there[two]! - there[one]!;
      if (others > 0 && own <= NEAR && others <= NEAR && Math.abs(own - others) <= SLACK) return true;
    }
  }
  return false;
}
