import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Format } from './formats.ts';
import type { Limits } from './limits.ts';
import { RefusedInput } from './refused-input.ts';

const PIECE = 1 << 20;
const FOLDED_PIECE = 1 << 16; // one piece of a zstd file is unfolded at once

/** The bytes of a file, unfolded where it is compressed. A damaged one, or one that unfolds beyond the limits, ends in a `RefusedInput`. */
export async function* openBytes(file: string, compression: Format['compression'], limits: Limits): AsyncGenerator<Uint8Array> {
  if (compression === null) {
    yield* createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
    return;
  }
  try {
    yield* compression === 'gzip' ? unfoldGzip(file, limits) : unfoldZstd(file, limits);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof RefusedInput || /^E[A-Z]+$/.test(String(code ?? ''))) throw error;
    throw new RefusedInput({ rule: 'compression', message: `damaged ${compression} data (${message}); save the file again` });
  }
}

async function* unfoldGzip(file: string, limits: Limits): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  pipeline(createReadStream(file, { highWaterMark: FOLDED_PIECE }), gunzip, () => undefined); // its error ends the reading of gunzip
  let out = 0;
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    out += chunk.length;
    checkSize(out, gunzip.bytesWritten, limits);
    yield chunk;
  }
}

async function* unfoldZstd(file: string, limits: Limits): AsyncGenerator<Uint8Array> {
  let unfolded: Uint8Array[] = [];
  let [out, read] = [0, 0];
  const stream = new Decompress((chunk) => {
    out += chunk.length;
    checkSize(out, read, limits);
    if (chunk.length > 0) unfolded.push(chunk);
  });
  for await (const piece of createReadStream(file, { highWaterMark: FOLDED_PIECE }) as AsyncIterable<Uint8Array>) {
    read += piece.length;
    stream.push(new Uint8Array(piece));
    yield* unfolded;
    unfolded = [];
  }
  stream.push(new Uint8Array(0), true);
  yield* unfolded;
}

function checkSize(out: number, read: number, { unfolded, ratio, ratioFrom }: Limits): void {
  const cure = 'unfold it and give what is inside';
  if (out > unfolded) throw new RefusedInput({ rule: 'compression', message: `unfolds to more than ${unfolded} bytes; ${cure} in parts` });
  if (out <= ratioFrom || out <= read * ratio) return;
  throw new RefusedInput({ rule: 'compression', message: `unfolds to more than ${ratio} times its size, as no text does; ${cure}` });
}
