import type { OutletMarks } from './index-outlets.ts';
import type { RawRecord } from './raw-record.ts';

/** Records for one worker: their bytes stand one behind the other in a buffer of their own, so that no other memory goes along. */
export interface IngestTask {
  records: (Omit<RawRecord, 'content'> & { content: Exclude<RawRecord['content'], Uint8Array> | Stretch })[];
  bytes: Uint8Array;
  outlets: OutletMarks;
}

/** Where a record's bytes stand in the buffer. */
interface Stretch {
  from: number;
  to: number;
}

/** Makes a task of a batch; texts that came decoded and refusals go along as they are. */
export function packRecords(batch: readonly RawRecord[], outlets: OutletMarks): IngestTask {
  const bytes = new Uint8Array(batch.reduce((sum, { content }) => sum + (content instanceof Uint8Array ? content.length : 0), 0));
  let to = 0;
  const records = batch.map((record) => {
    if (!(record.content instanceof Uint8Array)) return { ...record, content: record.content };
    const from = to;
    bytes.set(record.content, from);
    to += record.content.length;
    return { ...record, content: { from, to } };
  });
  return { records, bytes, outlets };
}

/** The batch again, on the other side. */
export function unpackRecords({ records, bytes }: IngestTask): RawRecord[] {
  return records.map((record) => {
    const { content } = record;
    return { ...record, content: 'from' in content ? bytes.subarray(content.from, content.to) : content };
  });
}
