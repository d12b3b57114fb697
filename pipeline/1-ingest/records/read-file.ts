import { createWriteStream, lstatSync, mkdirSync, mkdtempSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FieldNames } from '../../io/field-names.ts';
import type { InputFile } from '../../io/find-causes.ts';
import { hashFile } from '../../io/hash-file.ts';
import { sha256 } from '../../text/ids.ts';
import type { Refusal } from '../decode-text.ts';
import { type MetRecord, NOTHING_GIVEN, type RawRecord } from '../raw-record.ts';
import { type Format, readFormat } from './formats.ts';
import type { Limits } from './limits.ts';
import { openBytes } from './open-bytes.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readPlain, readPlainFile } from './read-plain.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { RefusedInput } from './refused-input.ts';
import { toUtf8 } from './to-utf8.ts';

/** How files are read. */
export interface ReadOptions {
  fields: FieldNames;
  limits: Limits;
  /** Where a compressed Parquet file is unfolded. */
  scratch: string;
}

const UNREADABLE = /^(?:EACCES|EPERM|ENOENT|ENOTDIR|EISDIR|EIO|ELOOP|EBUSY)$/;

/** The records of one file in their order. What cannot be read of it, or all of it, is one record that says why, numbered behind the others. */
export async function* readFile(file: InputFile, options: ReadOptions): AsyncGenerator<MetRecord> {
  const format = readFormat(file.path);
  let last = 0;
  try {
    checkFile(lstatSync(file.file), format);
    for await (const record of readInside(file, format, options)) {
      last = record.record_no;
      yield record;
    }
    if (last === 0) throw new RefusedInput({ rule: 'empty', message: 'no record in it; remove it or give its texts' });
  } catch (error) {
    yield await refuseRest(file, { record_no: last + 1, media_type: format.media_type }, toRefusal(error));
  }
}

function readInside(input: InputFile, { media_type, compression }: Format, options: ReadOptions): AsyncGenerator<MetRecord> {
  const reading: Reading = { path: input.path, media_type, fields: options.fields, limits: options.limits };
  const openRaw = () => openBytes(input.file, compression, options.limits);
  const open = () => toUtf8(openRaw());
  switch (media_type) {
    case 'application/x-ndjson':
      return readJsonLines(open(), reading);
    case 'application/json':
      return readJson(open, reading);
    case 'text/csv':
    case 'text/tab-separated-values':
      return readTable(open, reading);
    case 'application/vnd.apache.parquet':
      return compression === null
        ? readParquet(input.file, options.scratch, reading)
        : readFoldedParquet(openRaw(), options.scratch, reading);
    default:
      return compression === null ? readPlainFile(input.file, openRaw, reading) : readPlain(openRaw(), reading);
  }
}

/** DuckDB takes as long to load as all else: only a Parquet file asks for it. */
async function* readParquet(file: string, scratch: string, reading: Reading): AsyncGenerator<RawRecord> {
  const parquet = await import('./read-parquet.ts');
  yield* parquet.readParquet(file, scratch, reading);
}

/** Parquet is read from its end, so a compressed one is unfolded first. */
async function* readFoldedParquet(chunks: AsyncIterable<Uint8Array>, scratch: string, reading: Reading): AsyncGenerator<RawRecord> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'unfolded-'));
  try {
    const file = join(folder, 'a.parquet');
    await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(file));
    yield* readParquet(file, scratch, reading);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const READ = /^(?:text\/(?:plain|markdown|html|csv|tab-separated-values)|application\/(?:json|x-ndjson|vnd\.apache\.parquet))$/;

function checkFile(found: Stats, { media_type }: Format): void {
  const refuse = (refusal: Refusal) => {
    throw new RefusedInput(refusal);
  };
  if (found.isSymbolicLink()) refuse({ rule: 'symlink', message: 'a link, which is not followed; put the file itself there' });
  if (found.isDirectory()) refuse({ rule: 'unreadable', message: 'a folder that cannot be listed; make it readable or remove it' });
  if (!found.isFile()) refuse({ rule: 'format', message: 'no plain file; remove it' });
  if (!READ.test(media_type))
    refuse({
      rule: 'format',
      message: 'no ending that is read (.txt .md .html .jsonl .json .csv .tsv .parquet, with .gz or .zst); save its text as .txt',
    });
}

/** A fault of the file is its reject; one of the code, or a full disk, ends the run. */
function toRefusal(error: unknown): Refusal {
  if (error instanceof RefusedInput) return error.refusal;
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (!UNREADABLE.test(code)) throw error;
  return { rule: 'unreadable', message: `cannot be read (${code}); make it readable or remove it` };
}

/** The row of a file, or of its rest, that is not read: its size and sum are those of the file on the disk. */
async function refuseRest(
  { path, file }: InputFile,
  { record_no, media_type }: { record_no: number; media_type: string },
  content: Refusal,
): Promise<RawRecord> {
  const found = lstatSync(file, { throwIfNoEntry: false });
  const sum = await hashFile(file);
  const bytes = found?.isFile() ? found.size : 0;
  return { path, record_no, bytes, sha256: sum.length === 64 ? sum : sha256(''), media_type, content, given: NOTHING_GIVEN };
}
