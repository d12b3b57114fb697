import type { ComponentChild } from 'preact';
import { useSay } from '../shell/language.ts';
import { Day } from './day.tsx';
import { entityHash } from './entity-hash.ts';
import { useLabels } from './use-labels.ts';

interface RowFactsProps {
  table: string;
  row: Record<string, unknown>;
  /** Columns not to show. */
  without?: string[];
  /** The name of a row of another table that an id leads to, where it is known. */
  nameOf?(id: string): string | undefined;
}

/** A row as its columns call it: label and value, what is null left out. */
export function RowFacts({ table, row, without = [], nameOf }: RowFactsProps) {
  const labels = useLabels();
  const say = useSay();
  const columns = labels.columns(table).filter((column) => row[column] !== null && row[column] !== undefined && !without.includes(column));
  const show = (column: string): ComponentChild => {
    const value = row[column];
    if (typeof value === 'boolean') return value ? say('có', 'yes') : say('không', 'no');
    if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return <Day on={String(value)} />;
    if (!column.endsWith('_id')) return labels.value(table, column, value);
    const id = String(value);
    const hash = entityHash(column, id);
    const name = nameOf?.(id) ?? id;
    return hash === null || hash === location.hash ? name : <a href={hash}>{name}</a>;
  };
  return (
    <dl class="facts">
      {columns.map((column) => (
        <>
          <dt key={`${column} label`} title={labels.describe(table, column)}>
            {labels.column(table, column)}
          </dt>
          <dd key={column}>{show(column)}</dd>
        </>
      ))}
    </dl>
  );
}
