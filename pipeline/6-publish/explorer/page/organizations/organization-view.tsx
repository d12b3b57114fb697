import { useMemo } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { Dots } from '../shared/dots.tsx';
import { Entries } from '../shared/entries.tsx';
import { KinMenu } from '../shared/kin-menu.tsx';
import { NamingArticles } from '../shared/naming-articles.tsx';
import { OnlyKnown } from '../shared/only-known.tsx';
import { PrintedNames } from '../shared/printed-names.tsx';
import { useCount } from '../shared/use-count.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useLanguage, useSay } from '../shell/language.ts';
import { NotFound } from '../shell/not-found.tsx';
import { toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { KeyedStatements } from '../statements/keyed-statements.tsx';
import { KIND_NAMES } from './kind-names.ts';
import { type BodyOffice, type BodyPart, type OpenedBody, openBody } from './organization-rows.ts';

/** One body: what it is, how it is printed, its offices and parts, what it said, and which articles name it. */
export function OrganizationView({ id }: { id: string }) {
  const { partOf } = useCatalog();
  const { result, error } = useParts([partOf('organizations', id)]);
  const body = useMemo(() => result?.[0] && openBody(result[0], id), [result, id]);
  useTitle(body?.row.name ?? null);
  if (!result) return <Waiting error={error} />;
  return body ? <ShownBody body={body} /> : <NotFound />;
}

function ShownBody({ body }: { body: OpenedBody }) {
  const say = useSay();
  const { row, printed, offices, parts, articles } = body;
  return (
    <div class="entity">
      <BodyHead row={row} />
      {printed.length > 0 && (
        <section class="entity-main">
          <h2>{say('Các bài viết tên thế nào', 'How articles print the name')}</h2>
          <PrintedNames names={printed} />
        </section>
      )}
      {offices.length > 0 && (
        <section class="entity-main">
          <h2>{say('Chức vụ ở đó', 'Its offices')}</h2>
          <Entries rows={offices} keyOf={(office) => office.office_id} show={(office) => <OfficeEntry office={office} />} />
        </section>
      )}
      {parts.length > 0 && (
        <section class="entity-main">
          <h2>{say('Gồm', 'Made of')}</h2>
          <Entries rows={parts} keyOf={(part) => part.organization_id} show={(part) => <PartEntry part={part} />} />
        </section>
      )}
      <section class="entity-main">
        <h2>{say('Đã nói gì', 'What it said')}</h2>
        <KeyedStatements keys={[`organizations/${row.organization_id}`]} asked={{ organization: row.organization_id }} />
      </section>
      <section class="entity-side">
        <h2>{say('Trong bài nào', 'In which articles')}</h2>
        <NamingArticles articles={articles} />
      </section>
    </div>
  );
}

function BodyHead({ row }: Pick<OpenedBody, 'row'>) {
  const say = useSay();
  const count = useCount();
  const isEnglish = useLanguage() === 'en';
  const kind = KIND_NAMES[row.kind ?? ''];
  return (
    <header class="entity-head">
      <KinMenu of="actors" here="organizations" />
      <h1 lang="vi">{row.name}</h1>
      {isEnglish && row.name_en !== null && <p class="lead">{row.name_en}</p>}
      <p class="meta">
        <Dots
          parts={[
            row.abbreviation,
            kind && say(...kind),
            row.parent_id && (
              <span key="parent">
                {say('thuộc', 'part of')}{' '}
                <a href={toHash('organizations', [row.parent_id])} lang="vi">
                  {row.parent}
                </a>
              </span>
            ),
            (row.valid_from ?? row.valid_to) && `${row.valid_from?.slice(0, 4) ?? '…'} – ${row.valid_to?.slice(0, 4) ?? '…'}`,
            count(row.article_count, 'bài', 'article'),
            count(row.statements, 'phát biểu', 'statement'),
            <code key="id">{row.organization_id}</code>,
          ]}
        />
      </p>
      {row.article_count === 0 && <OnlyKnown />}
    </header>
  );
}

function OfficeEntry({ office }: { office: BodyOffice }) {
  const say = useSay();
  const count = useCount();
  const isEnglish = useLanguage() === 'en';
  return (
    <>
      <a class="entry-title" href={toHash('offices', [office.office_id])} lang="vi">
        {office.title}
      </a>
      <p class="meta">
        <Dots
          parts={[
            isEnglish && office.title_en,
            office.article_count === 0
              ? say('chỉ trong bảng tra cứu', 'in the reference only')
              : count(office.article_count, 'bài', 'article'),
            office.holders > 0 && count(office.holders, 'người', 'person', 'people'),
          ]}
        />
      </p>
    </>
  );
}

function PartEntry({ part }: { part: BodyPart }) {
  const count = useCount();
  const isEnglish = useLanguage() === 'en';
  return (
    <>
      <a class="entry-title" href={toHash('organizations', [part.organization_id])} lang="vi">
        {part.name}
      </a>
      <p class="meta">
        <Dots parts={[isEnglish && part.name_en, count(part.article_count, 'bài', 'article')]} />
      </p>
    </>
  );
}
