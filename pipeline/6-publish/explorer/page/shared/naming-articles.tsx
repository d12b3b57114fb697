import { Untitled } from '../article/untitled.tsx';
import { toHash } from '../shell/route.ts';
import { Day } from './day.tsx';
import { Dots } from './dots.tsx';
import { Entries } from './entries.tsx';
import { useCount } from './use-count.ts';

/** An article that names someone or something. */
export interface NamingArticle {
  article_id: string;
  title: string | null;
  outlet: string | null;
  published_on: string | null;
  event_on: string | null;
  mentions: number;
  evidence_id: string;
  honorifics: string | null;
}

/** The articles that name a person, body or office, each leading to its first place there. */
export function NamingArticles({ articles }: { articles: NamingArticle[] }) {
  return <Entries rows={articles} keyOf={(article) => article.article_id} show={(article) => <Naming article={article} />} />;
}

function Naming({ article }: { article: NamingArticle }) {
  const count = useCount();
  const day = article.event_on ?? article.published_on;
  return (
    <>
      <a class="entry-title" href={toHash('article', [article.article_id, article.evidence_id])} lang="vi">
        {article.title ?? <Untitled />}
      </a>
      <p class="meta">
        <Dots
          parts={[
            article.outlet,
            day && <Day on={day} />,
            count(article.mentions, 'chỗ', 'place'),
            article.honorifics && <span lang="vi">“{article.honorifics}”</span>,
          ]}
        />
      </p>
    </>
  );
}
