import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync, type Stats } from 'node:fs';
import { extname } from 'node:path';
import type { InputFile } from '../io/find-causes.ts';
import type { Refusal } from './decode-text.ts';
import { NOTHING_GIVEN, type RawRecord } from './raw-record.ts';

const LONGEST = 64 << 20; // bytes of one record
const BATCH_RECORDS = 256;
const BATCH_BYTES = 8 << 20;

/** What file names say of their content; only the kinds of plain text are read. */
const MEDIA_TYPES: Record<string, string> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.ndjson': 'application/x-ndjson',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.parquet': 'application/vnd.apache.parquet',
  '.gz': 'application/gzip',
  '.zst': 'application/zstd',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const READ = new Set(['text/plain', 'text/markdown']);

/** The records of the files, in their order, in batches that bound what is held in memory. A file that cannot be read is a record that says why. */
export async function* readRecords(files: readonly InputFile[]): AsyncGenerator<RawRecord[]> {
  let batch: RawRecord[] = [];
  let bytes = 0;
  for (const file of files) {
    const record = await readRecord(file);
    batch.push(record);
    bytes += record.content instanceof Uint8Array ? record.content.length : 0;
    if (batch.length < BATCH_RECORDS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function readRecord({ path, file }: InputFile): Promise<RawRecord> {
  const media_type = MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const record = { path, record_no: 1, media_type, given: NOTHING_GIVEN };
  try {
    const found = lstatSync(file);
    const refusal = refuse(found, media_type);
    if (refusal)
      return {
        ...record,
        bytes: found.isFile() ? found.size : 0,
        sha256: found.isFile() ? await hashStream(file) : hash(''),
        content: refusal,
      };
    const content = readFileSync(file);
    return { ...record, bytes: content.length, sha256: hash(content), content };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const content: Refusal = { rule: 'unreadable', message: `cannot be read (${code}); make it readable or remove it` };
    return { ...record, bytes: 0, sha256: hash(''), content };
  }
}

function refuse(found: Stats, mediaType: string): Refusal | null {
  if (found.isSymbolicLink()) return { rule: 'symlink', message: 'a link, which is not followed; put the file itself there' };
  if (!found.isFile()) return { rule: 'format', message: 'no plain file; remove it' };
  if (!READ.has(mediaType)) return { rule: 'format', message: 'not a .txt or .md file; save its text as UTF-8 in a .txt file' };
  if (found.size > LONGEST) return { rule: 'too_long', message: `${found.size} bytes where one text may have ${LONGEST}; split it` };
  return null;
}

/** Of a file that is not held in memory. */
async function hashStream(file: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) sum.update(chunk as Buffer);
  return sum.digest('hex');
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
