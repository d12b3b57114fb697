import { recall, remember } from './remember.ts';

/** `auto` follows the reader's system. */
export type Theme = 'auto' | 'light' | 'dark';

export const THEMES: Theme[] = ['auto', 'light', 'dark'];

/** What was chosen before. */
export function readTheme(): Theme {
  return THEMES.find((theme) => theme === recall('theme')) ?? 'auto';
}

/** Keeps a choice and shows it. */
export function keepTheme(theme: Theme): void {
  remember('theme', theme);
  document.documentElement.dataset.theme = theme;
}
