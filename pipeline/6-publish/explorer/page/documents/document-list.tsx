import { Chips } from '../shared/chips.tsx';
import { countChoices } from '../shared/count-choices.ts';
import { Day } from '../shared/day.tsx';
import { Dots } from '../shared/dots.tsx';
import { Entries } from '../shared/entries.tsx';
import { filterRows } from '../shared/fold-text.ts';
import { nameDocument } from '../shared/name-document.ts';
import { SearchBox } from '../shared/search-box.tsx';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { goTo, toHash } from '../shell/route.ts';
import type { DocumentLine } from './document-rows.ts';

const SHOWN = 14; // kinds and issuers

interface DocumentListProps {
  lines: DocumentLine[];
  asked: Record<string, string>;
}

/** Documents by words, type and issuer, the most cited first. */
export function DocumentList({ lines, asked }: DocumentListProps) {
  const say = useSay();
  const { q = '', kind = '', issuer = '' } = asked;
  const named = filterRows(lines, q, textOf);
  const isOfKind = (line: DocumentLine) => kind === '' || line.kind === kind;
  const isOfIssuer = (line: DocumentLine) => issuer === '' || line.issuer === issuer;
  const found = named.filter((line) => isOfKind(line) && isOfIssuer(line));
  return (
    <>
      <SearchBox
        live
        label={say('Tìm theo số, ký hiệu, tên hoặc cơ quan', 'Search numbers, symbols, names and issuers')}
        value={q}
        search={(typed) => goTo(toHash('documents', [], { ...asked, q: typed }), true)}
      />
      <section class="facets" aria-label={say('Lọc', 'Filters')}>
        <Choices
          label={say('Loại văn kiện', 'Type')}
          column="kind"
          asked={asked}
          choices={countChoices(named.filter(isOfIssuer), (line) => line.kind)}
        />
        <Choices
          label={say('Cơ quan ban hành', 'Issued by')}
          column="issuer"
          asked={asked}
          choices={countChoices(named.filter(isOfKind), (line) => line.issuer)}
        />
      </section>
      <div class="found-list">
        <Entries
          rows={found}
          keyOf={(line) => line.document_id}
          asked={`${q} ${kind} ${issuer}`}
          show={(line) => <DocumentEntry line={line} />}
        />
      </div>
    </>
  );
}

function textOf(line: DocumentLine): string {
  const { kind, number, symbol, subject, issuer, printed, congress_term, document_id } = line;
  return [printed, kind, number, symbol, subject, issuer, congress_term, document_id].filter(Boolean).join(' ');
}

interface ChoicesProps {
  label: string;
  column: string;
  asked: Record<string, string>;
  choices: ReturnType<typeof countChoices>;
}

/** The most frequent values, and always the one that is chosen. */
function Choices({ label, column, asked, choices }: ChoicesProps) {
  const chosen = asked[column];
  const shown = choices.filter(({ value }, index) => index < SHOWN || value === chosen);
  if (shown.length === 0) return null;
  return (
    <>
      <p class="meta facets-lead">{label}</p>
      <Chips
        label={label}
        choices={shown}
        chosen={chosen}
        nameOf={(value) => value}
        hashOf={(value) => toHash('documents', [], { ...asked, [column]: value })}
      />
    </>
  );
}

function DocumentEntry({ line }: { line: DocumentLine }) {
  const say = useSay();
  const number = useNumber();
  const name = nameDocument(line);
  return (
    <>
      <a class="entry-title" href={toHash('documents', [line.document_id])} lang="vi">
        {name}
      </a>
      {line.subject !== null && !name.toLowerCase().includes(line.subject.toLowerCase()) && (
        <p class="entry-subject" lang="vi">
          {line.subject}
        </p>
      )}
      <p class="meta">
        <Dots
          parts={[
            line.issuer && <span lang="vi">{line.issuer}</span>,
            line.issued_on && <Day on={line.issued_on} basis={line.issued_on_basis} />,
            say(
              `dẫn ${number(line.citation_count)} lần trong ${number(line.article_count)} bài`,
              `cited ${times(line.citation_count)} in ${number(line.article_count)} ${line.article_count === 1 ? 'article' : 'articles'}`,
            ),
          ]}
        />
      </p>
    </>
  );
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
