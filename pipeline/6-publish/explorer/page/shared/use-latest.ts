import { useRef } from 'preact/hooks';

/** What was there last while the next is on its way, so that a view does not flicker; null before the first. */
export function useLatest<Result>(result: Result | null): Result | null {
  const latest = useRef<Result | null>(null);
  if (result !== null) latest.current = result;
  return latest.current;
}
