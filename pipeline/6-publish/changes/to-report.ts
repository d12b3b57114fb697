import type { SchemaChange } from '../../io/compare-schemas.ts';
import { type Database, queryRows, readSql } from '../../io/duckdb.ts';
import type { Comparison } from './compare-releases.ts';

const SHOWN = 40; // ids or columns in a list; all are in changes.parquet
const LONGEST = 60; // characters of a value

/** The changes as a person reads them, in Markdown: versions, tables, columns with examples, merged ids. */
export async function toReport(db: Database, comparison: Comparison): Promise<string> {
  const { previous, release } = comparison;
  return `# What changed since release ${previous.version}

From version ${previous.version} (schema ${previous.schema_version}) to version ${release.version} (schema ${release.schema_version}). Every change is a row of \`changes.parquet\` and \`changes.csv\`:
table, id, column, old, new, op. Running text longer than 200 characters is told by its hash alone.

${describeVersion(comparison)}
${describeSchema(previous.schemaChanges)}${describeAccepted(comparison.accepted)}
## Tables

${listTables(comparison)}

## Values

${await listColumns(db)}

## Merged

${await listMerged(db)}
`;
}

/** What the changes ask of the schema's version beside what is declared. */
function describeVersion({ previous, release, bump, called, isBumped }: Comparison): string {
  if (bump === 'none') return `No published row changed: schema ${previous.schema_version} holds.`;
  const why = {
    major: 'Tables or columns were dropped, renamed or retyped',
    minor: 'Tables or columns were added',
    patch: 'Published rows changed',
  }[bump];
  const asked = `${why}: a ${bump} change, schema ${called} at least`;
  const declared = isBumped
    ? `${asked}; ${release.schema_version} is declared.`
    : `${asked}, but ${release.schema_version} is declared. Say so in schemas/version.json and CHANGELOG.md.`;
  if (release.version !== previous.version) return declared;
  return `${declared}\nBoth are called version ${release.version}: a citation cannot tell them apart. Number this release in package.json and CHANGELOG.md.`;
}

function describeSchema(changes: SchemaChange[]): string {
  if (changes.length === 0) return '';
  const lines = changes.map(
    ({ table, column, old, new: now, op }) =>
      `- ${op.replace('_', ' ')}: \`${table}${column === null ? '' : `.${column}`}\`${old && now ? ` (${old} to ${now})` : ''}`,
  );
  return `\n${lines.join('\n')}\n`;
}

function describeAccepted(accepted: string[]): string {
  return accepted.length === 0 ? '' : `\nPublished all the same (ACCEPT=):\n\n${accepted.map((loss) => `- ${loss}`).join('\n')}\n`;
}

function listTables({ fills, changes }: Comparison): string {
  const counts = new Map(fills.map(({ table, rows_before, rows_now }) => [table, [rows_before, rows_now]]));
  const of = (table: string, op: string) => changes.find((change) => change.table === table && change.op === op)?.rows ?? 0;
  const ops = ['added', 'removed', 'merged', 'changed'];
  const changed = Array.from(counts).filter(([table]) => ops.some((op) => of(table, op) > 0));
  if (changed.length === 0) return 'All rows of all tables are the same.';
  const lines = changed.map(([table, rows]) => toLine([table, ...rows, ...ops.map((op) => of(table, op))]));
  return [toLine(['table', 'rows before', 'rows now', ...ops]), '|---|---:|---:|---:|---:|---:|---:|', ...lines].join('\n');
}

interface ColumnChange {
  table: string;
  column: string;
  values: number;
  emptied: number;
  filled: number;
  examples: { id: string; old: string | null; new: string | null }[];
}

async function listColumns(db: Database): Promise<string> {
  const columns = await queryRows<ColumnChange>(db, await readSql(new URL('./sql/columns.sql', import.meta.url)));
  if (columns.length === 0) return 'No value of a row that both releases have is another.';
  const lines = columns.slice(0, SHOWN).map(({ table, column, values, emptied, filled, examples }) => {
    const shown = examples.map(({ id, old, new: now }) => `${id}: ${shorten(old)} → ${shorten(now)}`).join('<br>');
    return toLine([`${table}.${column}`, values, emptied, filled, shown]);
  });
  return [
    toLine(['column', 'values', 'emptied', 'filled', 'such as']),
    '|---|---:|---:|---:|---|',
    ...lines,
    ...tellMore(columns.length),
  ].join('\n');
}

async function listMerged(db: Database): Promise<string> {
  const merged = await queryRows<{ table: string; id: string; new: string }>(
    db,
    `SELECT "table", id, new FROM changes WHERE op = 'merged' ORDER BY "table", id`,
  );
  if (merged.length === 0) return 'No id went into another one.';
  const lines = merged.slice(0, SHOWN).map(({ table, id, new: now }) => `- ${table}: \`${id}\` is \`${now}\` now`);
  return [...lines, ...tellMore(merged.length)].join('\n');
}

function tellMore(count: number): string[] {
  return count > SHOWN ? ['', `… and ${count - SHOWN} more.`] : [];
}

function shorten(value: string | null): string {
  if (value === null) return '(none)';
  const letters = Array.from(value);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : value;
}

/** A line of a table; what would break it is escaped. */
function toLine(cells: (string | number)[]): string {
  const toSafe = (cell: string) => cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ');
  return `| ${cells.map((cell) => toSafe(String(cell))).join(' | ')} |`;
}

/** The changes in two lines, for the end of a run: `12 rows added, 3 removed, …`, and what they ask of the version. */
export function describeSince(comparison: Comparison): string {
  const sum = (op: string) => comparison.changes.filter((change) => change.op === op).reduce((total, { changes }) => total + changes, 0);
  const counts = `${sum('added')} rows added, ${sum('removed')} removed, ${sum('merged')} merged into others, ${sum('changed')} values changed`;
  return `Since release ${comparison.previous.version}: ${counts} (changes/README.md).\n${describeVersion(comparison)}`;
}
