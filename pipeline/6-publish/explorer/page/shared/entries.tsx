import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../shell/language.ts';
import { More } from './more.tsx';
import { useCount } from './use-count.ts';

const AT_ONCE = 50;

interface EntriesProps<Row> {
  rows: Row[];
  keyOf(row: Row): string;
  show(row: Row): ComponentChild;
  /** What the rows answer; when it changes, the list begins again. */
  asked?: string;
  /** A heading over the list tells already how many there are. */
  isCounted?: boolean;
}

/** A list of any length: the first fifty, and more when asked. Says how many there are. */
export function Entries<Row>({ rows, keyOf, show, asked = '', isCounted = false }: EntriesProps<Row>) {
  const [shown, setShown] = useState(AT_ONCE);
  const say = useSay();
  const count = useCount();
  useEffect(() => setShown(AT_ONCE), [asked]);
  if (rows.length === 0)
    return (
      <p class="meta" role="status">
        {say('Không có gì.', 'There is nothing.')}
      </p>
    );
  return (
    <>
      {!isCounted && (
        <p class="meta" role="status">
          {count(rows.length, 'mục', 'entry', 'entries')}
        </p>
      )}
      <ul class="entries">
        {rows.slice(0, shown).map((row) => (
          <li key={keyOf(row)}>{show(row)}</li>
        ))}
      </ul>
      <More left={rows.length - shown} show={() => setShown(shown + AT_ONCE)} />
    </>
  );
}
