import { useEffect, useState } from 'preact/hooks';

/** An address behind `#`: `#/article/a1/v2?layers=people` is the view `article`, the path `['a1', 'v2']` and what was asked. */
export interface Route {
  view: string;
  path: string[];
  asked: Record<string, string>;
}

/** Reads an address; what is not one of ours is read as far as it goes. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/').map(decode);
  return { view, path: rest.filter((step) => step !== ''), asked: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a view: `toHash('article', [id], { layers: 'people' })`; an empty answer is left out. */
export function toHash(view: string, path: string[] = [], asked: Record<string, string> = {}): string {
  const steps = [view, ...path].map(encodeURIComponent).join('/');
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return `#/${steps}${query === '' ? '' : `?${query}`}`;
}

/** Goes to an address; `replace` where it is the same view with another answer, so that going back leaves the view. */
export function goTo(hash: string, replace = false): void {
  if (!replace) location.hash = hash;
  else {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
}

/** The address that the page is at. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return parseRoute(hash);
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch (error) {
    if (error instanceof URIError) return step;
    throw error;
  }
}
