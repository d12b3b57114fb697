import { existsSync, lstatSync } from 'node:fs';
import { posix } from 'node:path';
import { type FieldNames, readFieldNames } from '../../io/field-names.ts';
import type { InputFile } from '../../io/find-causes.ts';
import type { Refusal } from '../decode-text.ts';
import { type Given, mergeGiven, NOTHING_GIVEN, type RawRecord } from '../raw-record.ts';
import { LIMITS } from './limits.ts';
import { openBytes } from './open-bytes.ts';
import { readRows, type TableRow } from './read-rows.ts';
import { readTime } from './read-time.ts';
import { RefusedInput } from './refused-input.ts';
import { foldName, toContent } from './to-content.ts';

const NAME = 'articles.csv';
const COLUMNS = readFieldNames(''); // FIELDS= is of records
const RIGHTS = ['open', 'unknown', 'reserved'] as const;

/** What manifests say, by the path of the file in question; and of each manifest the rows that say nothing usable. */
export interface KnownFacts {
  facts: ReadonlyMap<string, Given>;
  /** By the manifest's path; a manifest whose rows are all sound has an empty list. */
  refused: ReadonlyMap<string, readonly RawRecord[]>;
}

export const NO_FACTS: KnownFacts = { facts: new Map(), refused: new Map() };

/**
 * The manifests of the files: each `articles.csv` with a column `path` and none of text, that is among them or lies beside or above
 * them, inside INPUT. Those that are not among the files themselves are inputs all the same.
 */
export async function findManifests(files: readonly InputFile[], names: FieldNames): Promise<InputFile[]> {
  const candidates = new Map<string, string>();
  for (const { path, file } of files) {
    const base = file.slice(0, file.length - path.length);
    for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      const name = posix.join(folder, NAME);
      if (candidates.has(name)) break;
      candidates.set(name, base + name);
      if (folder === '.') break;
    }
  }
  const found: InputFile[] = [];
  for (const [path, file] of candidates) if (await isManifest(file, names)) found.push({ path, file });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads the manifests. A row is refused where its path leads out of the manifest's folder, stands twice, names no file or holds a senseless value. */
export async function readManifests(manifests: readonly InputFile[]): Promise<KnownFacts> {
  const facts = new Map<string, Given>();
  const refused = new Map<string, RawRecord[]>();
  const inward = [...manifests].sort((a, b) => depth(b.path) - depth(a.path) || (a.path < b.path ? -1 : 1)); // the nearest to a file wins
  for (const manifest of inward) {
    const listed = new Map<string, number>();
    const rejects: RawRecord[] = [];
    for await (const row of openTable(manifest.file)) {
      const read = readFacts(row, manifest);
      const twice = 'path' in read ? listed.get(read.path) : undefined;
      if ('rule' in read) rejects.push(toReject(row, manifest, read));
      else if (twice !== undefined)
        rejects.push(toReject(row, manifest, refuse(`its path stands in line ${twice} too; keep one`, read.path)));
      else {
        listed.set(read.path, row.line);
        if (!facts.has(read.path)) facts.set(read.path, read.given);
      }
    }
    refused.set(manifest.path, rejects);
  }
  return { facts, refused };
}

function depth(path: string): number {
  return path.split('/').length;
}

async function isManifest(file: string, names: FieldNames): Promise<boolean> {
  if (!existsSync(file) || !lstatSync(file).isFile()) return false;
  try {
    for await (const rows of readRows(() => openBytes(file, null, LIMITS), { isTabbed: false, longest: LIMITS.record })) {
      const columns = (rows as string[]).map(foldName);
      return columns.includes('path') && !names.text.some((name) => columns.includes(foldName(name)));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined && !(error instanceof RefusedInput)) throw error;
  }
  return false; // read as any other CSV, whose faults are told there
}

async function* openTable(file: string): AsyncGenerator<TableRow> {
  let isHeader = true;
  for await (const rows of readRows(() => openBytes(file, null, LIMITS), { isTabbed: false, longest: LIMITS.record })) {
    if (!isHeader) yield* rows as TableRow[];
    isHeader = false;
  }
}

function readFacts({ cells, refusal }: TableRow, manifest: InputFile): { path: string; given: Given } | Refusal {
  if (refusal) return refusal;
  const row = new Map(Object.entries(cells).map(([name, value]) => [foldName(name), value.trim()] as const));
  const written = row.get('path') ?? '';
  const path = resolvePath(written, manifest.path);
  if (path === null)
    return refuse('its path is no path inside the folder of the manifest; give one without .. and without a root', written);
  if (!existsSync(manifest.file.slice(0, manifest.file.length - manifest.path.length) + path))
    return refuse('its path names no file; correct it', written);
  const rights = row.get('rights') || null;
  if (rights !== null && !RIGHTS.some((known) => known === rights)) return refuse(`its rights are none of ${RIGHTS.join(', ')}`, rights);
  for (const column of ['published_at', 'retrieved_at'] as const) {
    const time = COLUMNS[column].map((name) => row.get(foldName(name))).find((value) => value);
    if (time && !readTime(time)) return refuse(`its ${column} is no time; write 2024-01-05T08:30:00+07:00 or 2024-01-05`, time);
  }
  const { given } = toContent(cells, COLUMNS, 'utf-8');
  return { path, given: mergeGiven({ rights: rights as Given['rights'] }, given) };
}

/** A path below the manifest's folder, from INPUT; null where it leads elsewhere. */
function resolvePath(written: string, manifest: string): string | null {
  const path = written.replaceAll('\\', '/');
  if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\0') || path.split('/').includes('..')) return null;
  return posix.join(posix.dirname(manifest), path);
}

function refuse(what: string, value: string): Refusal {
  return { rule: 'manifest', message: `${what}: ${value}` };
}

function toReject({ no, line, length, sha256 }: TableRow, { path }: InputFile, refusal: Refusal): RawRecord {
  const content = { ...refusal, message: `${refusal.message}: line ${line}` };
  return { path, record_no: no, bytes: length, sha256, media_type: 'text/csv', content, given: NOTHING_GIVEN };
}
