import { Dots } from '../shared/dots.tsx';
import { KinMenu } from '../shared/kin-menu.tsx';
import { ListView } from '../shared/list-view.tsx';
import { useCount } from '../shared/use-count.ts';
import { useLanguage, useSay } from '../shell/language.ts';
import { type Route, toHash } from '../shell/route.ts';
import { OfficeView } from './office-view.tsx';

interface OfficeLine {
  office_id: string;
  title: string;
  title_en: string | null;
  organization: string | null;
  rank: number | null;
  article_count: number;
  statements: number;
}

/** Every office that is named: `#/offices?q=…`, and one office: `#/offices/<id>`. */
export function OfficesView({ route }: { route: Route }) {
  const [id] = route.path;
  return id === undefined ? <OfficeList typed={route.asked.q ?? ''} /> : <OfficeView key={id} id={id} />;
}

function OfficeList({ typed }: { typed: string }) {
  const say = useSay();
  return (
    <ListView<OfficeLine>
      list="offices"
      title={say('Chức vụ', 'Offices')}
      label={say('Tìm theo chức vụ hoặc tổ chức', 'Search offices and bodies')}
      typed={typed}
      menu={<KinMenu of="actors" here="offices" />}
      textOf={textOf}
      keyOf={(line) => line.office_id}
      show={(line) => <OfficeEntry line={line} />}
    />
  );
}

function textOf({ office_id, title, title_en, organization }: OfficeLine): string {
  return [title, title_en, organization, office_id].filter(Boolean).join(' ');
}

function OfficeEntry({ line }: { line: OfficeLine }) {
  const count = useCount();
  const isEnglish = useLanguage() === 'en';
  return (
    <>
      <a class="entry-title" href={toHash('offices', [line.office_id])} lang="vi">
        {line.title}
      </a>
      <p class="meta">
        <Dots
          parts={[
            isEnglish && line.title_en,
            line.organization && !line.title.includes(line.organization) && <span lang="vi">{line.organization}</span>,
            count(line.article_count, 'bài', 'article'),
            line.statements > 0 && (
              <a key="said" href={toHash('statements', [], { office: line.office_id })}>
                {count(line.statements, 'phát biểu', 'statement')}
              </a>
            ),
          ]}
        />
      </p>
    </>
  );
}
