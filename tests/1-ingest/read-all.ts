import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findInputs } from '../../pipeline/1-ingest/find-inputs.ts';
import type { RawRecord } from '../../pipeline/1-ingest/raw-record.ts';
import { readRecords } from '../../pipeline/1-ingest/read-records.ts';
import { LIMITS, type Limits } from '../../pipeline/1-ingest/records/limits.ts';
import { openJson } from '../../pipeline/1-ingest/records/open-json.ts';
import { findManifests, readManifests } from '../../pipeline/1-ingest/records/read-manifests.ts';
import { readFieldNames } from '../../pipeline/io/field-names.ts';
import { makeFolder } from '../io/make-folder.ts';

/** All records of a folder that holds these files, as the stage meets them. */
export async function readAll(
  files: Record<string, string | Uint8Array>,
  { fields = '', limits = {}, input = '' }: { fields?: string; limits?: Partial<Limits>; input?: string } = {},
): Promise<RawRecord[]> {
  const folder = makeFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const names = readFieldNames(fields);
  const inputs = await findInputs(join(folder, input), names);
  const known = await readManifests(await findManifests(inputs, names));
  const records: RawRecord[] = [];
  for await (const batch of readRecords(inputs, { fields: names, limits: { ...LIMITS, ...limits }, known, scratch: makeFolder() }))
    records.push(...batch.map(openJson));
  return records;
}

/** A record in one line: its place and its text, or the rule and message that refuse it. */
export function show({ path, record_no, content }: RawRecord): string {
  const text =
    content instanceof Uint8Array
      ? Buffer.from(content).toString('utf8')
      : 'rule' in content
        ? `${content.rule}: ${content.message}`
        : content.text;
  return `${path} ${record_no} ${text.replaceAll('\n', '/')}`;
}
