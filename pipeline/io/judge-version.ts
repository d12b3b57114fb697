import type { SchemaChange } from './compare-schemas.ts';
import type { Gate } from './settings.ts';

/** What a change of a dataset calls for in its `schema_version`. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** Dropped, renamed or retyped columns and tables call for a major version, added ones for a minor one, corrected rows for a patch. */
export function toBump(changes: SchemaChange[], isCorrected: boolean): Bump {
  if (changes.some(({ op }) => !op.endsWith('added'))) return 'major';
  if (changes.length > 0) return 'minor';
  return isCorrected ? 'patch' : 'none';
}

/** The least version that a bump of another one asks for: a minor bump of 1.2.3 is 1.3.0. */
export function bumpVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = toParts(version);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
}

/** Below 0 where the first version is the lower one, 0 where they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [toParts(a), toParts(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}

/** Why this release cannot follow the previous one: its schema is of another kind, or the declared version hides what changed. Null where it can. */
export function judgeVersion(
  versions: { previous: string; declared: string },
  changes: SchemaChange[],
  { folder, accept }: { folder: string; accept: Gate[] },
): string | null {
  const { previous, declared } = versions;
  const told = `previous release has schema_version ${previous}, this one ${declared}: ${folder}/csv/release.csv`;
  const way = 'build without PREVIOUS=, or with ACCEPT=schema, which compares what both have';
  if (accept.includes('schema')) return null;
  if (compareVersions(previous, declared) > 0) return `${told}; an earlier release cannot be of a later schema: ${way}`;
  if (toParts(previous)[0] !== toParts(declared)[0]) return `${told}; columns of another major version may mean something else: ${way}`;
  const needed = bumpVersion(previous, toBump(changes, false));
  if (compareVersions(declared, needed) >= 0 || accept.includes('version')) return null;
  const lost = changes.find(({ op }) => op === 'table_added');
  if (lost && previous === declared)
    return `previous release lacks a table: ${folder}/parquet/${lost.table}.parquet; restore it, or, if the table is new, say schema_version ${needed} in schemas/version.json`;
  return `${told}, but ${changes.map(describe).join(', ')} asks for ${needed}; say so in schemas/version.json and CHANGELOG.md, or pass with ACCEPT=version`;
}

function describe({ table, column, op, old, new: now }: SchemaChange): string {
  const place = column === null ? table : `${table}.${column}`;
  return `${op.replace('_', ' ')} ${place}${op === 'column_retyped' ? ` (${old} to ${now})` : ''}`;
}

function toParts(version: string): [number, number, number] {
  return version.split('.').map(Number) as [number, number, number];
}
