import { Untitled } from '../article/untitled.tsx';
import { PairEntry } from '../overlap/pair-entry.tsx';
import { Dots } from '../shared/dots.tsx';
import { Entries } from '../shared/entries.tsx';
import { useCount } from '../shared/use-count.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { ArcDrawing } from './arc-drawing.tsx';
import type { ArticleGroup } from './find-groups.ts';

const AT_ONCE = 50; // groups shown at first; one behind them that an address opens comes first

const MOST_NAMED = 4; // papers

/** Groups of articles that share text, whatever their papers; each opens to its drawing and its pairs. */
export function ArticleGroups({ groups, opened }: { groups: ArticleGroup[]; opened: string }) {
  const say = useSay();
  const chosen = groups.slice(AT_ONCE).find(({ id }) => id === opened);
  return (
    <section class="groups">
      <h2>{say('Giữa các bài', 'Between articles')}</h2>
      <p class="meta">
        {say(
          'Mỗi nhóm là những bài nối nhau bằng văn bản chung: ít nhất một phần mười của một trong hai bài. Báo nào cũng kể, cả khi không rõ báo.',
          'Each group is articles that shared text ties together: at least a tenth of one of the two. Whatever their paper, known or not.',
        )}
      </p>
      <Entries
        rows={chosen === undefined ? groups : [chosen, ...groups.filter((group) => group !== chosen)]}
        keyOf={({ id }) => id}
        show={(group) => <GroupEntry group={group} isOpen={group.id === opened} />}
      />
    </section>
  );
}

function GroupEntry({ group: { id, members, pairs }, isOpen }: { group: ArticleGroup; isOpen: boolean }) {
  const count = useCount();
  const say = useSay();
  const papers = [...new Set(members.flatMap(({ outlet }) => outlet ?? []))];
  const others = papers.length - MOST_NAMED;
  return (
    <>
      <a class="entry-title" href={toHash('map', [], { group: isOpen ? '' : id })} aria-expanded={isOpen}>
        {members[0]!.title ?? <Untitled />}
      </a>
      <p class="meta">
        <Dots
          parts={[
            count(members.length, 'bài', 'article'),
            count(pairs.length, 'cặp', 'pair'),
            papers.slice(0, MOST_NAMED).join(', '),
            others > 0 && say(`và ${others} báo nữa`, `and ${others} more papers`),
          ]}
        />
      </p>
      {isOpen && <OpenedGroup members={members} pairs={pairs} />}
    </>
  );
}

function OpenedGroup({ members, pairs }: Pick<ArticleGroup, 'members' | 'pairs'>) {
  return (
    <div class="group">
      <ArcDrawing
        nodes={members.map(({ article_id, title }) => ({
          id: article_id,
          label: <a href={toHash('article', [article_id])}>{title ?? <Untitled />}</a>,
        }))}
        arcs={pairs.map((pair) => ({ from: pair.article_a, to: pair.article_b, weight: pair.shared_syllables }))}
      />
      <Entries rows={pairs} keyOf={(line) => `${line.article_a} ${line.article_b}`} show={(line) => <PairEntry line={line} />} />
    </div>
  );
}
