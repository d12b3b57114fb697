import type { TableRows } from '../../../../../schemas/types.ts';

/** An article that calls a person by an office: `beside` is the office of a person, or the person of an office. */
export interface Calling {
  held_id: string;
  beside_id: string;
  beside: string;
  status: TableRows['offices_held']['status'];
  as_of: string | null;
  as_of_basis: string | null;
  article_id: string;
  article: string | null;
  printed: string | null;
  evidence_id: string | null;
}

/** What the reference knows of an office that a person held; `beside_id` is null where no article names the person. */
export type TenureLine = TableRows['tenures'] & { beside_id: string | null; beside: string };
