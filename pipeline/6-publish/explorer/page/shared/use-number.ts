import { useLanguage } from '../shell/language.ts';

/** Writes whole numbers as the language does: 1.234 in Vietnamese, 1,234 in English. */
export function useNumber(): (value: number) => string {
  const mark = useLanguage() === 'vi' ? '.' : ',';
  return (value) => String(value).replace(/\d(?=(?:\d{3})+$)/g, `$&${mark}`);
}
