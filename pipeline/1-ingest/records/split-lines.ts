import { openGatherer, type RawBytes } from './raw-bytes.ts';

const NEWLINE = 10;

/** A line without its `\n`, numbered from 1. */
export interface RawLine extends RawBytes {
  no: number;
}

/** The lines of a stream of bytes, many at a time; of one beyond `longest` bytes only length and sum are kept, so memory is bounded. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<RawLine[]> {
  const gatherer = openGatherer(longest);
  let no = 1;
  let isOpen = false;
  for await (const chunk of chunks) {
    const lines: RawLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      gatherer.add(chunk.subarray(from, end));
      lines.push({ no: no++, ...gatherer.take() });
      from = end + 1;
    }
    gatherer.add(chunk.subarray(from));
    isOpen = from < chunk.length || (isOpen && from === 0);
    if (lines.length > 0) yield lines;
  }
  if (isOpen) yield [{ no, ...gatherer.take() }];
}
