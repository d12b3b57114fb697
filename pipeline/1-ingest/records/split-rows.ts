import { openGatherer, type RawBytes } from './raw-bytes.ts';

const [NEWLINE, RETURN, QUOTE, SPACE] = [10, 13, 0x22, 32] as const;

/** A row of a table without its line end; `line` is where it begins in the file, from 1. */
export interface RawRow extends RawBytes {
  line: number;
  /** True where a quotation mark was opened and never closed: the rest of the file stands in this row. */
  isOpen: boolean;
}

/** Where in a row the scan stands: before a cell, in a plain or a quoted one, or behind a quotation mark that may have closed it. */
type Place = 'start' | 'plain' | 'quoted' | 'closing';

/** The rows of a CSV, many at a time, in bounded memory: a line end inside a quoted cell ends no row. */
export async function* splitRows(chunks: AsyncIterable<Uint8Array>, delimiter: number, longest: number): AsyncGenerator<RawRow[]> {
  const gatherer = openGatherer(longest);
  let [place, line, begun]: [Place, number, number] = ['start', 1, 1];
  let length = 0;
  for await (const chunk of chunks) {
    const rows: RawRow[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === NEWLINE) line++;
      place = step(place, byte, delimiter);
      if (byte !== NEWLINE || place === 'quoted') continue;
      gatherer.add(chunk.subarray(from, at));
      rows.push({ line: begun, isOpen: false, ...gatherer.take() });
      [from, begun] = [at + 1, line];
    }
    gatherer.add(chunk.subarray(from));
    length = from === 0 ? length + chunk.length : chunk.length - from;
    if (rows.length > 0) yield rows;
  }
  if (length > 0) yield [{ line: begun, isOpen: place === 'quoted', ...gatherer.take() }];
}

function step(place: Place, byte: number, delimiter: number): Place {
  if (place === 'quoted') return byte === QUOTE ? 'closing' : 'quoted';
  if (place === 'closing' && byte === QUOTE) return 'quoted'; // two marks are one inside the cell
  if (byte === delimiter || byte === NEWLINE) return 'start';
  if (place === 'closing') return byte === RETURN || byte === SPACE ? 'closing' : 'quoted'; // a mark inside the cell that should be two
  return place === 'start' && byte === QUOTE ? 'quoted' : 'plain';
}
