import { decodeText, type Refusal } from '../decode-text.ts';
import { NOTHING_GIVEN, type RawRecord } from '../raw-record.ts';
import type { RawBytes } from './raw-bytes.ts';
import type { Reading } from './reading.ts';
import { splitLines } from './split-lines.ts';
import { toContent } from './to-content.ts';

/** A record for each line that is not blank, numbered by line. What is no JSON object is a record that says so. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<RawRecord> {
  for await (const lines of splitLines(chunks, reading.limits.record)) {
    for (const line of lines) if (!isBlank(line)) yield toJsonRecord(line, `line ${line.no}`, { ...reading, record_no: line.no });
  }
}

/** The record that the bytes of one JSON value hold; `place` is where it stands in its file, for messages. */
export function toJsonRecord(
  raw: RawBytes,
  place: string,
  { path, media_type, fields, limits, record_no }: Reading & { record_no: number },
): RawRecord {
  const { length: bytes, sha256 } = raw;
  const record = { path, record_no, bytes, sha256, media_type, given: NOTHING_GIVEN };
  const value = raw.bytes === null ? tooLong(raw.length, limits.record) : parse(raw.bytes);
  if (!('record' in value)) return { ...record, content: { ...value, message: `${value.message}: ${place}` } };
  const { content, given } = toContent(value.record, fields, value.encoding);
  return { ...record, content: 'rule' in content ? { ...content, message: `${content.message}: ${place}` } : content, given };
}

/** The reject of what is longer than a record may be. */
export function tooLong(length: number, longest: number): Refusal {
  return { rule: 'too_long', message: `${length} bytes where one record may have ${longest}; split it` };
}

function parse(bytes: Uint8Array): { record: Record<string, unknown>; encoding: string } | Refusal {
  const decoded = decodeText(bytes);
  if ('rule' in decoded) return decoded;
  try {
    const value: unknown = JSON.parse(decoded.text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { record: value as Record<string, unknown>, encoding: decoded.encoding };
    return { rule: 'format', message: 'no JSON object but another value; give each record as {"text": …}' };
  } catch {
    return { rule: 'format', message: 'no sound JSON; correct it' }; // what the parser says changes with its version
  }
}

function isBlank({ bytes }: RawBytes): boolean {
  return bytes?.every((byte) => byte === 32 || (byte >= 9 && byte <= 13)) ?? false;
}
