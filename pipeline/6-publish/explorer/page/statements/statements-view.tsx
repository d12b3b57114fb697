import { useCatalog } from '../data/catalog.ts';
import { useLoading } from '../data/use-part.ts';
import { findStatements } from '../search/find-statements.ts';
import { SearchBox } from '../shared/search-box.tsx';
import { useCount } from '../shared/use-count.ts';
import { useLatest } from '../shared/use-latest.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { goTo, type Route, toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { FacetBar } from './facet-bar.tsx';
import { keysOf } from './facets.ts';
import { OneStatement } from './one-statement.tsx';
import { StatementPages } from './statement-pages.tsx';

/** What was said: `#/statements?q=…&act=…&person=…`, and one statement: `#/statements/st…`. */
export function StatementsView({ route }: { route: Route }) {
  const [id] = route.path;
  return id === undefined ? <SearchStatements asked={route.asked} /> : <OneStatement key={id} id={id} />;
}

function SearchStatements({ asked }: { asked: Record<string, string> }) {
  const say = useSay();
  useTitle(say('Phát biểu', 'Statements'));
  return (
    <div class="narrowing">
      <h1>{say('Ai nói gì', 'Who said what')}</h1>
      <SearchBox
        live
        label={say('Tìm trong các phát biểu', 'Search what was said')}
        hint={say('Có dấu hay không dấu; “trong ngoặc kép” là cụm từ', 'With or without marks; “in quotes” for a phrase')}
        value={asked.q ?? ''}
        search={(q) => goTo(toHash('statements', [], { ...asked, q }), true)}
      />
      <FacetBar asked={asked} />
      <Found asked={asked} />
    </div>
  );
}

function Found({ asked }: { asked: Record<string, string> }) {
  const say = useSay();
  const count = useCount();
  const catalog = useCatalog();
  const typed = asked.q ?? '';
  const keys = keysOf(asked);
  const question = `${keys.join(' ')} ${typed}`;
  const { result, error } = useLoading(async () => ({ found: await findStatements(catalog, { typed, keys }), typed, question }), question);
  const latest = useLatest(result);
  if (latest === null || error !== null) return <Waiting error={error} />;
  const found = latest.found?.length ?? catalog.counts.statements ?? 0;
  return (
    <div class="found-list" aria-busy={latest.question !== question}>
      <h2 class="found" aria-live="polite">
        {count(found, 'phát biểu', 'statement')}
        {found > 1 && <span class="meta"> {say('mới nhất trước', 'newest first')}</span>}
      </h2>
      {found === 0 ? (
        <NothingFound asked={asked} />
      ) : (
        <StatementPages found={latest.found} count={found} asked={latest.question} typed={latest.typed} />
      )}
    </div>
  );
}

function NothingFound({ asked }: { asked: Record<string, string> }) {
  const say = useSay();
  const isNarrowed = keysOf(asked).length > 0;
  if (!isNarrowed && !asked.q)
    return <p class="notice">{say('Bản dữ liệu này không có phát biểu nào.', 'This release holds no statement.')}</p>;
  return (
    <div class="notice">
      <p>
        {say(
          'Không có phát biểu nào như vậy. Hãy thử ít từ hơn hoặc bỏ ngoặc kép.',
          'No statement is like that. Try fewer words, or leave out the quotation marks.',
        )}
      </p>
      {isNarrowed && (
        <p>
          <a href={toHash('statements', [], { q: asked.q ?? '' })}>{say('Bỏ tất cả bộ lọc', 'Remove all filters')}</a>
        </p>
      )}
    </div>
  );
}
