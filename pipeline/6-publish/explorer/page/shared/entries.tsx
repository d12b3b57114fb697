import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../shell/language.ts';
import { useNumber } from './use-number.ts';

const AT_ONCE = 50;

interface EntriesProps<Row> {
  rows: Row[];
  keyOf(row: Row): string;
  show(row: Row): ComponentChild;
  /** What the rows answer; when it changes, the list begins again. */
  asked?: string;
}

/** A list of any length: the first fifty, and more when asked. Says how many there are. */
export function Entries<Row>({ rows, keyOf, show, asked = '' }: EntriesProps<Row>) {
  const [shown, setShown] = useState(AT_ONCE);
  const say = useSay();
  const number = useNumber();
  useEffect(() => setShown(AT_ONCE), [asked]);
  if (rows.length === 0)
    return (
      <p class="meta" role="status">
        {say('Không có gì.', 'There is nothing.')}
      </p>
    );
  return (
    <>
      <p class="meta" role="status">
        {number(rows.length)} {say('mục', rows.length === 1 ? 'entry' : 'entries')}
      </p>
      <ul class="entries">
        {rows.slice(0, shown).map((row) => (
          <li key={keyOf(row)}>{show(row)}</li>
        ))}
      </ul>
      {shown < rows.length && (
        <button type="button" class="more" onClick={() => setShown(shown + AT_ONCE)}>
          {say('Xem thêm', 'Show more')} ({number(rows.length - shown)})
        </button>
      )}
    </>
  );
}
