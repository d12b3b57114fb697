import { readFileSync, statSync } from 'node:fs';
import { NOTHING_GIVEN, type RawRecord } from '../raw-record.ts';
import { openGatherer, type RawBytes } from './raw-bytes.ts';
import { tooLong } from './read-json-lines.ts';
import type { Reading } from './reading.ts';

/** The one record that a text or a page is: its bytes, or the reject of one that is too long. */
export async function* readPlain(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<RawRecord> {
  const gatherer = openGatherer(reading.limits.record);
  for await (const chunk of chunks) gatherer.add(chunk);
  yield toPlainRecord(gatherer.take(), reading);
}

/** The same of an uncompressed file, read at once where it is short enough: most inputs are many small files. */
export async function* readPlainFile(file: string, open: () => AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<RawRecord> {
  if (statSync(file).size > reading.limits.record) return yield* readPlain(open(), reading);
  const gatherer = openGatherer(reading.limits.record);
  gatherer.add(readFileSync(file));
  yield toPlainRecord(gatherer.take(), reading);
}

function toPlainRecord({ bytes, length, sha256 }: RawBytes, { path, media_type, limits }: Reading): RawRecord {
  return { path, record_no: 1, bytes: length, sha256, media_type, content: bytes ?? tooLong(length, limits.record), given: NOTHING_GIVEN };
}
