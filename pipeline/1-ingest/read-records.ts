import { tmpdir } from 'node:os';
import { readFieldNames } from '../io/field-names.ts';
import type { InputFile } from '../io/find-causes.ts';
import { type MetRecord, mergeGiven } from './raw-record.ts';
import { LIMITS } from './records/limits.ts';
import { type ReadOptions, readFile } from './records/read-file.ts';
import { type KnownFacts, NO_FACTS } from './records/read-manifests.ts';

const BATCH_RECORDS = 256;
const BATCH_BYTES = 8 << 20;
const IS_ONE = /^text\/(?:plain|markdown|html)$/;

/** How files are read, and what manifests say of them; all usual where it is not given. */
export interface RecordOptions extends Partial<ReadOptions> {
  known?: KnownFacts;
}

/**
 * The records of the files, in their order, in batches that bound what is held in memory, each with what a manifest says of it. What
 * cannot be read is a record that says why. Manifests themselves are no records, but a row of one that cannot be used is.
 */
export async function* readRecords(files: readonly InputFile[], options: RecordOptions = {}): AsyncGenerator<MetRecord[]> {
  let batch: MetRecord[] = [];
  let bytes = 0;
  for await (const record of readAll(files, options)) {
    batch.push(record);
    bytes += record.bytes;
    if (batch.length < BATCH_RECORDS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* readAll(files: readonly InputFile[], { known = NO_FACTS, ...options }: RecordOptions): AsyncGenerator<MetRecord> {
  const all: ReadOptions = { fields: readFieldNames(''), limits: LIMITS, scratch: tmpdir(), ...options };
  for (const file of files) {
    const unusable = known.refused.get(file.path);
    if (unusable) yield* unusable;
    else for await (const record of readFile(file, all)) yield addFacts(record, known);
  }
}

/** What a manifest states wins; its id for a file of many records names none of them. */
function addFacts(record: MetRecord, { facts }: KnownFacts): MetRecord {
  const stated = facts.get(record.path);
  if (!stated) return record;
  const given = mergeGiven(stated, record.given);
  return { ...record, given: IS_ONE.test(record.media_type) ? given : { ...given, record_id: record.given.record_id } };
}
