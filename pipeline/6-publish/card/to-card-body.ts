import { readdirSync, readFileSync } from 'node:fs';
import { type Database, queryRows, readSql } from '../../io/duckdb.ts';
import { readMacros, readViews } from '../read-views.ts';
import type { DatasetFacts } from '../standards/dataset-facts.ts';
import type { Summary } from '../summarise.ts';
import { fillTemplate } from './fill-template.ts';
import { toMarkdownTable } from './to-markdown-table.ts';

const TEMPLATE = new URL('./card.md', import.meta.url);
const QUERIES = new URL('../sql/card/', import.meta.url);

/** The text of the dataset card: `card.md` with its places filled from a loaded dataset. It quotes no running text. */
export async function toCardBody(db: Database, facts: DatasetFacts): Promise<string> {
  const values = new Map([...listNumbers(facts), ...listLists(facts)]);
  for (const file of readdirSync(QUERIES).sort()) {
    const rows = await queryRows<Record<string, unknown>>(db, await readSql(new URL(file, QUERIES)));
    values.set(`sql ${file.slice(0, -'.sql'.length)}`, toMarkdownTable(rows));
  }
  return fillTemplate(readFileSync(TEMPLATE, 'utf8'), values);
}

function listNumbers({ about, release, summary }: DatasetFacts): [string, string][] {
  const { version, schema_version, code_version, inputs_sha256, licence } = release;
  return [
    ...Object.entries(summary.counts).map(([name, count]): [string, string] => [name, String(count)]),
    ...Object.entries({
      version,
      schema_version,
      code_version,
      licence,
      title: about.title,
      authors: about.authors.join(', '),
      inputs: inputs_sha256.slice(0, 16),
    }),
  ];
}

function listLists({ tables, summary, digests }: DatasetFacts): [string, string][] {
  const held = tables.map(({ name, description }) => ({
    table: `\`${name}\``,
    rows: digests[name]?.rows ?? 0,
    'what it holds': firstSentence(description),
  }));
  const views = [...readViews(), ...readMacros()].map(({ signature, says }) => ({
    'view or macro': `\`${signature}\``,
    shows: firstSentence(says),
  }));
  return [
    ['tables', toMarkdownTable(held)],
    ['views', toMarkdownTable(views)],
    ['rule', describeRule(summary)],
  ];
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0]!;
}

function describeRule({ text, withheld }: Summary): string {
  const rule = {
    all: 'this build withholds none of them and is for work, not for publication.',
    permitted: 'of those that carry a reservation of rights no running text longer than 200 characters is included.',
    none: 'of those that are not open no running text longer than 200 characters is included.',
  }[text];
  if (text === 'all') return rule;
  const list = withheld.map((of) => `${of.values} in \`${of.table}.${of.column}\``).join(', ');
  return `${rule}\nOffsets, lengths and hashes are kept. Withheld here (null in every format): ${list || 'nothing'}.`;
}
