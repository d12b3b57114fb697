import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdownTable } from '../../pipeline/6-publish/card/to-markdown-table.ts';

interface Table {
  objects(): Record<string, unknown>[];
}

/** What Arquero offers, as far as this needs it. */
export interface Arquero {
  fromArrow(bytes: Uint8Array): Table;
  op: unknown;
}

const CELLS = Object.getPrototypeOf(async () => {}).constructor as new (...names: string[]) => (...values: unknown[]) => Promise<void>;

/** Runs cells of JavaScript in one scope, over the Arrow files of `out`; gives what each shows. Drawings are written to `figures`. */
export async function runJs(cells: string[], { aq, out, figures }: { aq: Arquero; out: string; figures: string }): Promise<string[]> {
  const shown = cells.map(() => '');
  let cell = 0;
  const read = (table: string) => aq.fromArrow(readFileSync(join(out, 'arrow', `${table}.arrow`)));
  const show = (table: Table) => {
    shown[cell] += `${toMarkdownTable(table.objects().map(plain))}\n`;
  };
  const draw = (name: string, parts: string[], { width, height }: { width: number; height: number }) => {
    const file = `${name.replaceAll(' ', '-')}.svg`;
    mkdirSync(figures, { recursive: true });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
    writeFileSync(join(figures, file), `${svg}\n<rect width="100%" height="100%" fill="white"/>\n${parts.join('\n')}\n</svg>\n`);
    shown[cell] += `![${name}](figures/${file})\n`;
  };
  const begin = (at: number) => {
    cell = at;
  };
  const body = cells.map((code, at) => `begin(${at});\n${code}`).join('\n');
  await new CELLS('aq', 'op', 'read', 'show', 'draw', 'begin', body)(aq, aq.op, read, show, draw, begin);
  return shown;
}

/** Numbers of any kind as JSON numbers, days as days. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  const cells = Object.entries(row).map(([name, value]) => {
    if (typeof value === 'bigint') return [name, Number(value)];
    return [name, value instanceof Date ? value.toISOString().slice(0, 10) : value];
  });
  return Object.fromEntries(cells);
}
