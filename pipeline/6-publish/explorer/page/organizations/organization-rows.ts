import type { TableRows } from '../../../../../schemas/types.ts';
import { ownRows, type Part } from '../data/load-part.ts';
import type { NamingArticle } from '../shared/naming-articles.tsx';
import type { PrintedName } from '../shared/printed-names.tsx';

/** An office of a body, and how many people articles call by it. */
export interface BodyOffice {
  office_id: string;
  title: string;
  title_en: string | null;
  article_count: number;
  holders: number;
}

/** A body that is part of another. */
export interface BodyPart {
  organization_id: string;
  name: string;
  name_en: string | null;
  article_count: number;
}

/** A body whole, as its part holds it. */
export interface OpenedBody {
  row: TableRows['organizations'] & { parent: string | null; statements: number };
  printed: PrintedName[];
  offices: BodyOffice[];
  parts: BodyPart[];
  articles: NamingArticle[];
}

/** Takes one body out of its part; null where the part does not hold it. */
export function openBody(part: Part, id: string): OpenedBody | null {
  const own = ownRows(part, id);
  const [row] = own<OpenedBody['row']>('organizations');
  if (row === undefined) return null;
  return { row, printed: own('printed'), offices: own('offices'), parts: own('parts'), articles: own('articles') };
}
