const KNOWN = 0x2000; // below it are all letters with marks; behind it come signs, and writings without case or marks
const SIGNS_END = 0x2c00;
const SPACE = 32;

/** For each character what a search without marks compares: its bare small letter, nothing for a mark, a space for what is of no word. */
let folded: Uint16Array | null = null;

function makeTable(): Uint16Array {
  return Uint16Array.from({ length: KNOWN }, (_, code) => {
    const letter = String.fromCharCode(code).toLowerCase().normalize('NFD').charAt(0);
    if (/\p{M}/u.test(letter)) return 0;
    return /[\p{L}\p{N}]/u.test(letter) ? (ALIKE[letter] ?? letter).charCodeAt(0) : SPACE;
  });
}

const ALIKE: Record<string, string> = { đ: 'd', ð: 'd', y: 'i' }; // `kỹ` is `kĩ`

const AT_ONCE = 4096; // characters
const codes = new Uint16Array(AT_ONCE + 1);

/** A text as searches in lists compare it: words without marks and case, a space before each. */
function foldLine(text: string): string {
  folded ??= makeTable();
  let line = '';
  codes[0] = SPACE;
  for (let from = 0, length = 1; from < text.length; from += AT_ONCE, length = 0) {
    for (let at = from; at < Math.min(text.length, from + AT_ONCE); at++) {
      const code = text.charCodeAt(at);
      const bare = code < KNOWN ? folded[code]! : code < SIGNS_END ? SPACE : code;
      if (bare !== 0 && !(bare === SPACE && length > 0 && codes[length - 1] === SPACE)) codes[length++] = bare;
    }
    line += String.fromCharCode(...codes.subarray(0, length));
  }
  return line;
}

/** The words of a text as searches compare them, without marks and case. */
export function foldText(text: string): string[] {
  return foldLine(text).split(' ').filter(Boolean);
}

/** Rows where every word that was typed begins a word of the row's texts; `textOf` is asked once a row. */
export function filterRows<Row extends object>(rows: Row[], typed: string, textOf: (row: Row) => string): Row[] {
  const wanted = foldText(typed).map((word) => ` ${word}`);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const line = recall(row, textOf);
    return wanted.every((word) => line.includes(word));
  });
}

const SLICE = 1000; // rows that are folded between two frames

/** Folds rows while nobody types yet, so that the first search need not. */
export function foldAhead<Row extends object>(rows: Row[], textOf: (row: Row) => string, from = 0): void {
  for (const row of rows.slice(from, from + SLICE)) recall(row, textOf);
  if (from + SLICE < rows.length) setTimeout(() => foldAhead(rows, textOf, from + SLICE));
}

const known = new WeakMap<object, string>();

function recall<Row extends object>(row: Row, textOf: (row: Row) => string): string {
  let line = known.get(row);
  if (line === undefined) {
    line = foldLine(textOf(row));
    known.set(row, line);
  }
  return line;
}
