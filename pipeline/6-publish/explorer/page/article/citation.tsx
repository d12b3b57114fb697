import { useCatalog } from '../data/catalog.ts';
import { useSay } from '../shell/language.ts';
import type { Article } from './open-article.ts';

/** How to cite a place: the paper, the article, the release and the ids that find it again. */
export function Citation({ article: { row }, placeId }: { article: Article; placeId: string }) {
  const say = useSay();
  const { name, version } = useCatalog().release;
  const known = [row.outlet ?? row.agency, row.title && `“${row.title}”`, row.published_on ?? row.event_on].filter(Boolean);
  return (
    <p class="cite">
      <span class="meta">{say('Trích dẫn', 'To cite')}</span>{' '}
      <span class="cited">{[...known, `${name} ${version}`, `${row.article_id}/${placeId}`].join(', ')}</span>
    </p>
  );
}
