/** Keys of 64 bits that were met, given as 16 hex digits, and a number kept with each: some 20 bytes a key, however long the texts. */
export interface Met {
  /** The number kept with the key, or null. */
  find(key: string): number | null;
  /** Keeps a number with a key that is new. */
  keep(key: string, number: number): void;
}

const FIRST_ROOM = 1 << 12; // slots
const FULLEST = 0.7;

/** Opens an empty set of keys, as a table of open addresses in typed arrays that doubles when it fills. */
export function openMet(): Met {
  let table = makeTable(FIRST_ROOM);
  let count = 0;
  return {
    find(key) {
      const at = findSlot(table, readKey(key));
      return table.used[at] === 1 ? table.numbers[at]! : null;
    },
    keep(key, number) {
      if (++count > FULLEST * table.used.length) table = grow(table);
      put(table, { ...readKey(key), number });
    },
  };
}

interface MetTable {
  high: Uint32Array;
  low: Uint32Array;
  numbers: Float64Array;
  used: Uint8Array;
}

interface Key {
  high: number;
  low: number;
}

interface Entry extends Key {
  number: number;
}

function readKey(key: string): Key {
  return { high: Number.parseInt(key.slice(0, 8), 16), low: Number.parseInt(key.slice(8, 16), 16) };
}

function makeTable(room: number): MetTable {
  return { high: new Uint32Array(room), low: new Uint32Array(room), numbers: new Float64Array(room), used: new Uint8Array(room) };
}

/** The key's slot, or the free one where it belongs; keys are hashes, so their own bits spread them. */
function findSlot({ high, low, used }: MetTable, key: Key): number {
  const mask = used.length - 1;
  let at = key.low & mask;
  while (used[at] === 1 && (high[at] !== key.high || low[at] !== key.low)) at = (at + 1) & mask;
  return at;
}

function put(table: MetTable, entry: Entry): void {
  const at = findSlot(table, entry);
  table.high[at] = entry.high;
  table.low[at] = entry.low;
  table.numbers[at] = entry.number;
  table.used[at] = 1;
}

function grow(from: MetTable): MetTable {
  const table = makeTable(2 * from.used.length);
  for (let at = 0; at < from.used.length; at++)
    if (from.used[at] === 1) put(table, { high: from.high[at]!, low: from.low[at]!, number: from.numbers[at]! });
  return table;
}
