import { useMemo } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { HoldingChart } from '../holding/holding-chart.tsx';
import { Dots } from '../shared/dots.tsx';
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
import { type OpenedOffice, openOffice } from './office-rows.ts';

/** One office: whose it is, who was called by it when, how it is printed, what was said in it, and which articles name it. */
export function OfficeView({ id }: { id: string }) {
  const { partOf } = useCatalog();
  const { result, error } = useParts([partOf('offices', id)]);
  const office = useMemo(() => result?.[0] && openOffice(result[0], id), [result, id]);
  useTitle(office?.row.title ?? null);
  if (!result) return <Waiting error={error} />;
  return office ? <ShownOffice office={office} /> : <NotFound />;
}

function ShownOffice({ office: { row, printed, called, tenures, articles } }: { office: OpenedOffice }) {
  const say = useSay();
  return (
    <div class="entity">
      <OfficeHead row={row} />
      <section class="entity-main">
        <h2>{say('Ai giữ, khi nào', 'Who held it, when')}</h2>
        <HoldingChart
          called={called}
          tenures={tenures}
          of="people"
          none={say('Không bài nào gọi ai bằng chức vụ này.', 'No article calls anyone by it.')}
        />
      </section>
      {printed.length > 0 && (
        <section class="entity-main">
          <h2>{say('Các bài viết chức vụ thế nào', 'How articles print it')}</h2>
          <PrintedNames names={printed} />
        </section>
      )}
      <section class="entity-main">
        <h2>{say('Đã nói gì ở chức vụ này', 'What was said in it')}</h2>
        <KeyedStatements keys={[`offices/${row.office_id}`]} asked={{ office: row.office_id }} />
      </section>
      <section class="entity-side">
        <h2>{say('Trong bài nào', 'In which articles')}</h2>
        <NamingArticles articles={articles} />
      </section>
    </div>
  );
}

function OfficeHead({ row }: Pick<OpenedOffice, 'row'>) {
  const say = useSay();
  const count = useCount();
  const isEnglish = useLanguage() === 'en';
  return (
    <header class="entity-head">
      <KinMenu of="actors" here="offices" />
      <h1 lang="vi">{row.title}</h1>
      {isEnglish && row.title_en !== null && <p class="lead">{row.title_en}</p>}
      <p class="meta">
        <Dots
          parts={[
            row.organization_id && (
              <span key="body">
                {say('ở', 'in')}{' '}
                <a href={toHash('organizations', [row.organization_id])} lang="vi">
                  {row.organization}
                </a>
              </span>
            ),
            count(row.article_count, 'bài', 'article'),
            count(row.statements, 'phát biểu', 'statement'),
            <code key="id">{row.office_id}</code>,
          ]}
        />
      </p>
      {row.article_count === 0 && <OnlyKnown />}
    </header>
  );
}
