import { toHash } from '../shell/route.ts';

/** Which view shows what an id column leads to. */
const VIEWS: Record<string, string> = {
  article_id: 'article',
  lead_article_id: 'article',
  person_id: 'people',
  organization_id: 'organizations',
  parent_id: 'organizations',
  issuer_id: 'organizations',
  organizer_id: 'organizations',
  office_id: 'offices',
  document_id: 'documents',
  event_id: 'events',
  main_event_id: 'events',
  part_of_event_id: 'events',
  statement_id: 'statements',
};

/** The address of the row that an id column leads to; null where no view shows it. */
export function entityHash(column: string, id: string): string | null {
  const view = VIEWS[column];
  return view === undefined ? null : toHash(view, [id]);
}
