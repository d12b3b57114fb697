import { type Database, loadTable } from '../io/duckdb.ts';
import { findShards } from '../io/shards.ts';
import { type Column, readTables } from '../io/tables.ts';
import { REFERENCE_DRAFTS } from './draft-reference.ts';
import { DRAFT_TABLES } from './link-article.ts';

type DraftColumn = Pick<Column, 'name' | 'type'>;

/** What a draft table has besides the columns of the published table after which it is named, or which it is made of. */
const EXTRA: Record<string, DraftColumn[]> = {
  articles: columns('printed_days'),
  people: [{ name: 'article_id', type: 'varchar' }],
  organizations: [{ name: 'article_id', type: 'varchar' }],
  offices: [{ name: 'article_id', type: 'varchar' }],
  places: [{ name: 'article_id', type: 'varchar' }],
  watchwords: [{ name: 'article_id', type: 'varchar' }],
  documents: columns('occurrence article_id keys'),
  events: [
    ...columns('occurrence article_id part_of keys'),
    { name: 'is_main', type: 'boolean' },
    { name: 'has_known_days', type: 'boolean' },
    ...integers('char_start char_end'),
  ],
  participations: columns('occurrence'),
  printings: [...columns('speaker_kind person_id organization_id act key'), ...integers('syllables')],
};

const PUBLISHED: Record<string, string> = { printings: 'statement_printings' };
const UNPUBLISHED: Record<string, DraftColumn[]> = { printing_marks: [...columns('printing_id'), ...integers('mark')] };
const STAGE_TABLES = ['article_pairs', 'passages', 'reprint_groups'];

/** Loads the draft tables under their names, with the published columns and types of their table. */
export async function loadDrafts(db: Database, drafts: string): Promise<void> {
  for (const table of [...DRAFT_TABLES, ...REFERENCE_DRAFTS]) {
    const published = UNPUBLISHED[table] ?? publishedColumns(PUBLISHED[table] ?? table.replace('reference_', ''));
    await loadTable(db, table, findShards(drafts, table), [...published, ...(EXTRA[table] ?? [])]);
  }
}

/** Loads what the stage before found between articles. */
export async function loadStageTables(db: Database, folder: string): Promise<void> {
  for (const table of STAGE_TABLES) await loadTable(db, table, findShards(folder, table), publishedColumns(table));
  const roles = columns('article_id reprint_group_id reprint_role');
  await loadTable(db, 'article_roles', findShards(folder, 'article_roles'), roles);
}

function publishedColumns(name: string): DraftColumn[] {
  const table = readTables().find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no such table in schemas/: ${name}`);
  return table.columns.map(({ name: column, type }) => ({ name: column, type }));
}

function columns(names: string): DraftColumn[] {
  return names.split(' ').map((name) => ({ name, type: 'varchar' }));
}

function integers(names: string): DraftColumn[] {
  return names.split(' ').map((name) => ({ name, type: 'integer' }));
}
