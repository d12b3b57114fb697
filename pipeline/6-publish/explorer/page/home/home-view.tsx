import { useCatalog } from '../data/catalog.ts';
import { SearchBox } from '../shared/search-box.tsx';
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
  const { release } = useCatalog();
  useTitle(null);
  return (
    <>
      <section class="opening column">
        <h1>
          {say('Ai nói gì, khi nào, với chức\u00a0vụ nào, dẫn văn\u00a0kiện nào', 'Who said what, when, in which office, citing what')}
        </h1>
        <Holdings />
        <SearchBox
          label={say('Tìm trong các phát biểu', 'Search what was said')}
          hint={say('Tìm trong các phát biểu, có dấu hay không dấu', 'Search what was said, with or without marks')}
          value=""
          search={(q) => goTo(toHash('statements', [], { q }))}
        />
        {release.withheld_texts > 0 && (
          <p class="meta">
            {say(
              `${release.withheld_texts} bài không có văn bản ở đây vì báo giữ bản quyền; dẫn chứng ngắn vẫn được trích.`,
              `${release.withheld_texts} articles are without their text here, as their papers reserve the rights; short evidence is still quoted.`,
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
