import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { Waiting } from '../shared/waiting.tsx';
import { NotFound } from '../shell/not-found.tsx';
import type { Route } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import type { ArticleRow } from './article-rows.ts';

/** One article as printed. */
export function ArticleView({ route }: { route: Route }) {
  const { partOf } = useCatalog();
  const [id = ''] = route.path;
  const { result, error } = useParts([partOf('articles', id)]);
  const article = result?.[0]?.rows<ArticleRow>('articles').find((row) => row.article_id === id);
  useTitle(article?.title ?? null);
  if (result === null) return <Waiting error={error} />;
  return article ? <h1>{article.title}</h1> : <NotFound />;
}
