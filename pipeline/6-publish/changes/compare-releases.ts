import type { Release } from '../../../schemas/types.ts';
import { type Database, queryRows, readSql } from '../../io/duckdb.ts';
import { type Bump, bumpVersion, compareVersions, toBump } from '../../io/judge-version.ts';
import { type OpenedPrevious, openPrevious } from '../../io/open-previous.ts';
import type { Settings } from '../../io/settings.ts';
import type { Table } from '../../io/tables.ts';
import { checkGates, type Fill } from './check-gates.ts';
import { compareRows } from './compare-rows.ts';

/** How often something happened to a table: `changes` values or rows, in `rows` rows. */
export interface TableChange {
  table: string;
  op: string;
  changes: number;
  rows: number;
}

/** What a dataset is beside the release before it. `called` is the least schema_version that the changes ask for. */
export interface Comparison {
  previous: OpenedPrevious;
  release: Release;
  bump: Bump;
  called: string;
  isBumped: boolean;
  fills: Fill[];
  accepted: string[];
  changes: TableChange[];
}

/** Compares the dataset about to be published with a previous release, in the table `changes`; a loss that no ACCEPT names, and a schema that it cannot follow, is an error. */
export async function compareReleases(
  db: Database,
  tables: Table[],
  { release, settings }: { release: Release; settings: Settings },
): Promise<Comparison | null> {
  if (settings.previous === null) return null;
  const { accept } = settings;
  const previous = await openPrevious(db, tables, { folder: settings.previous, accept });
  const { fills, accepted } = await checkGates(db, tables, { previous, accept });
  await compareRows(db, tables, previous);
  const changes = await queryRows<TableChange>(db, await readSql(new URL('./sql/summary.sql', import.meta.url)));
  const isCorrected = changes.some(({ op }) => ['changed', 'removed', 'merged'].includes(op));
  const bump = toBump(previous.schemaChanges, isCorrected);
  const called = bumpVersion(previous.schema_version, bump);
  return { previous, release, bump, called, isBumped: compareVersions(release.schema_version, called) >= 0, fills, accepted, changes };
}
