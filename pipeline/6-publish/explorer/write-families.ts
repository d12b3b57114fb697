import { type Database, queryRows, quoteName } from '../../io/duckdb.ts';
import type { Table } from '../../io/tables.ts';
import { listPartTables, type PartTables, readPartSql, readTable, writePart } from './open-parts.ts';
import { FAMILIES, type Family, OWNERS, STATEMENTS } from './parts.ts';

const AT_ONCE = 64; // parts whose rows are held in memory together

/** A family's tables, each a SELECT in total order. */
interface Cut {
  family: string;
  parts: number;
  /** SQL that tells the part of a row. */
  part: string;
  selects: Record<string, string>;
}

/** Writes the parts of every family, and the statements; gives how many parts each has. */
export async function writeFamilies(db: Database, folder: string, tables: Table[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const family of FAMILIES) {
    const parts = await countParts(db, family);
    const own = await readSelects(family);
    const selects = { ...own, ...(family === 'articles' ? selectOfArticles(tables, own) : {}) };
    await writeCut(db, folder, { family, parts, part: `part_of(owner, ${parts})`, selects });
    for (const name of Object.keys(selects)) await db.run(`DROP ${kindOf(parts)} parted.${quoteName(`${family}_${name}`)}`);
    counts[family] = parts;
  }
  const [last] = await queryRows<{ parts: number }>(db, `SELECT max(number) // ${STATEMENTS} + 1 AS parts FROM parted.numbers`);
  const statements = last?.parts ?? 0;
  const { numbers: _, ...selects } = await readSelects('statements');
  await writeCut(db, folder, { family: 'statements', parts: statements, part: `number // ${STATEMENTS}`, selects });
  return { ...counts, statements };
}

/** A power of two, so that a part keeps about as many owners however many there are. */
async function countParts(db: Database, family: Family): Promise<number> {
  const [{ rows } = { rows: 0 }] = await queryRows<{ rows: number }>(
    db,
    `SELECT count(DISTINCT owner) AS rows FROM (${await readPartSql(family, family)})`,
  );
  return 2 ** Math.max(0, Math.ceil(Math.log2(rows / OWNERS[family])));
}

async function readSelects(family: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    await Promise.all(listPartTables(family).map(async (name) => [name, await readPartSql(family, name)] as const)),
  );
}

/** What an article's part holds besides what is given: rows of the article, and rows that its evidence shows. */
function selectOfArticles(tables: Table[], given: Record<string, string>): Record<string, string> {
  const selects: Record<string, string> = {};
  for (const { name, columns, key, order } of tables) {
    const columnNames = columns.map((column) => column.name);
    const sorted = order.map(quoteName).join(', ');
    if (name === 'rejects' || name in given) continue;
    if (columnNames.includes('article_id'))
      selects[name] = `SELECT article_id AS owner, * FROM published.${name} ORDER BY owner, ${sorted}`;
    else if (SHOWN.includes(name))
      selects[name] =
        `SELECT DISTINCT e.article_id AS owner, t.* FROM published.${name} t JOIN published.evidence e ` +
        `ON e.table_name = '${name}' AND e.row_id = t.${quoteName(key[0]!)} ORDER BY owner, ${sorted}`;
  }
  return selects;
}

const SHOWN = ['people', 'organizations', 'offices', 'places', 'outlets', 'documents', 'events', 'watchwords'];

/** Sorts each table by part once, then writes the parts a batch at a time. */
async function writeCut(db: Database, folder: string, { family, parts, part, selects }: Cut): Promise<void> {
  const names = Object.keys(selects);
  for (const name of names) {
    const placed = `SELECT ${part} AS cut_part, row_number() OVER () AS cut_row, * FROM (${selects[name]})`;
    await db.run(
      `CREATE ${kindOf(parts)} parted.${quoteName(`${family}_${name}`)} AS SELECT * FROM (${placed}) ORDER BY cut_part, cut_row`,
    );
  }
  for (let from = 0; from < parts; from += AT_ONCE)
    await writeBatch(db, folder, { family, names, from, to: Math.min(from + AT_ONCE, parts) });
}

/** What is read once, all parts together, need not be kept. */
function kindOf(parts: number): 'TABLE' | 'VIEW' {
  return parts > AT_ONCE ? 'TABLE' : 'VIEW';
}

async function writeBatch(
  db: Database,
  folder: string,
  { family, names, from, to }: { family: string; names: string[]; from: number; to: number },
): Promise<void> {
  const batch: PartTables[] = Array.from({ length: to - from }, () => ({}));
  for (const name of names) {
    const table = `parted.${quoteName(`${family}_${name}`)}`;
    const { columns, rows } = await readTable(
      db,
      `FROM ${table} WHERE cut_part >= ${from} AND cut_part < ${to} ORDER BY cut_part, cut_row`,
    );
    const shown = columns.filter((column) => column.name !== 'cut_part' && column.name !== 'cut_row');
    for (const tables of batch) tables[name] = { columns: shown, rows: [] };
    for (const row of rows) batch[(row.cut_part as number) - from]![name]!.rows.push(row);
  }
  batch.forEach((tables, index) => {
    writePart(folder, `${family}/${from + index}`, tables);
  });
}
