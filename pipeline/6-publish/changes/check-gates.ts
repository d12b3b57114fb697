import { type Database, queryRows, quoteName, quoteText, readSql } from '../../io/duckdb.ts';
import type { OpenedPrevious } from '../../io/open-previous.ts';
import type { Gate } from '../../io/settings.ts';
import type { Table } from '../../io/tables.ts';
import { fillSql } from './fill-sql.ts';

const LEAST_SHARE = 0.9; // of the rows of the previous release
const MOST_POINTS = 0.1; // that the share of filled values may fall
const FEW_ROWS = 20; // a smaller table tells nothing by how many it has
const FEW_VALUES = 10; // nor a smaller one by how many are filled
const BEYOND_CHANCE = 3; // standard errors by which a share must fall to be no accident of other texts
const ALWAYS = ['articles', 'sources']; // however few they are
const UNGATED = ['release', 'rejects', 'id_redirects']; // fewer of them is no loss

/** A column of both releases with its counts. */
export interface Fill {
  table: string;
  column: string;
  rows_before: number;
  rows_now: number;
  filled_before: number;
  filled_now: number;
}

/** Counts both releases; a table that lost more than a tenth of its rows, or a column that is filled clearly less often, is an error unless ACCEPT names its gate. Gives what was accepted. */
export async function checkGates(
  db: Database,
  tables: Table[],
  { previous, accept }: { previous: OpenedPrevious; accept: Gate[] },
): Promise<{ fills: Fill[]; accepted: string[] }> {
  const fills = await countFills(db, tables, previous);
  const losses: Record<'counts' | 'fill', string[]> = { counts: findLostRows(fills), fill: findLostValues(fills) };
  const gates = (['counts', 'fill'] as const).filter((gate) => losses[gate].length > 0);
  const shut = gates.filter((gate) => !accept.includes(gate));
  if (shut.length > 0)
    throw new Error(
      refuse(
        shut.flatMap((gate) => losses[gate]),
        shut,
        previous,
      ),
    );
  return { fills, accepted: gates.flatMap((gate) => losses[gate]) };
}

async function countFills(db: Database, tables: Table[], { columns }: OpenedPrevious): Promise<Fill[]> {
  const template = await readSql(new URL('./sql/fill.sql', import.meta.url));
  const fills: Fill[] = [];
  for (const table of tables) {
    const shared = table.columns.filter(({ name }) => columns.get(table.name)?.has(name)).map(({ name }) => name);
    if (shared.length === 0) continue;
    const filled = fillSql(template, {
      table: quoteText(table.name),
      name: quoteName(table.name),
      columns: shared.map(quoteText).join(', '),
      counts: shared.map((name) => `count(${quoteName(name)})`).join(', '),
    });
    fills.push(...(await queryRows<Fill>(db, filled)));
  }
  return fills;
}

function findLostRows(fills: Fill[]): string[] {
  const tables = new Map(fills.map((fill) => [fill.table, fill]));
  return Array.from(tables.values())
    .filter(({ table, rows_before }) => !UNGATED.includes(table) && (rows_before >= FEW_ROWS || ALWAYS.includes(table)))
    .filter(({ rows_before, rows_now }) => rows_now < rows_before * LEAST_SHARE)
    .map(({ table, rows_before, rows_now }) => `${table} has ${rows_now} rows where it had ${rows_before}`);
}

function findLostValues(fills: Fill[]): string[] {
  return fills
    .filter((fill) => !UNGATED.includes(fill.table) && isFilledLess(fill))
    .map(
      ({ table, column, rows_before, rows_now, filled_before, filled_now }) =>
        `${table}.${column} is filled in ${filled_now} of ${rows_now} rows where it was in ${filled_before} of ${rows_before}`,
    );
}

/** By more than ten points, and by more than other texts would explain: the difference of two shares against its standard error. */
function isFilledLess({ rows_before, rows_now, filled_before, filled_now }: Fill): boolean {
  if (rows_before < FEW_VALUES || rows_now < FEW_VALUES) return false;
  const fall = filled_before / rows_before - filled_now / rows_now;
  const pooled = (filled_before + filled_now) / (rows_before + rows_now);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / rows_before + 1 / rows_now));
  return fall > MOST_POINTS && fall > BEYOND_CHANCE * error;
}

function refuse(losses: string[], gates: string[], { folder, version }: OpenedPrevious): string {
  return [
    `this dataset has lost much of release ${version} (${folder}); nothing is published and OUT stays as it was`,
    ...losses.map((loss) => `  ${loss}`),
    `  cure: look at INPUT=, the table rejects and the rules changed since; where the loss is meant, ACCEPT=${gates.join(',')}`,
  ].join('\n');
}
