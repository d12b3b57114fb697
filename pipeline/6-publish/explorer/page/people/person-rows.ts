import type { TableRows } from '../../../../../schemas/types.ts';
import { ownRows, type Part } from '../data/load-part.ts';

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

/** An article that calls a person by an office. */
export interface Calling {
  held_id: string;
  office_id: string;
  office: string;
  organization: string | null;
  status: TableRows['offices_held']['status'];
  as_of: string | null;
  as_of_basis: string | null;
  article_id: string;
  article: string | null;
  printed: string | null;
  evidence_id: string | null;
}

/** What the reference knows of an office that a person held. */
export type TenureLine = TableRows['tenures'] & { office: string };

/** An article that names a person. */
export interface NamingArticle {
  article_id: string;
  title: string | null;
  outlet: string | null;
  published_on: string | null;
  event_on: string | null;
  mentions: number;
  evidence_id: string;
  honorifics: string | null;
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
