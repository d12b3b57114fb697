import { NOTHING_GIVEN, type RawRecord } from '../raw-record.ts';
import { readRows, type TableRow } from './read-rows.ts';
import type { Reading } from './reading.ts';
import { RefusedInput } from './refused-input.ts';
import { foldName, refuseNames, toContent } from './to-content.ts';

/** A record for each row of a CSV or TSV with a header. A table without a column of text is refused as a whole. */
export async function* readTable(open: () => AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<RawRecord> {
  const isTabbed = reading.media_type === 'text/tab-separated-values';
  let isHeader = true;
  for await (const rows of readRows(open, { isTabbed, longest: reading.limits.record })) {
    if (isHeader) checkHeader(rows as string[], reading);
    else for (const row of rows as TableRow[]) yield toTableRecord(row, reading);
    isHeader = false;
  }
}

function checkHeader(columns: readonly string[], { fields }: Reading): void {
  const present = columns.map(foldName);
  if (!fields.text.some((name) => present.includes(foldName(name)))) throw new RefusedInput(refuseNames(columns, fields));
}

function toTableRecord({ no, line, length, sha256, cells, refusal, encoding }: TableRow, { path, media_type, fields }: Reading): RawRecord {
  const record = { path, record_no: no, bytes: length, sha256, media_type };
  const { content, given } = refusal ? { content: refusal, given: NOTHING_GIVEN } : toContent(cells, fields, encoding);
  return { ...record, content: 'rule' in content ? { ...content, message: `${content.message}: line ${line}` } : content, given };
}
