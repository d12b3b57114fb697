import { useEffect } from 'preact/hooks';

/** Names the browser's tab after the view, and tells screen readers by its change. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null || title === '' ? 'Biên bản' : `${title} · Biên bản`;
  }, [title]);
}
