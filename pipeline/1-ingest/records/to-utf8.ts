import { TextDecoder } from 'node:util';

/**
 * The bytes of a table or of JSON whose marks are looked for as bytes: UTF-16, which opens with its mark as spreadsheets save it,
 * becomes UTF-8; all else is as it was.
 */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && chunk.length > 1) decoder = chooseDecoder(chunk[0]!, chunk[1]!);
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8') : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode(), 'utf8'); // half a character at the end shows as U+FFFD
}

function chooseDecoder(first: number, second: number): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be') : null;
}
