import type { MetRecord } from '../raw-record.ts';
import { openGatherer, type RawBytes } from './raw-bytes.ts';
import { readJsonLines, toJsonRecord } from './read-json-lines.ts';
import type { Reading } from './reading.ts';
import { RefusedInput } from './refused-input.ts';
import { splitJson } from './split-json.ts';
import { foldName } from './to-content.ts';

const OBJECT = 0x7b;

interface Outline {
  /** Names in the outermost object; null where the file is a list. */
  names: string[] | null;
  /** Those under which a list of objects stands. */
  lists: string[];
  /** True where a further value stands behind the first: lines of JSON under another name. */
  goesOn: boolean;
}

/** The records of a JSON file: the items of its list, of the one list of objects in its object, or its object as one record. It is read twice. */
export async function* readJson(open: () => AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<MetRecord> {
  const { names, lists, goesOn } = await readOutline(open(), reading);
  if (goesOn) yield* readJsonLines(open(), reading);
  else if (names === null) yield* readItems(open(), null, reading);
  else if (lists.length === 0 || isRecord(names, reading))
    yield toJsonRecord(await readWhole(open(), reading), 'line 1', { ...reading, record_no: 1 });
  else if (lists.length === 1) yield* readItems(open(), lists[0]!, reading);
  else throw new RefusedInput({ rule: 'format', message: `several lists of records (${lists.join(', ')}); give each as a file` });
}

async function readOutline(chunks: AsyncIterable<Uint8Array>, { limits }: Reading): Promise<Outline> {
  const names: string[] = [];
  const lists = new Set<string>();
  try {
    for await (const { name, item } of splitJson(chunks, limits.record)) {
      if (name === null) return { names: null, lists: [], goesOn: false };
      if (item === null) names.push(name);
      else if (item.bytes === null || item.bytes[0] === OBJECT) lists.add(name);
    }
  } catch (error) {
    if (!(error instanceof RefusedInput) || !error.message.includes('goes on behind')) throw error;
    return { names, lists: [], goesOn: true };
  }
  return { names: names.length > 0 ? names : null, lists: [...lists], goesOn: false };
}

function isRecord(names: readonly string[], { fields }: Reading): boolean {
  const wanted = fields.text.map(foldName);
  return names.some((name) => wanted.includes(foldName(name)));
}

async function* readItems(chunks: AsyncIterable<Uint8Array>, list: string | null, reading: Reading): AsyncGenerator<MetRecord> {
  let record_no = 0;
  for await (const { name, item } of splitJson(chunks, reading.limits.record)) {
    if (item === null || name !== list) continue;
    record_no++;
    yield toJsonRecord(item, `record ${record_no}`, { ...reading, record_no });
  }
}

async function readWhole(chunks: AsyncIterable<Uint8Array>, { limits }: Reading): Promise<RawBytes> {
  const gatherer = openGatherer(limits.record);
  for await (const chunk of chunks) gatherer.add(chunk);
  return gatherer.take();
}
