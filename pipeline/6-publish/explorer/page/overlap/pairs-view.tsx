import { useList } from '../data/use-list.ts';
import { Chips } from '../shared/chips.tsx';
import { countChoices } from '../shared/count-choices.ts';
import { Entries } from '../shared/entries.tsx';
import { filterRows } from '../shared/fold-text.ts';
import { KinMenu } from '../shared/kin-menu.tsx';
import { SearchBox } from '../shared/search-box.tsx';
import { useLabels } from '../shared/use-labels.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { goTo, type Route, toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { isBetween, readPapers } from './between-papers.ts';
import type { PairLine } from './overlap-rows.ts';
import { PairEntry } from './pair-entry.tsx';

/** The pairs of articles that share text, most shared first; `?q=…&relation=…&papers=vov,none`, or those of one article. */
export function PairsView({ route }: { route: Route }) {
  const say = useSay();
  const { result, error } = useList<PairLine>('pairs');
  useTitle(say('Trùng văn bản', 'Overlap'));
  return (
    <div class="column">
      <KinMenu of="shares" here="overlap" />
      <h1>{say('Bài nào chung văn bản với bài nào', 'Which articles share text')}</h1>
      {result === null ? <Waiting error={error} /> : <Pairs lines={result} route={route} />}
    </div>
  );
}

function Pairs({ lines, route: { path, asked } }: { lines: PairLine[]; route: Route }) {
  const say = useSay();
  const labels = useLabels();
  const { q = '', relation = '', papers = '' } = asked;
  const within = lines.filter((line) => isOf(line, path[0]) && (papers === '' || isBetween(line, readPapers(papers))));
  const named = filterRows(within, q, textOf);
  const found = named.filter((line) => relation === '' || line.relation === relation);
  const to = (more: Record<string, string>) => toHash('overlap', path, { ...asked, ...more });
  return (
    <>
      <SearchBox
        live
        label={say('Tìm theo tên bài hoặc tên báo', 'Search titles and papers')}
        value={q}
        search={(typed) => goTo(to({ q: typed }), true)}
      />
      <section class="facets" aria-label={say('Lọc', 'Filters')}>
        <Chips
          label={say('Quan hệ', 'Relation')}
          choices={countChoices(named, (line) => line.relation)}
          chosen={relation}
          nameOf={(value) => labels.value('article_pairs', 'relation', value)}
          hashOf={(value) => to({ relation: value })}
        />
      </section>
      {(papers !== '' || path[0] !== undefined) && (
        <p class="meta">
          {papers !== ''
            ? say('Chỉ những cặp giữa các báo đã chọn.', 'Only pairs between the chosen papers.')
            : say('Chỉ những cặp có bài này.', 'Only pairs with this article.')}{' '}
          <a href={toHash('overlap')}>{say('Tất cả các cặp', 'All pairs')}</a>
        </p>
      )}
      <Entries
        rows={found}
        keyOf={(line) => `${line.article_a} ${line.article_b}`}
        asked={`${q} ${relation} ${papers}`}
        show={(line) => <PairEntry line={line} />}
      />
    </>
  );
}

function isOf({ article_a, article_b }: PairLine, id: string | undefined): boolean {
  return id === undefined || article_a === id || article_b === id;
}

function textOf({ title_a, title_b, outlet_a, outlet_b, article_a, article_b }: PairLine): string {
  return [title_a, title_b, outlet_a, outlet_b, article_a, article_b].filter(Boolean).join(' ');
}
