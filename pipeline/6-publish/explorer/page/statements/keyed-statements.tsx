import { useCatalog } from '../data/catalog.ts';
import { useLoading } from '../data/use-part.ts';
import { findStatements } from '../search/find-statements.ts';
import { useCount } from '../shared/use-count.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { StatementPages } from './statement-pages.tsx';

interface KeyedStatementsProps {
  keys: string[];
  /** What the view of statements is asked for the same. */
  asked: Record<string, string>;
}

/** The statements that have some keys, for a view of one entity, with the way to search among them. */
export function KeyedStatements({ keys, asked }: KeyedStatementsProps) {
  const say = useSay();
  const count = useCount();
  const catalog = useCatalog();
  const { result, error } = useLoading(
    async () => (await findStatements(catalog, { typed: '', keys })) ?? new Int32Array(),
    keys.join(' '),
  );
  if (result === null) return <Waiting error={error} />;
  if (result.length === 0) return <p class="meta">{say('Không có phát biểu nào.', 'There is no statement.')}</p>;
  return (
    <>
      <p class="meta">
        {count(result.length, 'phát biểu', 'statement')} ·{' '}
        <a href={toHash('statements', [], asked)}>{say('tìm và lọc trong đó', 'search and filter them')}</a>
      </p>
      <StatementPages found={result} count={result.length} asked={keys.join(' ')} />
    </>
  );
}
