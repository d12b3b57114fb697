import { extname } from 'node:path';

/** What a file's name says of its content. */
export interface Format {
  /** Of the format inside, where the file is compressed. */
  media_type: string;
  compression: 'gzip' | 'zstd' | null;
}

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
const COMPRESSIONS: Record<string, Format['compression']> = { '.gz': 'gzip', '.zst': 'zstd' };

/** The format of a file by the endings of its name, in any case: `tin.jsonl.gz` is gzip around JSONL. */
export function readFormat(path: string): Format {
  const ending = extname(path).toLowerCase();
  const compression = COMPRESSIONS[ending] ?? null;
  const inner = compression === null ? ending : extname(path.slice(0, -ending.length)).toLowerCase();
  return { media_type: MEDIA_TYPES[inner] ?? 'application/octet-stream', compression };
}
