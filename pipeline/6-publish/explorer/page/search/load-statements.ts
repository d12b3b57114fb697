import type { TableRows } from '../../../../../schemas/types.ts';
import { STATEMENTS } from '../../parts.ts';
import { loadPart } from '../data/load-part.ts';
import { findRow } from '../data/open-sheet.ts';

type Printing = TableRows['statement_printings'];
type Statement = TableRows['statements'];

/** A statement as its part holds it, with every printing and what it speaks of. */
export interface FoundStatement extends Statement {
  number: number;
  said_on: string | null;
  person: string | null;
  organization: string | null;
  event: string | null;
  printings: PrintingLine[];
  mentions: { table_name: string; row_id: string; words: string | null }[];
}

export interface PrintingLine extends Omit<Printing, 'statement_id'> {
  article: string | null;
  outlet: string | null;
  published_on: string | null;
  reprint_role: string | null;
  office: string | null;
  /** The place to show: `#/article/<article_id>/<evidence_id>`. */
  evidence_id: string | null;
  is_withheld: boolean;
}

/** Loads statements by their numbers, in that order. */
export async function loadStatements(numbers: Iterable<number>): Promise<FoundStatement[]> {
  return Promise.all(Array.from(numbers, loadStatement));
}

async function loadStatement(number: number): Promise<FoundStatement> {
  const part = await loadPart(`statements/${Math.floor(number / STATEMENTS)}`);
  const own = <Row>(table: string) => {
    const sheet = part.sheet(table);
    return sheet.read<Row>(findRow(sheet, 'number', number), findRow(sheet, 'number', number + 1));
  };
  const [statement] = own<FoundStatement>('statements');
  return { ...statement!, printings: own('printings'), mentions: own('mentions') };
}
