import { useEffect, useRef, useState } from 'preact/hooks';
import { CatalogContext, loadCatalog } from '../data/catalog.ts';
import { useLoading } from '../data/use-part.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { keepLanguage, type Language, LanguageContext, readLanguage } from './language.ts';
import { NotFound } from './not-found.tsx';
import { useRoute } from './route.ts';
import { keepTheme, readTheme, type Theme } from './theme.ts';
import { VIEWS } from './views.tsx';

/** The page: header, the view of the address, footer. */
export function App() {
  const [language, setLanguage] = useState<Language>(readLanguage);
  const [theme, setTheme] = useState<Theme>(readTheme);
  const route = useRoute();
  const catalog = useLoading(loadCatalog, 'catalog');
  useEffect(() => keepLanguage(language), [language]);
  useEffect(() => keepTheme(theme), [theme]);
  useArrival(`${route.view}/${route.path[0] ?? ''}`);
  const view = VIEWS[route.view];
  return (
    <LanguageContext.Provider value={language}>
      <Header route={route} language={language} setLanguage={setLanguage} theme={theme} setTheme={setTheme} />
      <main id="content" tabIndex={-1}>
        {catalog.result === null ? (
          <Waiting error={catalog.error} />
        ) : (
          <CatalogContext.Provider value={catalog.result}>{view ? view.show(route) : <NotFound />}</CatalogContext.Provider>
        )}
      </main>
      <Footer catalog={catalog.result} />
    </LanguageContext.Provider>
  );
}

/** A view that one comes to begins at its top, and is what the keyboard and a screen reader go on from. */
function useArrival(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [place]);
}
