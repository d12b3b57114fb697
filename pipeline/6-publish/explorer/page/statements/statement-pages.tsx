import { useEffect, useState } from 'preact/hooks';
import { useLoading } from '../data/use-part.ts';
import { loadStatements } from '../search/load-statements.ts';
import { More } from '../shared/more.tsx';
import { useLatest } from '../shared/use-latest.ts';
import { Waiting } from '../shared/waiting.tsx';
import { StatementEntry } from './statement-entry.tsx';

const AT_ONCE = 20;
const IN_VIEW = 6; // shown before the rest of the first twenty: more than a window holds

interface StatementPagesProps {
  /** Their numbers; null for all, as many as `count`. */
  found: Int32Array | null;
  count: number;
  /** What was asked: when it changes, the list begins again. */
  asked: string;
  typed?: string;
}

/** Statements in their order, newest first, twenty at a time; those in view come before the rest. */
export function StatementPages({ found, count, asked, typed = '' }: StatementPagesProps) {
  const [pages, setPages] = useState(1);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => setPages(1), [asked]);
  const rest = useLatest(shown === asked ? { found, count, typed } : null);
  return (
    <>
      <StatementPage numbers={numbersOf(found, 0, Math.min(count, IN_VIEW))} typed={typed} onShown={() => setShown(asked)} />
      {rest !== null &&
        Array.from({ length: Math.ceil(Math.min(rest.count, pages * AT_ONCE) / AT_ONCE) }, (_, page) => {
          const numbers = numbersOf(rest.found, page === 0 ? IN_VIEW : page * AT_ONCE, Math.min(rest.count, (page + 1) * AT_ONCE));
          return numbers.length > 0 && <StatementPage key={page} numbers={numbers} typed={rest.typed} />;
        })}
      <More left={count - pages * AT_ONCE} show={() => setPages(pages + 1)} />
    </>
  );
}

function numbersOf(found: Int32Array | null, from: number, to: number): number[] {
  return found === null ? Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index) : [...found.subarray(from, to)];
}

interface StatementPageProps {
  numbers: number[];
  typed: string;
  onShown?(): void;
}

function StatementPage({ numbers, typed, onShown }: StatementPageProps) {
  const { result, error } = useLoading(async () => ({ statements: await loadStatements(numbers), typed }), `${numbers.join(' ')} ${typed}`);
  const latest = useLatest(result);
  useEffect(() => {
    if (result !== null) onShown?.();
  }, [result]);
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
