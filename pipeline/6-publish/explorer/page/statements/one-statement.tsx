import { Untitled } from '../article/untitled.tsx';
import { useCatalog } from '../data/catalog.ts';
import { useLoading } from '../data/use-part.ts';
import { findStatements } from '../search/find-statements.ts';
import { loadStatements, type PrintingLine } from '../search/load-statements.ts';
import { RowFacts } from '../shared/row-facts.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { NotFound } from '../shell/not-found.tsx';
import { toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { nameSpeaker } from './name-speaker.ts';
import { StatementEntry } from './statement-entry.tsx';

/** One statement with how each printing has it: what can be cited by its id. */
export function OneStatement({ id }: { id: string }) {
  const say = useSay();
  const catalog = useCatalog();
  const { result, error } = useLoading(async () => {
    const numbers = await findStatements(catalog, { typed: '', keys: [`statements/${id}`] });
    return loadStatements(numbers ?? []);
  }, id);
  useTitle(result?.[0] === undefined ? null : `${say('Phát biểu của', 'A statement by')} ${nameSpeaker(result[0])}`);
  if (result === null) return <Waiting error={error} />;
  const [statement] = result;
  if (statement === undefined) return <NotFound />;
  return (
    <div class="column">
      <p class="meta">
        <a href={toHash('statements')}>{say('Tất cả phát biểu', 'All statements')}</a>
      </p>
      <h1>
        {say('Phát biểu của', 'A statement by')} <span lang="vi">{nameSpeaker(statement)}</span>
      </h1>
      <StatementEntry statement={statement} isWhole />
      <h2 class="found">{say('Từng lần in', 'Each printing')}</h2>
      {statement.printings.map((printing) => (
        <PrintingFacts key={printing.printing_id} printing={printing} />
      ))}
      <p class="meta">
        <code>{id}</code>
      </p>
    </div>
  );
}

const TOLD = ['article_id', 'statement_id', 'text'];

function PrintingFacts({ printing }: { printing: PrintingLine }) {
  return (
    <section class="printing">
      <h3 lang="vi">
        <a href={toHash('article', [printing.article_id, printing.evidence_id ?? ''].filter(Boolean))}>
          {printing.article ?? <Untitled />}
        </a>
      </h3>
      {printing.text !== null && (
        <blockquote class="said" lang="vi">
          {printing.text}
        </blockquote>
      )}
      <RowFacts
        table="statement_printings"
        row={{ ...printing }}
        without={TOLD}
        nameOf={(other) => (other === printing.office_id ? (printing.office ?? undefined) : undefined)}
      />
    </section>
  );
}
