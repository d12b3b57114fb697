import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { useList } from '../data/use-list.ts';
import { goTo, toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { Entries } from './entries.tsx';
import { filterRows, foldAhead } from './fold-text.ts';
import { SearchBox } from './search-box.tsx';
import { Waiting } from './waiting.tsx';

interface ListViewProps<Line extends object> {
  /** The list, and the view that shows it: `people`. */
  list: string;
  title: string;
  /** What the lines can be found by. */
  label: string;
  typed: string;
  /** Stands over the heading. */
  menu?: ComponentChild;
  textOf(line: Line): string;
  keyOf(line: Line): string;
  show(line: Line): ComponentChild;
}

/** A view that is one list, searched while typing. */
export function ListView<Line extends object>({ list, title, label, typed, menu, textOf, keyOf, show }: ListViewProps<Line>) {
  const { result, error } = useList<Line>(list);
  useTitle(title);
  useEffect(() => {
    if (result !== null) foldAhead(result, textOf);
  }, [result]);
  return (
    <div class="column">
      {menu}
      <h1>{title}</h1>
      <SearchBox live label={label} value={typed} search={(q) => goTo(toHash(list, [], { q }), true)} />
      {result === null ? (
        <Waiting error={error} />
      ) : (
        <div class="found-list" aria-busy="false">
          <Entries rows={filterRows(result, typed, textOf)} keyOf={keyOf} asked={typed} show={show} />
        </div>
      )}
    </div>
  );
}
