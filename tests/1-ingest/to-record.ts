import { NOTHING_GIVEN, type RawRecord } from '../../pipeline/1-ingest/raw-record.ts';
import { sha256 } from '../../pipeline/text/ids.ts';

/** A plain file as the stage meets it. */
export function toRecord(content: string | Uint8Array, path = 'a.txt'): RawRecord {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const sum = sha256(Buffer.from(bytes).toString('latin1'));
  return { path, record_no: 1, bytes: bytes.length, sha256: sum, media_type: 'text/plain', content: bytes, given: NOTHING_GIVEN };
}
