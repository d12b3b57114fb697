import type { OutletMarks } from './index-outlets.ts';
import type { JsonBytes, MetRecord, RawRecord } from './raw-record.ts';
import { openJson } from './records/open-json.ts';

/** Records for one worker: their bytes stand one behind the other in a buffer of their own, so that no other memory goes along. */
export interface IngestTask {
  records: (Omit<MetRecord, 'content'> & { content: PackedContent })[];
  bytes: Uint8Array;
  outlets: OutletMarks;
}

/** Where a record's bytes stand in the buffer. */
interface Stretch {
  from: number;
  to: number;
}

type PackedContent = Exclude<MetRecord['content'], Uint8Array | JsonBytes> | Stretch | (Omit<JsonBytes, 'json'> & { json: Stretch });

/** Makes a task of a batch; texts that came decoded and refusals go along as they are. */
export function packRecords(batch: readonly MetRecord[], outlets: OutletMarks): IngestTask {
  const bytes = new Uint8Array(batch.reduce((sum, { content }) => sum + (bytesOf(content)?.length ?? 0), 0));
  let to = 0;
  const place = (own: Uint8Array): Stretch => {
    const from = to;
    bytes.set(own, from);
    to += own.length;
    return { from, to };
  };
  const pack = (content: MetRecord['content']): PackedContent =>
    content instanceof Uint8Array ? place(content) : 'json' in content ? { ...content, json: place(content.json) } : content;
  return { records: batch.map((record) => withContent(record, pack(record.content))), bytes, outlets };
}

/** All records of one shape. */
function withContent<Content>({ path, record_no, bytes, sha256, media_type, given }: Omit<MetRecord, 'content'>, content: Content) {
  return { path, record_no, bytes, sha256, media_type, content, given };
}

function bytesOf(content: MetRecord['content']): Uint8Array | null {
  return content instanceof Uint8Array ? content : 'json' in content ? content.json : null;
}

/** The batch again, on the other side, its JSON read. */
export function unpackRecords({ records, bytes }: IngestTask): RawRecord[] {
  const take = ({ from, to }: Stretch) => bytes.subarray(from, to);
  const unpack = (content: PackedContent): MetRecord['content'] =>
    'from' in content ? take(content) : 'json' in content ? { ...content, json: take(content.json) } : content;
  return records.map((record) => openJson(withContent(record, unpack(record.content))));
}
