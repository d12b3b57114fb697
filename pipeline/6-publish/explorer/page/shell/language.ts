import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { recall, remember } from './remember.ts';

export type Language = 'vi' | 'en';

export const LanguageContext = createContext<Language>('vi');

/** What to begin with: what was chosen before, else what the reader's browser prefers. */
export function readLanguage(): Language {
  const chosen = recall('language');
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** Keeps a choice, and tells the document so that screen readers pronounce it right. */
export function keepLanguage(language: Language): void {
  remember('language', language);
  document.documentElement.lang = language;
}

/** `const say = useSay()`, then `say('Tìm', 'Search')`: both languages stand where the words are used. */
export function useSay(): (vi: string, en: string) => string {
  const language = useContext(LanguageContext);
  return (vi, en) => (language === 'vi' ? vi : en);
}

/** The language of the page; texts of articles are Vietnamese whatever it is. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
