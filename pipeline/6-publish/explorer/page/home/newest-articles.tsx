import { ArticleDay, type Dated } from '../article/article-day.tsx';
import { Untitled } from '../article/untitled.tsx';
import { useCatalog } from '../data/catalog.ts';
import { Dots } from '../shared/dots.tsx';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

interface NewestLine extends Dated {
  article_id: string;
  title: string | null;
  lede: string | null;
  outlet: string | null;
  copies: number | null;
}

/** The newest articles, copies of one text once. */
export function NewestArticles() {
  const say = useSay();
  const { part } = useCatalog();
  return (
    <section>
      <h2>{say('Bài mới nhất', 'Newest articles')}</h2>
      <ul class="entries">
        {part.rows<NewestLine>('newest').map((line) => (
          <li key={line.article_id}>
            <a class="entry-title" href={toHash('article', [line.article_id])}>
              {line.title ?? <Untitled />}
            </a>
            <p class="meta">
              <Dots parts={[line.outlet, (line.published_on ?? line.event_on) && <ArticleDay of={line} />]} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={toHash('articles')}>{say('Tất cả các bài', 'All articles')}</a>
      </p>
    </section>
  );
}
