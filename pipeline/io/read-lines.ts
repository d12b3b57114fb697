import { createReadStream } from 'node:fs';

const NEWLINE = 10;
const LONGEST = 400 << 20; // bytes; a JavaScript string holds at most 512 MiB

/** The lines of a UTF-8 file without their `\n`, many at a time, in bounded memory; a line over 400 MiB is an error that names its number. */
export async function* readLines(file: string): AsyncGenerator<string[]> {
  let kept: Buffer[] = []; // the beginning of a line whose end has not come yet
  let keptBytes = 0;
  let lineNo = 1;
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const chunk = piece as Buffer;
    const end = chunk.lastIndexOf(NEWLINE);
    const head = end < 0 ? chunk : chunk.subarray(0, end);
    keptBytes += head.length;
    if (keptBytes > LONGEST) throw new Error(`row longer than ${LONGEST >> 20} MiB: ${file}, from line ${lineNo}`);
    kept.push(head);
    if (end < 0) continue;
    const lines = Buffer.concat(kept).toString('utf8').split('\n');
    lineNo += lines.length;
    yield lines;
    kept = [chunk.subarray(end + 1)];
    keptBytes = kept[0]!.length;
  }
  if (keptBytes > 0) yield [Buffer.concat(kept).toString('utf8')];
}
