import { useLayoutEffect, useState } from 'preact/hooks';
import { loadPart, type Part } from './load-part.ts';

/** What loading came to so far: neither a result nor an error while it goes on. */
export interface Loading<Result> {
  result: Result | null;
  error: Error | null;
}

/** Loads parts for a view; the result of what was asked before is dropped. */
export function useParts(names: string[]): Loading<Part[]> {
  return useLoading(() => Promise.all(names.map(loadPart)), names.join(' '));
}

/** Runs what loads whenever `key` changes, at once and not after the next frame, and gives what it came to. */
export function useLoading<Result>(load: () => Promise<Result>, key: string): Loading<Result> {
  const [state, setState] = useState<Loading<Result> & { key: string }>({ key: '', result: null, error: null });
  useLayoutEffect(() => {
    let isWanted = true;
    load().then(
      (result) => isWanted && setState({ key, result, error: null }),
      (error: Error) => isWanted && setState({ key, result: null, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return state.key === key ? state : { result: null, error: null };
}
