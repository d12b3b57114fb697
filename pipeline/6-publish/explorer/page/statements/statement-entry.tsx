import { Fragment } from 'preact';
import type { FoundStatement } from '../search/load-statements.ts';
import { Day } from '../shared/day.tsx';
import { useLabels } from '../shared/use-labels.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { nameSpeaker } from './name-speaker.ts';
import { PrintingLines } from './printing-lines.tsx';
import { SaidText } from './said-text.tsx';

interface StatementEntryProps {
  statement: FoundStatement;
  /** What was looked for, to be marked. */
  typed?: string;
  /** Shows a long text whole at once. */
  isWhole?: boolean;
}

/** One statement: who said it in which office, when and where, its words, what it cites, and every printing. */
export function StatementEntry({ statement, typed = '', isWhole = false }: StatementEntryProps) {
  const say = useSay();
  const labels = useLabels();
  const { printings } = statement;
  const dated = printings.find(({ said_on }) => said_on === statement.said_on);
  return (
    <article class="statement">
      <p class="statement-when meta">
        <a
          class="statement-link"
          href={toHash('statements', [statement.statement_id])}
          title={statement.statement_id}
          aria-label={say('Địa chỉ của phát biểu này', 'Address of this statement')}
        >
          ¶
        </a>
        <a class="statement-act" href={toHash('statements', [], { act: statement.act })}>
          {labels.value('statements', 'act', statement.act)}
        </a>{' '}
        {statement.said_on === null ? say('không rõ ngày', 'day not known') : <Day on={statement.said_on} basis={dated?.said_on_basis} />}
        {statement.event !== null && (
          <>
            {' · '}
            <a href={toHash('events', [statement.event_id!])} lang="vi">
              {statement.event}
            </a>
          </>
        )}
      </p>
      <Speaker statement={statement} />
      {statement.text === null ? (
        <WithheldWords statement={statement} />
      ) : (
        <SaidText key={typed} text={statement.text} typed={typed} isWhole={isWhole} />
      )}
      <Cited statement={statement} />
      <PrintingLines printings={printings} />
    </article>
  );
}

function Speaker({ statement }: { statement: FoundStatement }) {
  const { person_id, organization_id, printings } = statement;
  const first = printings[0];
  const name = nameSpeaker(statement);
  const office = printings.find((printing) => printing.office !== null);
  return (
    <p class="statement-who" lang="vi">
      {person_id !== null ? (
        <a href={toHash('people', [person_id])}>{name}</a>
      ) : organization_id !== null ? (
        <a href={toHash('organizations', [organization_id])}>{name}</a>
      ) : (
        <strong>{name}</strong>
      )}
      {office && (
        <>
          ,{' '}
          <a class="statement-office" href={toHash('offices', [office.office_id!])}>
            {office.office}
          </a>
        </>
      )}
      {first?.verb && <em class="statement-verb"> {first.verb}</em>}
      {first?.addressee && <span class="meta"> → {first.addressee}</span>}
    </p>
  );
}

/** The documents that a statement speaks of. */
function Cited({ statement: { mentions } }: { statement: FoundStatement }) {
  const say = useSay();
  const documents = mentions.filter(({ table_name }) => table_name === 'documents');
  if (documents.length === 0) return null;
  return (
    <p class="statement-cited meta">
      {say('Dẫn', 'Cites')}:{' '}
      {documents.map(({ row_id, words }, index) => (
        <Fragment key={row_id}>
          {index > 0 && '; '}
          <a href={toHash('documents', [row_id])} lang="vi">
            {words ?? row_id}
          </a>
        </Fragment>
      ))}
    </p>
  );
}

/** Stands for words that may not be published: what the statement speaks of, by the short quotations that are evidence. */
function WithheldWords({ statement: { mentions } }: { statement: FoundStatement }) {
  const say = useSay();
  const words = [...new Set(mentions.flatMap((mention) => mention.words ?? []))];
  return (
    <p class="notice">
      {say('Lời nói không được công bố ở đây: quyền thuộc về báo.', 'What was said is not published here: the rights are the paper’s.')}
      {words.length > 0 && (
        <>
          {' '}
          {say('Có nhắc đến', 'It names')}: <span lang="vi">{words.join(' · ')}</span>
        </>
      )}
    </p>
  );
}
