import { type Language, useSay } from './language.ts';
import { type Route, toHash } from './route.ts';
import { THEMES, type Theme } from './theme.ts';
import { VIEWS } from './views.tsx';

const THEME_NAMES: Record<Theme, [vi: string, en: string]> = { auto: ['tự động', 'auto'], light: ['sáng', 'light'], dark: ['tối', 'dark'] };

interface HeaderProps {
  route: Route;
  language: Language;
  setLanguage(language: Language): void;
  theme: Theme;
  setTheme(theme: Theme): void;
}

/** The name of the record, the menu, and the switches of language and theme. */
export function Header({ route, language, setLanguage, theme, setTheme }: HeaderProps) {
  const say = useSay();
  const other = language === 'vi' ? 'en' : 'vi';
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <header class="masthead">
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {say('Đến nội dung', 'Skip to content')}
      </button>
      <a class="wordmark" href="#/" aria-label={say('Biên bản, trang đầu', 'Biên bản, home')}>
        Biên bản
      </a>
      <Menu route={route} />
      <div class="switches">
        <button type="button" lang={other} onClick={() => setLanguage(other)}>
          {other === 'vi' ? 'Tiếng Việt' : 'English'}
        </button>
        <button type="button" onClick={() => setTheme(next)}>
          {say('Nền', 'Theme')}: {say(...THEME_NAMES[theme])}
        </button>
      </div>
    </header>
  );
}

function Menu({ route }: { route: Route }) {
  const say = useSay();
  const here = VIEWS[route.view]?.under ?? route.view;
  return (
    <nav class="menu" aria-label={say('Mục', 'Sections')}>
      {Object.entries(VIEWS).map(([name, { menu }]) =>
        menu === null ? null : (
          <a key={name} href={toHash(name)} aria-current={name === here ? 'page' : undefined}>
            {say(menu.vi, menu.en)}
          </a>
        ),
      )}
    </nav>
  );
}
