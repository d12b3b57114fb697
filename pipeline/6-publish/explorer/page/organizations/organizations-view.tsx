import { Dots } from '../shared/dots.tsx';
import { KinMenu } from '../shared/kin-menu.tsx';
import { ListView } from '../shared/list-view.tsx';
import { useCount } from '../shared/use-count.ts';
import { useLanguage, useSay } from '../shell/language.ts';
import { type Route, toHash } from '../shell/route.ts';
import { KIND_NAMES } from './kind-names.ts';
import { OrganizationView } from './organization-view.tsx';

interface OrganizationLine {
  organization_id: string;
  name: string;
  name_en: string | null;
  abbreviation: string | null;
  kind: string | null;
  article_count: number;
  statements: number;
}

/** Every body that is named: `#/organizations?q=…`, and one body: `#/organizations/<id>`. */
export function OrganizationsView({ route }: { route: Route }) {
  const [id] = route.path;
  return id === undefined ? <OrganizationList typed={route.asked.q ?? ''} /> : <OrganizationView key={id} id={id} />;
}

function OrganizationList({ typed }: { typed: string }) {
  const say = useSay();
  return (
    <ListView<OrganizationLine>
      list="organizations"
      title={say('Tổ chức', 'Bodies')}
      label={say('Tìm theo tên hoặc tên tắt', 'Search names and abbreviations')}
      typed={typed}
      menu={<KinMenu of="actors" here="organizations" />}
      textOf={textOf}
      keyOf={(line) => line.organization_id}
      show={(line) => <OrganizationEntry line={line} />}
    />
  );
}

function textOf({ organization_id, name, name_en, abbreviation }: OrganizationLine): string {
  return [name, name_en, abbreviation, organization_id].filter(Boolean).join(' ');
}

function OrganizationEntry({ line }: { line: OrganizationLine }) {
  const say = useSay();
  const count = useCount();
  const kind = KIND_NAMES[line.kind ?? ''];
  const isEnglish = useLanguage() === 'en';
  return (
    <>
      <a class="entry-title" href={toHash('organizations', [line.organization_id])} lang="vi">
        {line.name}
      </a>
      <p class="meta">
        <Dots
          parts={[
            isEnglish && line.name_en,
            line.abbreviation,
            kind && say(...kind),
            count(line.article_count, 'bài', 'article'),
            line.statements > 0 && (
              <a key="said" href={toHash('statements', [], { organization: line.organization_id })}>
                {count(line.statements, 'phát biểu', 'statement')}
              </a>
            ),
          ]}
        />
      </p>
    </>
  );
}
