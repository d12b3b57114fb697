import { useEffect, useState } from 'preact/hooks';
import { useLoading } from '../data/use-part.ts';
import { loadStatements } from '../search/load-statements.ts';
import { More } from '../shared/more.tsx';
import { useLatest } from '../shared/use-latest.ts';
import { Waiting } from '../shared/waiting.tsx';
import { StatementEntry } from './statement-entry.tsx';

const AT_ONCE = 20;

interface StatementPagesProps {
  /** Their numbers; null for all, as many as `count`. */
  found: Int32Array | null;
  count: number;
  /** What was asked: when it changes, the list begins again. */
  asked: string;
  typed?: string;
}

/** Statements in their order, newest first, twenty at a time. */
export function StatementPages({ found, count, asked, typed = '' }: StatementPagesProps) {
  const [pages, setPages] = useState(1);
  useEffect(() => setPages(1), [asked]);
  const shown = Math.min(count, pages * AT_ONCE);
  return (
    <>
      {Array.from({ length: Math.ceil(shown / AT_ONCE) }, (_, page) => (
        <StatementPage
          key={page}
          numbers={numbersOf(found, { from: page * AT_ONCE, to: Math.min(count, (page + 1) * AT_ONCE) })}
          typed={typed}
        />
      ))}
      <More left={count - shown} show={() => setPages(pages + 1)} />
    </>
  );
}

function numbersOf(found: Int32Array | null, { from, to }: { from: number; to: number }): number[] {
  return found === null ? Array.from({ length: to - from }, (_, index) => from + index) : [...found.slice(from, to)];
}

function StatementPage({ numbers, typed }: { numbers: number[]; typed: string }) {
  const { result, error } = useLoading(async () => ({ statements: await loadStatements(numbers), typed }), `${numbers.join(' ')} ${typed}`);
  const latest = useLatest(result);
  if (latest === null || error !== null) return <Waiting error={error} />;
  return (
    <ul class="entries statements" aria-busy={result === null}>
      {latest.statements.map((statement) => (
        <li key={statement.statement_id}>
          <StatementEntry statement={statement} typed={latest.typed} />
        </li>
      ))}
    </ul>
  );
}
