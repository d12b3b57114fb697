import { useCatalog } from '../data/catalog.ts';
import { useSay } from '../shell/language.ts';
import { useTitle } from '../shell/use-title.ts';

/** The first view: what the record holds. */
export function HomeView() {
  const say = useSay();
  const { release } = useCatalog();
  useTitle(null);
  return (
    <div class="column">
      <h1>{say('Ai nói gì, khi nào, với chức vụ nào', 'Who said what, when, in which office')}</h1>
      <p class="lead">{release.article_count}</p>
    </div>
  );
}
