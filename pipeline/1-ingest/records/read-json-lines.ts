import type { Refusal } from '../decode-text.ts';
import { type MetRecord, NOTHING_GIVEN } from '../raw-record.ts';
import { addPlace } from './open-json.ts';
import type { RawBytes } from './raw-bytes.ts';
import type { Reading } from './reading.ts';
import { splitLines } from './split-lines.ts';

/** A record for each line that is not blank, numbered by line, as yet unread: what is no JSON object says so when it is opened. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<MetRecord> {
  for await (const lines of splitLines(chunks, reading.limits.record)) {
    for (const line of lines) if (!isBlank(line)) yield toJsonRecord(line, `line ${line.no}`, { ...reading, record_no: line.no });
  }
}

/** The record that the bytes of one JSON value hold, as yet unread; `place` is where it stands in its file, for messages. */
export function toJsonRecord(
  { bytes, length, sha256 }: RawBytes,
  place: string,
  { path, media_type, fields, limits, record_no }: Reading & { record_no: number },
): MetRecord {
  const content = bytes === null ? addPlace(tooLong(length, limits.record), place) : { json: bytes, place, fields };
  return { path, record_no, bytes: length, sha256, media_type, given: NOTHING_GIVEN, content };
}

/** The reject of what is longer than a record may be. */
export function tooLong(length: number, longest: number): Refusal {
  return { rule: 'too_long', message: `${length} bytes where one record may have ${longest}; split it` };
}

function isBlank({ bytes }: RawBytes): boolean {
  return bytes?.every((byte) => byte === 32 || (byte >= 9 && byte <= 13)) ?? false;
}
