import type { TableRows } from '../../../../../schemas/types.ts';
import { ownRows, type Part } from '../data/load-part.ts';
import type { Calling, TenureLine } from '../holding/holding-rows.ts';
import type { NamingArticle } from '../shared/naming-articles.tsx';
import type { PrintedName } from '../shared/printed-names.tsx';

/** An office whole, as its part holds it. */
export interface OpenedOffice {
  row: TableRows['offices'] & { organization: string | null; organization_en: string | null; statements: number };
  printed: PrintedName[];
  called: Calling[];
  tenures: TenureLine[];
  articles: NamingArticle[];
}

/** Takes one office out of its part; null where the part does not hold it. */
export function openOffice(part: Part, id: string): OpenedOffice | null {
  const own = ownRows(part, id);
  const [row] = own<OpenedOffice['row']>('offices');
  if (row === undefined) return null;
  return { row, printed: own('printed'), called: own('called'), tenures: own('tenures'), articles: own('articles') };
}
