import { Dots } from '../shared/dots.tsx';
import { ListView } from '../shared/list-view.tsx';
import { useCount } from '../shared/use-count.ts';
import { useSay } from '../shell/language.ts';
import { type Route, toHash } from '../shell/route.ts';
import { ArticleDay } from './article-day.tsx';
import type { ArticleLine } from './article-rows.ts';
import { Untitled } from './untitled.tsx';

/** Every article, newest first; found by words of its title, its paper or its id. */
export function ArticlesView({ route }: { route: Route }) {
  const say = useSay();
  return (
    <ListView<ArticleLine>
      list="articles"
      title={say('Bài báo', 'Articles')}
      label={say('Tìm theo tên bài hoặc tên báo', 'Search titles and papers')}
      typed={route.asked.q ?? ''}
      textOf={textOf}
      keyOf={(line) => line.article_id}
      show={(line) => <ArticleEntry line={line} />}
    />
  );
}

function textOf({ article_id, title, outlet, agency }: ArticleLine): string {
  return [title, outlet, agency, article_id].filter(Boolean).join(' ');
}

function ArticleEntry({ line }: { line: ArticleLine }) {
  const say = useSay();
  const count = useCount();
  return (
    <>
      <a class="entry-title" href={toHash('article', [line.article_id])}>
        {line.title ?? <Untitled />}
      </a>
      <p class="meta">
        <Dots
          parts={[
            line.outlet,
            (line.published_on ?? line.event_on) && <ArticleDay of={line} />,
            line.statements > 0 && count(line.statements, 'phát biểu', 'statement'),
          ]}
        />{' '}
        {(line.copies ?? 1) > 1 && <span class="tag">{say(`in ${line.copies} lần`, `printed ${line.copies} times`)}</span>}{' '}
        {line.is_withheld && <span class="tag">{say('không công bố văn bản', 'text withheld')}</span>}
      </p>
    </>
  );
}
