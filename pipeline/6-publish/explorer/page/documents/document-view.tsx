import { useMemo } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { Entries } from '../shared/entries.tsx';
import { nameDocument } from '../shared/name-document.ts';
import { RowFacts } from '../shared/row-facts.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { NotFound } from '../shell/not-found.tsx';
import { toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { KeyedStatements } from '../statements/keyed-statements.tsx';
import { CitationEntry } from './citation-entry.tsx';
import { type CitedDocument, openDocument } from './document-rows.ts';

/** One document: what is known of it, every citation in its sentence, and who spoke of it. */
export function DocumentView({ id }: { id: string }) {
  const { partOf } = useCatalog();
  const { result, error } = useParts([partOf('documents', id)]);
  const document = useMemo(() => result?.[0] && openDocument(result[0], id), [result, id]);
  useTitle(document ? nameDocument({ ...document.row, printed: document.printed }) : null);
  if (!result) return <Waiting error={error} />;
  return document ? <OpenedDocument document={document} /> : <NotFound />;
}

function OpenedDocument({ document: { row, printed, citations } }: { document: CitedDocument }) {
  const say = useSay();
  const { document_id: id } = row;
  return (
    <div class="entity">
      <header class="entity-head">
        <p class="meta">
          <a href={toHash('documents', [], { kind: row.kind })} lang="vi">
            {row.kind}
          </a>
        </p>
        <h1 lang="vi">{nameDocument({ ...row, printed })}</h1>
      </header>
      <section class="entity-side">
        <h2>{say('Điều đã biết', 'What is known')}</h2>
        <RowFacts
          table="documents"
          row={{ ...row }}
          without={['origin']}
          nameOf={(other) => (other === row.issuer_id ? (row.issuer ?? undefined) : undefined)}
        />
      </section>
      <section class="entity-main">
        <h2>{say('Mỗi lần dẫn, trong câu của nó', 'Every citation, in its sentence')}</h2>
        <Entries rows={citations} keyOf={(citation) => citation.evidence_id} show={(citation) => <CitationEntry citation={citation} />} />
      </section>
      <section class="entity-main">
        <h2>{say('Ai nói đến', 'Who spoke of it')}</h2>
        <KeyedStatements keys={[`about/documents/${id}`]} asked={{ document: id }} />
      </section>
    </div>
  );
}
