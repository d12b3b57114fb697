import { Day } from '../shared/day.tsx';

/** What tells an article's day. */
export interface Dated {
  published_on: string | null;
  published_basis: string | null;
  event_on: string | null;
  event_on_basis: string | null;
}

/** The day of publication, else that of the event; nothing where neither is known. */
export function ArticleDay({ of }: { of: Dated }) {
  return of.published_on === null ? (
    <Day on={of.event_on} basis={of.event_on_basis} />
  ) : (
    <Day on={of.published_on} basis={of.published_basis} />
  );
}
