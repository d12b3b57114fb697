import { useCatalog } from '../data/catalog.ts';
import { SearchBox } from '../shared/search-box.tsx';
import { useCount } from '../shared/use-count.ts';
import { useSay } from '../shell/language.ts';
import { goTo, toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { Holdings } from './holdings.tsx';
import { NewestArticles } from './newest-articles.tsx';
import { Questions } from './questions.tsx';
import { SharedTexts } from './shared-texts.tsx';

/** The first view: what the record holds, a search, and where a stranger can begin. */
export function HomeView() {
  const say = useSay();
  const count = useCount();
  const { release } = useCatalog();
  useTitle(null);
  return (
    <>
      <section class="opening column">
        <h1>
          {say(
            'Ai nói gì, khi nào, với\u00a0chức\u00a0vụ\u00a0nào, dẫn\u00a0văn\u00a0kiện\u00a0nào',
            'Who said what, when, in which office, citing what',
          )}
        </h1>
        <Holdings />
        <SearchBox
          label={say('Tìm trong các phát biểu', 'Search what was said')}
          hint={say('Có dấu hay không dấu; “trong ngoặc kép” là cụm từ', 'With or without marks; “in quotes” for a phrase')}
          value=""
          search={(q) => goTo(toHash('statements', [], { q }))}
        />
        {release.withheld_texts > 0 && (
          <p class="meta">
            {say(
              `${release.withheld_texts} bài không có văn bản ở đây vì báo giữ bản quyền; dẫn chứng ngắn vẫn được trích.`,
              `${count(release.withheld_texts, '', 'article')} without text here, as the papers reserve the rights; short evidence is still quoted.`,
            )}
          </p>
        )}
      </section>
      <Questions />
      <div class="halves">
        <NewestArticles />
        <SharedTexts />
      </div>
    </>
  );
}
