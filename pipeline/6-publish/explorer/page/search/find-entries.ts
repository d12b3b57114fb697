import type { Catalog } from '../data/catalog.ts';
import { loadPart } from '../data/load-part.ts';
import { findRow, type Sheet } from '../data/open-sheet.ts';

/** A word or key with the statements that have it. */
export interface Entry {
  entry: string;
  statements: number;
  postings: Uint8Array;
}

const MOST = 40; // words that a beginning is completed to

/** The entry of a word or key; null where no statement has it. */
export async function findEntry(catalog: Catalog, family: 'words' | 'keys', entry: string): Promise<Entry | null> {
  for (const sheet of await loadEntries(catalog, family, [entry, entry])) {
    const row = findRow(sheet, 'entry', entry);
    if (row < sheet.rows && sheet.cell('entry', row) === entry) return sheet.read<Entry>(row, row + 1)[0]!;
  }
  return null;
}

/** The words that begin so, with the marks that are typed, those that most statements have first. */
export async function findBeginnings(catalog: Catalog, typed: string): Promise<Entry[]> {
  const [beginning = '', spelled = null] = typed.split('/');
  const sheets = await loadEntries(catalog, 'words', [beginning, `${beginning}\uffff`]);
  const found = sheets.flatMap((sheet) =>
    rowsBegun(sheet, beginning)
      .filter((row) => isSpelled(sheet.cell('entry', row) as string, spelled))
      .map((row) => ({ sheet, row, statements: sheet.cell('statements', row) as number })),
  );
  const first = found.sort((a, b) => b.statements - a.statements).slice(0, MOST);
  return first.flatMap(({ sheet, row }) => sheet.read<Entry>(row, row + 1));
}

/** All keys that begin so, in their order: `years/` gives every year. */
export async function findKeys(catalog: Catalog, beginning: string): Promise<Entry[]> {
  const sheets = await loadEntries(catalog, 'keys', [beginning, `${beginning}\uffff`]);
  return sheets.flatMap((sheet) => rowsBegun(sheet, beginning).flatMap((row) => sheet.read<Entry>(row, row + 1)));
}

function isSpelled(entry: string, spelled: string | null): boolean {
  const slash = entry.indexOf('/');
  return spelled === null ? slash < 0 : slash >= 0 && entry.startsWith(spelled, slash + 1);
}

function rowsBegun(sheet: Sheet, beginning: string): number[] {
  const [from, to] = [findRow(sheet, 'entry', beginning), findRow(sheet, 'entry', `${beginning}\uffff`)];
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The parts that hold entries from one to another. */
async function loadEntries(catalog: Catalog, family: 'words' | 'keys', [from, to]: [string, string]): Promise<Sheet[]> {
  const firsts = catalog.part.rows<{ first: string }>(family).map(({ first }) => first);
  const parts = firsts
    .map((_, part) => part)
    .filter((part) => firsts[part]! <= to && (part + 1 === firsts.length || firsts[part + 1]! > from));
  return Promise.all(parts.map(async (part) => (await loadPart(`${family}/${part}`)).sheet('entries')));
}
