import { openSheet, type Sheet } from './open-sheet.ts';

/** A loaded part: its tables as sheets, and all rows of one as plain objects, an empty list for a table without rows. */
export interface Part {
  sheet(table: string): Sheet;
  rows<Row>(table: string): Row[];
}

/** Takes from the tables of a part the rows of one owner, once: `const own = ownRows(part, id)`, then `own<Row>('called')`. */
export function ownRows(part: Part, id: string): <Row>(table: string) => Row[] {
  const taken = new Map<string, unknown[]>();
  return <Row>(table: string) => {
    const rows = taken.get(table) ?? takeRows(part.sheet(table), id);
    taken.set(table, rows);
    return rows as Row[];
  };
}

function takeRows(sheet: Sheet, id: string): unknown[] {
  const rows: unknown[] = [];
  for (let row = 0; row < sheet.rows; row++) if (sheet.cell('owner', row) === id) rows.push(...sheet.read(row, row + 1));
  return rows;
}

const MOST_KEPT = 96; // parts; those read longest ago are forgotten, and loaded anew when asked for again

interface Addresses {
  createScriptURL(name: string): string;
}

/** The page's policy lets no text become a script but the address of a part, where the browser knows such policies. */
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, addresses: Addresses): Addresses } };
const plain: Addresses = { createScriptURL: (name) => `explorer/parts/${name}.js` };
const addresses = trustedTypes?.createPolicy('bienban', plain) ?? plain;

const kept = new Map<string, Promise<Part>>();
const waiting = new Map<string, (tables: Record<string, string>) => void>();

/** The one global function: each file of parts/ is a call of it. */
Object.assign(globalThis, {
  bienban(name: string, tables: Record<string, string>) {
    waiting.get(name)?.(tables);
    waiting.delete(name);
  },
});

/** Loads a part once, by a script element: the only way that a page opened from a disk can read what lies beside it. */
export function loadPart(name: string): Promise<Part> {
  const known = kept.get(name) ?? fetchPart(name);
  kept.delete(name);
  kept.set(name, known); // now the one read last
  known.catch(() => kept.delete(name));
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return known;
}

function fetchPart(name: string): Promise<Part> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting.set(name, (tables) => resolve(openPart(tables)));
    script.onload = () => script.remove();
    script.onerror = () => {
      script.remove();
      waiting.delete(name);
      reject(new Error(`explorer/parts/${name}.js`));
    };
    script.src = addresses.createScriptURL(name);
    document.head.append(script);
  });
}

/** Tables are decoded when they are first asked for. */
function openPart(tables: Record<string, string>): Part {
  const sheets = new Map<string, Sheet>();
  const all = new Map<string, unknown[]>();
  const sheet = (table: string) => {
    const opened = sheets.get(table) ?? openSheet(tables[table]);
    sheets.set(table, opened);
    return opened;
  };
  return {
    sheet,
    rows<Row>(table: string): Row[] {
      const opened = sheet(table);
      const rows = all.get(table) ?? opened.read(0, opened.rows);
      all.set(table, rows);
      return rows as Row[];
    },
  };
}
