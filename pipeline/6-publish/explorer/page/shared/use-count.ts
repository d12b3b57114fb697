import { useSay } from '../shell/language.ts';
import { useNumber } from './use-number.ts';

/** Writes how many there are: `count(3, 'bài', 'article')` is `3 bài` or `3 articles`. */
export function useCount(): (rows: number, vi: string, one: string, many?: string) => string {
  const say = useSay();
  const number = useNumber();
  return (rows, vi, one, many = `${one}s`) => `${number(rows)} ${say(vi, rows === 1 ? one : many)}`;
}
