import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import type { PartRow } from '../../../pipeline/6-publish/explorer/parts.ts';

/** The tables of a part, decoded; none where the dataset has no such part. */
export function readParts(out: string, name: string): Record<string, PartRow[]> {
  const file = join(out, 'explorer', 'parts', `${name}.js`);
  if (!existsSync(file)) return {};
  const script = readFileSync(file, 'utf8');
  const tables = JSON.parse(script.slice(script.indexOf(',') + 1, script.lastIndexOf(')'))) as Record<string, string>;
  return Object.fromEntries(Object.entries(tables).map(([table, base64]) => [table, readRows(base64)]));
}

/** The rows of a table of a part, from base64. */
export function readRows(base64: string): PartRow[] {
  return tableFromIPC(Buffer.from(base64, 'base64'))
    .toArray()
    .map((row) => row.toJSON() as PartRow);
}
