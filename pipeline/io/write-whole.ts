import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes a new file of UTF-8 text and sees it onto the disk; a file of that name is an error. */
export function writeWhole(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  const bytes = Buffer.from(text, 'utf8');
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
  fsyncSync(handle);
  closeSync(handle);
}
