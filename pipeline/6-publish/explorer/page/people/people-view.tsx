import { Dots } from '../shared/dots.tsx';
import { KinMenu } from '../shared/kin-menu.tsx';
import { ListView } from '../shared/list-view.tsx';
import { useCount } from '../shared/use-count.ts';
import { useSay } from '../shell/language.ts';
import { type Route, toHash } from '../shell/route.ts';
import type { PersonLine } from './person-rows.ts';
import { PersonView } from './person-view.tsx';

/** Everyone who is named: `#/people?q=…`, and one person: `#/people/<id>`, or what one of them said: `#/people/<id>/said`. */
export function PeopleView({ route }: { route: Route }) {
  const [id, section = ''] = route.path;
  return id === undefined ? <PeopleList typed={route.asked.q ?? ''} /> : <PersonView key={id} id={id} section={section} />;
}

function PeopleList({ typed }: { typed: string }) {
  const say = useSay();
  return (
    <ListView<PersonLine>
      list="people"
      title={say('Người', 'People')}
      label={say('Tìm theo tên hoặc chức vụ', 'Search names and offices')}
      typed={typed}
      menu={<KinMenu of="actors" here="people" />}
      textOf={({ name, office, person_id }) => `${name} ${office ?? ''} ${person_id}`}
      keyOf={(line) => line.person_id}
      show={(line) => <PersonEntry line={line} />}
    />
  );
}

function PersonEntry({ line }: { line: PersonLine }) {
  const count = useCount();
  return (
    <>
      <a class="entry-title" href={toHash('people', [line.person_id])} lang="vi">
        {line.name}
      </a>
      <p class="meta">
        <Dots
          parts={[
            line.office && <span lang="vi">{line.office}</span>,
            count(line.article_count, 'bài', 'article'),
            line.statements > 0 && count(line.statements, 'phát biểu', 'statement'),
          ]}
        />
      </p>
    </>
  );
}
