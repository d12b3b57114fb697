import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDuckDB } from './duckdb.ts';
import { fail } from './fail.ts';
import { openPrevious } from './open-previous.ts';
import { readSettings, type Settings } from './settings.ts';
import { readTables } from './tables.ts';

/** Refuses, before any work, an earlier release that is damaged, lacks a table or has a schema that this one cannot follow. */
export async function checkFollowed({ previous, accept }: Pick<Settings, 'previous' | 'accept'>): Promise<void> {
  if (previous === null) return;
  const scratch = mkdtempSync(join(tmpdir(), 'bienban-previous-'));
  const db = await openDuckDB({ folder: scratch });
  try {
    await openPrevious(db, readTables(), { folder: previous, accept });
  } finally {
    db.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await checkFollowed(readSettings(process.env)).catch(fail);
