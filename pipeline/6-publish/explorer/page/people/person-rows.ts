import type { TableRows } from '../../../../../schemas/types.ts';
import { ownRows, type Part } from '../data/load-part.ts';
import type { Calling, TenureLine } from '../holding/holding-rows.ts';
import type { NamingArticle } from '../shared/naming-articles.tsx';

/** A line of `lists/people`. */
export interface PersonLine {
  person_id: string;
  name: string;
  identity_basis: string;
  article_count: number;
  statements: number;
  /** What the person was called last. */
  office: string | null;
}

/** A person whole, as its part holds it. */
export interface Person {
  row: TableRows['people'] & { statements: number };
  called: Calling[];
  tenures: TenureLine[];
  articles: NamingArticle[];
}

/** Takes one person out of its part; null where the part does not hold it. */
export function openPerson(part: Part, id: string): Person | null {
  const own = ownRows(part, id);
  const [row] = own<Person['row']>('people');
  return row === undefined ? null : { row, called: own('called'), tenures: own('tenures'), articles: own('articles') };
}
