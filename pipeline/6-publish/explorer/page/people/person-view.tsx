import { useEffect, useMemo } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { HoldingChart } from '../holding/holding-chart.tsx';
import { Dots } from '../shared/dots.tsx';
import { KinMenu } from '../shared/kin-menu.tsx';
import { NamingArticles } from '../shared/naming-articles.tsx';
import { useCount } from '../shared/use-count.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { NotFound } from '../shell/not-found.tsx';
import { toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { KeyedStatements } from '../statements/keyed-statements.tsx';
import { openPerson, type Person } from './person-rows.ts';

/** One person: what articles called them over time, what they said, what others said of them, and in which articles. */
export function PersonView({ id, section }: { id: string; section: string }) {
  const { partOf } = useCatalog();
  const { result, error } = useParts([partOf('people', id)]);
  const person = useMemo(() => result?.[0] && openPerson(result[0], id), [result, id]);
  useTitle(person?.row.name ?? null);
  if (!result) return <Waiting error={error} />;
  return person ? <OpenedPerson person={person} section={section} /> : <NotFound />;
}

function OpenedPerson({ person, section }: { person: Person; section: string }) {
  const say = useSay();
  const { person_id: id } = person.row;
  useEffect(() => document.getElementById(section)?.scrollIntoView(), [section]);
  return (
    <div class="entity">
      <PersonHead person={person} />
      <section class="entity-main">
        <h2>{say('Được gọi bằng chức vụ nào', 'What they were called')}</h2>
        <HoldingChart
          called={person.called}
          tenures={person.tenures}
          of="offices"
          none={say('Không bài nào gọi bằng chức vụ.', 'No article gives this person an office.')}
        />
      </section>
      <section class="entity-main" id="said">
        <h2>{say('Đã nói gì', 'What they said')}</h2>
        <KeyedStatements keys={[`people/${id}`]} asked={{ person: id }} />
      </section>
      <section class="entity-side" id="articles">
        <h2>{say('Trong bài nào', 'In which articles')}</h2>
        <NamingArticles articles={person.articles} />
      </section>
    </div>
  );
}

function PersonHead({ person: { row } }: { person: Person }) {
  const say = useSay();
  const count = useCount();
  return (
    <header class="entity-head">
      <KinMenu of="actors" here="people" />
      <h1 lang="vi">{row.name}</h1>
      <p class="meta">
        <Dots
          parts={[
            <a key="articles" href={toHash('people', [row.person_id, 'articles'])}>
              {count(row.article_count, 'bài', 'article')}
            </a>,
            <a key="said" href={toHash('people', [row.person_id, 'said'])}>
              {count(row.statements, 'phát biểu', 'statement')}
            </a>,
            <a key="of" href={toHash('statements', [], { of: row.person_id })}>
              {say('được nhắc trong lời nói', 'named in statements')}
            </a>,
            <code key="id">{row.person_id}</code>,
          ]}
        />
      </p>
      {row.identity_basis === 'name' && (
        <p class="notice">
          {say(
            'Đây là một tên, chưa chắc là một người: hai người trùng họ tên được gộp ở đây.',
            'This is a name, not surely one person: people of the same name stand together here.',
          )}
        </p>
      )}
    </header>
  );
}
