import { readParts } from './read-parts.ts';

/** An address of every view of a dataset, and one of every row that has a view of its own; each new view adds its line. */
export function everyView(out: string): string[] {
  const ids = (part: string, column: string, table = 'lines') =>
    (readParts(out, part)[table] ?? []).slice(0, MOST).map((line) => String(line[column]));
  const others = ids('lists/pairs-0', 'article_b');
  const pairs = ids('lists/pairs-0', 'article_a').map((id, index) => `${id}/${others[index]}`);
  return [
    '',
    '#/articles',
    '#/articles?q=a',
    ...ids('lists/articles-0', 'article_id').map((id) => `#/article/${id}`),
    '#/statements',
    '#/statements?q=a&act=praise&year=2000',
    ...ids('statements/0', 'statement_id', 'statements').map((id) => `#/statements/${id}`),
    '#/people',
    '#/organizations',
    ...ids('lists/organizations-0', 'organization_id').map((id) => `#/organizations/${id}`),
    '#/offices',
    ...ids('lists/offices-0', 'office_id').map((id) => `#/offices/${id}`),
    ...ids('lists/people-0', 'person_id').flatMap((id) => [`#/people/${id}`, `#/statements?person=${id}`]),
    '#/documents',
    ...ids('lists/documents-0', 'document_id').map((id) => `#/documents/${id}`),
    '#/events',
    '#/events?q=a&kind=meeting&year=none',
    ...ids('lists/events-0', 'event_id').map((id) => `#/events/${id}`),
    '#/overlap',
    '#/overlap?q=a&relation=overlap&papers=none,none',
    ...pairs.map((pair) => `#/overlap/${pair}`),
    ...pairs.map((pair) => `#/map?group=${pair.split('/')[0]}`),
    '#/map',
    '#/quality',
  ];
}

const MOST = 3; // rows of a kind
